/** French for donor’s rights: finding receipts, and what may be done with a gift. */
import { translated } from '../../translated';
import type { rightsWords as english } from '../en/rights';

export const rightsWords = translated<typeof english>()({
  'title.findReceipts': 'Retrouver mes reçus : 6Degree',
  'find.title': 'Retrouver mes reçus',
  'find.lead':
    'Écrivez l’adresse e-mail avec laquelle vous avez donné. S’il y a des dons, nous y envoyons les liens.',
  'find.email': 'Adresse e-mail',
  'find.emailHint': 'Celle que vous avez écrite en donnant. Les majuscules ne changent rien.',
  'find.send': 'M’envoyer les liens',
  'find.error.email': 'Entrez une adresse e-mail comme nom@example.org',
  'find.sent': 'Regardez dans votre boîte de réception',
  'find.sentBody':
    'Si des dons ont été faits avec cette adresse, un message avec leurs liens est en route. Cela peut prendre quelques minutes. Regardez aussi parmi les indésirables.',
  'find.sentWhy':
    'Cette page ne dit jamais si une adresse est connue ici, pour que personne ne puisse savoir qui a donné.',
  'find.sentOnce':
    'Une adresse reçoit au plus un tel message par heure. Si vous avez déjà demandé, celui que vous avez est toujours bon.',
  'find.another': 'Demander avec une autre adresse',
  'find.tooMany': 'Cela vient d’être demandé de nombreuses fois',
  'find.tooManyBody': 'Vous pourrez redemander à partir de {time}.',

  'rights.title': 'Votre don, vos données',
  'rights.lead': 'Vous pouvez faire tout cela vous-même. Personne ne demande pourquoi.',
  'rights.changeHint':
    'Si votre don ne peut pas servir à cela, alors : vous pouvez choisir à nouveau tant que cela peut encore arriver.',
  'rights.save': 'Garder ce choix',
  'rights.saved': 'Votre choix est gardé.',
  'rights.again': 'Le reçu encore une fois',
  'rights.againHint': 'À l’adresse avec laquelle vous avez donné, au plus trois fois par jour.',
  'rights.againSend': 'Renvoyer le reçu',
  'rights.againSent': 'Il est en route. Cela peut prendre quelques minutes.',
  'rights.kept': 'Ce que nous gardons',
  'rights.keptHint': 'Tout ce que nous gardons sur vous et ce don, dans un fichier.',
  'rights.download': 'Le télécharger',
  'rights.downloaded': 'Le fichier est parmi vos téléchargements.',
  'rights.erase': 'Effacer mes données',
  'rights.eraseHint':
    'Votre adresse e-mail et votre nom disparaissent. Le don reste là où vous l’avez donné, sans vous.',
  'rights.eraseLater':
    'Vous pourrez le faire ici quand plus rien ne sera en cours entre vous, votre banque et nous.',
  'rights.eraseStart': 'Effacer mes données',
  'rights.eraseSure': 'Voulez-vous effacer vos données pour toujours ?',
  'rights.eraseWhat':
    'Votre adresse e-mail, votre nom et votre langue sont effacés de ce don. Les copies de nos sauvegardes disparaissent dans les 30 jours.',
  'rights.eraseLinks':
    'Tous les liens vers ce don prennent fin, cette page aussi. Il n’y aura plus ni reçu ni nouvelles : gardez d’abord ce qu’il vous faut.',
  'rights.eraseBooks':
    'Le don reste là où vous l’avez donné. Son montant reste dans les comptes, sans votre nom.',
  'rights.eraseOthers':
    'Vos autres dons restent tels quels. Le prestataire de paiement garde ce que la loi lui demande.',
  'rights.eraseYes': 'Oui, effacer mes données',
  'rights.eraseNo': 'Non, les garder',
  'rights.erased': 'Vos données sont effacées',
  'rights.erasedBody':
    'Plus rien ici ne mène à vous. Merci pour votre don. Vous pouvez fermer cette page.',
  'rights.working': 'Un instant…',
  'rights.notDone': 'Cela n’a pas marché',
  'rights.notDoneBody': 'Rien n’a changé. Réessayez dans un petit moment.',
  'rights.tooMany': 'C’était la dernière fois pour aujourd’hui',
  'rights.tooManyBody': 'Vous pourrez redemander le reçu demain.',
  'rights.changed': 'Ce don a changé entre-temps',
  'rights.changedBody': 'Rechargez la page pour voir où il en est.',
});
