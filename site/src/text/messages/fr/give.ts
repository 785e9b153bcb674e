/** French for the pledge form. */
import { translated } from '../../translated';
import type { giveWords as english } from '../en/give';

export const giveWords = translated<typeof english>()({
  'give.title':
    '{who, select, named {Donner au plan de {name}} unnamed {Donner à ce plan} mostNeeded {Donner là où le besoin est le plus grand} other {Donner à un fonds}}',
  'give.fetching': 'Chargement du formulaire…',
  'give.back': 'Retour à l’appel',
  'give.backHome': 'Retour à la page d’accueil',
  'give.for': 'À qui va votre don',

  'give.amount': '1. Combien',
  'give.amountHint': 'Une seule fois, en {currency}. Le plus petit don est de {least}.',
  'give.room': 'Le plan peut encore recevoir {room}.',
  'give.onlyAll': 'Une seule fois, en {currency}. {room} : c’est tout ce qui manque à ce plan.',
  'give.restOfNeed': '{amount}, le reste de « {need} »',
  'give.restOfPlan': '{amount}, tout ce qui manque au plan',
  'give.other': 'Un autre montant',
  'give.otherHint': 'Par exemple 35 ou 12,50',

  'give.change':
    '2. {who, select, mostNeeded {S’il ne peut pas servir à cela} fund {S’il ne peut pas servir à cela} other {Si le plan change}}',
  'give.changeHint':
    '{who, select, named {{name} peut changer de plan ou arrêter, comme tout le monde. Il se peut aussi que d’autres dons aient déjà tout couvert. Si votre don ne peut pas servir à ce plan, alors :} unnamed {On peut changer de plan ou arrêter. Il se peut aussi que d’autres dons aient déjà tout couvert. Si votre don ne peut pas servir à celui-ci, alors :} other {Si votre don ne peut pas servir à cela, alors :}}',
  'give.poolBody': 'Il paie le même genre de coûts pour quelqu’un d’autre, en entier.',
  'give.refundBody':
    'Sur la carte avec laquelle vous avez payé. Cela peut prendre jusqu’à 10 jours.',

  'give.told': '3. Ce que vous saurez et ce que vous ne saurez pas',
  'give.will':
    '{who, select, mostNeeded {Vous recevrez un reçu et lirez comment cela s’est passé, quelques semaines plus tard, dans les mêmes mots que tout le monde.} fund {Vous recevrez un reçu et lirez comment cela s’est passé, quelques semaines plus tard, dans les mêmes mots que tout le monde.} other {Vous recevrez un reçu, verrez quels besoins sont couverts et lirez comment cela s’est passé, quelques semaines plus tard, dans les mêmes mots que tout le monde.}}',
  'give.wont':
    'Vous ne saurez ni nom, ni lieu, ni date de voyage, ni pourquoi un plan a changé. Chaque donateur lit les mêmes mots, quel que soit son don. Cela protège les personnes.',
  'give.agree': 'J’ai compris, et je donne à ces conditions',

  'give.receipt': '4. Où envoyer le reçu',
  'give.email': 'Adresse e-mail',
  'give.emailHint':
    'Pour le reçu et les nouvelles de votre don. Jamais affichée, jamais transmise.',
  'give.name': 'Nom pour le reçu',
  'give.nameHint': 'Vous pouvez laisser ce champ vide.',

  'give.tip': '5. Nos propres coûts',
  'give.tipHint':
    '{who, select, mostNeeded {Dans tous les cas, votre don va en entier là où le besoin est le plus grand.} fund {Dans tous les cas, votre don va au fonds en entier.} other {Dans tous les cas, votre don va au plan en entier.}} Vous pouvez ajouter quelque chose pour les personnes et les machines qui font le travail.',
  'give.tipNothing': 'Rien',

  'give.check': '6. Vérifier et payer',
  'give.sumGift':
    '{who, select, named {Au plan de {name}} unnamed {À ce plan} mostNeeded {Là où le besoin est le plus grand} other {À ce fonds}}',
  'give.sumTip': 'Pour nos propres coûts',
  'give.sumFees': 'Frais de carte, payés par nous',
  'give.sumTotal': 'Vous payez, une seule fois',
  'give.payHint':
    'Vous payez sur la page du prestataire de paiement. Nous ne voyons jamais votre carte. Si la connexion coupe, revenez : nous le verrons, et vous ne serez pas débité deux fois.',
  'give.before': 'Avant de payer, vous pouvez lire :',
  'give.terms': 'Conditions',
  'give.refunds': 'Remboursements',
  'give.complaints': 'Réclamations',
  'give.pay': 'Payer {amount}',
  'give.sending': 'La page de paiement se prépare…',
  'give.retrying': 'Pas encore de réponse. Nous réessayons. Rien n’a été débité.',
  'give.aside': 'Ce à quoi vous donnez',

  'give.errors':
    '{count, plural, one {Un point est à revoir} many {# de points sont à revoir} other {# points sont à revoir}}',
  'give.error.amount': 'Entrez un montant, comme 35 ou 12,50',
  'give.error.tooLittle': 'Le plus petit don est de {least}',
  'give.error.tooMuch':
    'Le plus grand don ici est de {most}. Au-delà, un virement bancaire convient mieux.',
  'give.error.exceeds': '{room} : c’est tout ce qui manque à ce plan',
  'give.error.leavesTooLittle':
    'Il resterait moins de {least}, trop peu pour un autre don. Donnez {room}, ou au plus {most}.',
  'give.error.onlyAll': 'Donnez {room} : le reste serait trop petit pour un autre don',
  'give.error.agree': 'Indiquez que vous avez lu ce que vous saurez et ce que vous ne saurez pas',
  'give.error.email': 'Entrez une adresse e-mail comme nom@example.org',
  'give.error.name': 'Un nom a au plus {most} caractères',

  'give.earlier': 'Vous avez déjà commencé un don de {amount}',
  'give.earlierBody':
    'Ses détails ne sont pas ceux qui sont écrits ici. Il n’est pas payé, et il prend fin de lui-même si vous le laissez.',
  'give.goOn': 'Continuer avec {amount}',
  'give.startAnew': 'En commencer un nouveau avec ce que j’ai écrit ici',
});
