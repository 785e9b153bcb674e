/** French for appeals: cards, the appeal’s page, progress. */
import { translated } from '../../translated';
import type { appealWords as english } from '../en/appeals';

export const appealWords = translated<typeof english>()({
  'appeal.unnamed': 'Une personne qui n’a pas choisi de nom ici',
  'appeal.back': 'Tous les appels ouverts',
  'appeal.fetching': 'Chargement de l’appel…',
  'appeal.lead':
    '{who, select, named {{name} a décidé de rentrer et de prendre un nouveau départ. Voici ce que cela coûte.} other {Cette personne a décidé de rentrer et de prendre un nouveau départ. Voici ce que cela coûte.}}',
  'appeal.who': 'Qui',
  'appeal.exploitation': 'Forme d’exploitation',
  'appeal.exploitedIn': 'Lieu de l’exploitation',
  'appeal.waiting': 'Attend de rentrer depuis',
  'appeal.waitingFor': 'Attend depuis',
  'appeal.home': 'Chez soi',
  'appeal.sum': 'sur {goal}',
  'appeal.given': '{amount} donnés jusqu’ici',
  'appeal.needsCovered':
    '{total, plural, one {{covered} besoin couvert sur #} many {{covered} besoins couverts sur #} other {{covered} besoins couverts sur #}}',
  'appeal.funded': 'Entièrement financé',
  'appeal.give':
    '{who, select, named {Donner au plan de {name}} unnamed {Donner à ce plan} mostNeeded {Donner là où le besoin est le plus grand} other {Donner à ce fonds}}',

  'appeal.story': 'Le chemin jusqu’ici',
  'appeal.storyNote':
    '{who, select, named {{name} est un nom choisi. Certains détails ont été changés pour que personne ne puisse être retrouvé.} other {Certains détails ont été changés pour que personne ne puisse être retrouvé.}}',
  'appeal.storyLanguage': 'Le récit est donné dans la langue où il a été écrit : {language}.',
  'appeal.nameInStory': 'Dans le récit : {inStory}.',
  'map.name':
    '{count, plural, one {Carte du récit. Un lien, vers son chapitre.} many {Carte du récit. # de liens, un vers chaque chapitre.} other {Carte du récit. # liens, un vers chaque chapitre.}}',
  'map.marker': 'Chapitre {number}, {title}. {place}',
  'map.note':
    'La carte ne montre que des régions. L’endroit d’un repère dans sa région ne veut rien dire.',
  'map.show': 'montrer le chapitre {number} sur la carte',
  'appeal.plan': 'Le plan, ligne par ligne',
  'appeal.planNote':
    'Ce sont les coûts d’un voyage et d’un départ, calculés d’après le prix de chaque chose. Un point de couture vaut environ {stitch}.',
  'appeal.fillsFromTop': 'Les dons remplissent le plan en commençant par le haut.',
  'appeal.total': '{count, plural, one {Un besoin} many {Les # de besoins} other {Les # besoins}}',
  'appeal.covered': 'Couvert',
  'appeal.partly': '{given} donnés, il manque {left}',
  'appeal.notStarted': 'Pas commencé',
  'appeal.allCovered': 'Tous les besoins de ce plan sont couverts',
  'appeal.allCoveredBody': 'Merci. Des nouvelles suivront, quelques semaines après les faits.',
  'appeal.seeOpen': 'Voir les appels ouverts',
  'appeal.nothingYet': 'Rien n’est débité pour l’instant.',
  'appeal.poolLead':
    'Ce fonds paie les mêmes coûts qu’un appel, pour des personnes qui n’ont pas de page ici.',

  'appeal.told': 'Ce que vous saurez et ce que vous ne saurez pas',
  'appeal.willBeTold': 'Vous saurez',
  'appeal.will1': 'Que votre paiement est arrivé, avec un reçu.',
  'appeal.will2': 'Quels besoins sont couverts.',
  'appeal.will3': 'Comment le plan s’est passé, quelques semaines après.',
  'appeal.will4': 'Si le plan change, qu’il a changé.',
  'appeal.willFund': 'Comment cela s’est passé, quelques semaines après.',
  'appeal.wontBeTold': 'Vous ne saurez pas',
  'appeal.wont1': 'Un nom, un visage, une ville ou une date. N’importe qui peut lire cette page.',
  'appeal.wont2': 'Quand ni comment une personne voyage.',
  'appeal.wont3':
    'Pourquoi un plan a changé ou un appel s’est fermé. Cela ne regarde que la personne.',
  'appeal.wont4': 'Plus que les autres donateurs, quel que soit votre don.',

  'appeal.how': 'Comment nous le savons',
  'appeal.howLead':
    'Nous ne montrons pas de visage pour que vous nous croyiez. Voici ce qui se tient derrière cette page.',
  'appeal.how1': 'Un membre de l’équipe sociale',
  'appeal.how1Body': 'connaît cette personne et a fait le plan avec elle.',
  'appeal.how2': 'Une deuxième personne',
  'appeal.how2Body': 'qui ne l’a pas écrit a vérifié chaque mot et chaque coût.',
  'appeal.how3': 'L’accord de la personne',
  'appeal.how3Body': 'porte exactement sur ce texte, et a une date de fin.',
  'appeal.how4': 'Chaque nuit,',
  'appeal.how4Body':
    'les dons sont comparés aux chiffres du prestataire de paiement, au centime près.',
  'appeal.news': 'Nouvelles',
  'appeal.noNews':
    'Il n’y en a pas encore. Les nouvelles arrivent quelques semaines après les faits, exprès.',

  'closed.title': 'Cet appel est fermé',
  'closed.body':
    'Nous ne disons pas pourquoi un appel se ferme. Si vous lui avez fait un don, nous vous écrivons.',
});
