/** French for what every page shares: head, foot, quick exit, waiting. */
import { translated } from '../../translated';
import type { frameWords as english } from '../en/frame';

export const frameWords = translated<typeof english>()({
  'site.name': '6Degree',
  'site.description':
    'Payez directement, et en entier, le retour et le nouveau départ d’une personne adulte qui a subi la traite et a choisi de rentrer chez elle.',
  'frame.skip': 'Aller au contenu',
  'frame.main': 'Navigation principale',
  'frame.language': 'Langue',
  'frame.openAppeals': 'Appels ouverts',
  'frame.mostNeeded': 'Donner là où le besoin est le plus grand',
  'frame.give': 'Donner',
  'frame.runBy': '6Degree est géré par {organisation}',
  'frame.unnamed': 'l’organisation nommée sur votre reçu',
  'frame.promise':
    'Chaque appel est écrit avec la personne dont il parle, vérifié par quelqu’un d’autre, et retiré dès que cette personne le demande.',
  'frame.concern': 'Quelque chose m’inquiète sur cette page',
  'frame.giving': 'Donner',
  'frame.home': 'Page d’accueil',
  'frame.about': 'À propos',
  'frame.rights': 'Vos droits',
  'frame.howItWorks': 'Comment ça marche',
  'frame.learnWhy': 'Comprendre pourquoi',
  'frame.whoWeAre': 'Qui nous sommes',
  'frame.privacy': 'Vie privée',
  'frame.accessibility': 'Accessibilité',
  'frame.needsScript': 'Cette page a besoin de JavaScript pour montrer l’appel',
  'frame.scriptIsOff': 'Votre navigateur l’a désactivé, ou il n’est pas arrivé.',
  'frame.stillWorks': 'Ces pages marchent quand même :',
  'frame.writeToUs': 'Écrivez-nous :',
  'frame.callUs': 'Appelez-nous :',
  'frame.notLoaded': 'Cette page n’est pas arrivée en entier',
  'frame.notLoadedBody': 'Chargez-la de nouveau quand la connexion sera meilleure.',
  'frame.tryAgain': 'Réessayer',
  'frame.notices': 'Avis',
  'frame.soon': 'Les dons ouvriront bientôt.',
  'frame.soonBody': 'Personne ne peut encore payer ici. D’ici là, vous pouvez lire :',
  'frame.soonTitle': 'Les dons ouvriront bientôt',
  'frame.soonLong':
    'Personne ne peut encore payer ici. Vous pouvez déjà lire comment ça marche, et qui répondra de votre don.',
  'frame.otherWays': 'Donner par téléphone ou par courrier',
  'frame.cannotUse': 'Vous ne pouvez pas utiliser cette page ?',
  'frame.sample': 'Les textes de ce site sont des exemples. Aucun vrai don ne peut être fait ici.',
  'frame.offlineBody':
    'Cette page reste comme elle est, et ce que vous avez écrit est gardé tant que l’onglet est ouvert. Les liens marcheront de nouveau quand la connexion sera revenue.',
  'frame.failed': 'Quelque chose n’a pas marché sur cette page',
  'frame.failedBody':
    'C’est de notre côté. Si vous venez de payer, ne payez pas de nouveau : l’e-mail vous dit où en est votre don.',

  'exit.leave': 'Quitter le site',
  'exit.leaveHint': 'ouvre une page météo',
  'exit.note':
    '« Quitter le site » ouvre une page météo à la place de celle-ci. Appuyer trois fois sur Maj fait de même. Cela n’efface pas votre historique de navigation.',
  'exit.pressTwice': 'Maj a été pressée. Appuyez encore deux fois pour quitter.',
  'exit.pressOnce': 'Appuyez encore une fois sur Maj pour quitter.',
  'exit.neutralTitle': 'Météo',
  'exit.address': 'https://meteofrance.com/',

  'title.home': '6Degree : payer le chemin du retour',
  'title.appeal': 'Un appel : 6Degree',
  'title.give': 'Donner : 6Degree',
  'title.receipt': 'Votre don : 6Degree',
  'title.concern': 'Quelque chose m’inquiète : 6Degree',
  'title.howItWorks': 'Comment ça marche : 6Degree',
  'title.learnWhy': 'Comprendre pourquoi : 6Degree',
  'title.whoWeAre': 'Qui nous sommes : 6Degree',
  'title.otherWays': 'Donner par téléphone ou par courrier : 6Degree',
  'title.privacy': 'Vie privée : 6Degree',
  'title.accessibility': 'Accessibilité : 6Degree',
  'title.notFound': 'Page introuvable : 6Degree',
});
