/** French for the page after paying, which is also the donor’s receipt page. */
import { translated } from '../../translated';
import type { receiptWords as english } from '../en/receipt';

export const receiptWords = translated<typeof english>()({
  'receipt.fetching': 'Nous demandons où en est votre don…',
  'receipt.noKey': 'Ouvrez cette page depuis votre e-mail',
  'receipt.noKeyBody':
    'Seuls le lien de votre reçu, ou l’onglet dans lequel vous avez payé, peuvent montrer un don. Si vous venez de payer, ne payez pas de nouveau : l’e-mail est en route.',
  'receipt.dontPayAgain':
    'Si vous avez payé, ne payez pas de nouveau : l’e-mail vous dit où en est votre don.',
  'receipt.needsScript': 'Cette page a besoin de JavaScript pour montrer votre don',
  'receipt.notFound': 'Nous ne pouvons pas montrer de don à cette adresse',
  'receipt.notFoundBody':
    'Le lien a peut-être été coupé dans un message, ou il a expiré. Essayez le lien de notre e-mail le plus récent.',

  'receipt.received': 'Paiement reçu',

  'receipt.waiting': 'Nous attendons des nouvelles de votre paiement',
  'receipt.waitingBody':
    'Cela peut prendre quelques minutes. Ne payez pas de nouveau, s’il vous plaît. Vous pouvez fermer cette page : nous vous écrirons à son arrivée.',
  'receipt.left': 'Vous avez quitté la page de paiement',
  'receipt.leftBody':
    'À notre connaissance, rien n’a été payé. Vous pouvez revenir au même paiement : il ne peut pas être débité deux fois.',
  'receipt.heldUntil':
    '{who, select, mostNeeded {La page de paiement reste ouverte jusqu’à {time}.} fund {La page de paiement reste ouverte jusqu’à {time}.} other {Votre place dans le plan est gardée jusqu’à {time}.}}',
  'receipt.goBack': 'Revenir à la page de paiement',
  'receipt.processing': 'Votre banque traite le paiement',
  'receipt.processingBody':
    'Certains moyens de paiement prennent quelques jours. Ne payez pas de nouveau, s’il vous plaît. Vous pouvez fermer cette page : nous vous écrirons à son arrivée.',
  'receipt.settled':
    '{who, select, named {Merci. Vos {amount} sont dans le plan de {name}.} unnamed {Merci. Vos {amount} sont dans le plan.} mostNeeded {Merci. Vos {amount} vont là où le besoin est le plus grand.} other {Merci. Vos {amount} sont arrivés.}}',
  'receipt.settledBody': 'Tout va à ce que vous avez choisi. Un reçu est en route par e-mail.',
  'receipt.failed': 'Le paiement n’a pas abouti',
  'receipt.failedBody':
    'Rien n’a été débité. Votre banque peut dire pourquoi ; nous, on ne nous le dit pas.',
  'receipt.ended': 'Le temps pour payer est écoulé',
  'receipt.endedBody':
    'Aucun paiement ne nous est parvenu. Si vous avez bien payé, ne payez pas de nouveau, s’il vous plaît : attendez notre e-mail, nous comparons chaque paiement.',
  'receipt.giveAgain': 'Donner à nouveau',
  'receipt.refunded': 'Votre don vous a été rendu',
  'receipt.refundedBody':
    'Il retourne sur la carte avec laquelle vous avez payé, et peut mettre jusqu’à 10 jours à apparaître.',
  'receipt.partlyRefunded': 'Une partie de votre don vous a été rendue',
  'receipt.partlyRefundedBody':
    'Elle retourne sur la carte avec laquelle vous avez payé, et peut mettre jusqu’à 10 jours à apparaître. Le reste demeure là où vous l’avez donné.',
  'receipt.disputed': 'Votre banque a mis ce paiement en question',
  'receipt.disputedBody': 'Vous n’avez rien à faire ici. Votre banque vous dira le résultat.',
  'receipt.lost': 'Votre banque a repris ce paiement',
  'receipt.lostBody': 'Le plan garde ce qui lui a été donné : nous couvrons la différence.',
  'receipt.checking': 'Dernière demande à {time}. Nous redemandons tout seuls.',
  'receipt.stopped': 'Nous avons cessé de demander pour l’instant.',
  'receipt.checkNow': 'Vérifier maintenant',
  'receipt.noLine': 'Il n’y a pas de connexion en ce moment. Nous continuons d’essayer.',

  'receipt.facts': 'Votre reçu',
  'receipt.factsUnpaid': 'Ce que vous avez choisi',
  'receipt.reference': 'Référence',
  'receipt.gift': 'Don',
  'receipt.once': '{amount}, une seule fois',
  'receipt.to': 'Pour',
  'receipt.toPlan':
    '{who, select, named {Le plan de {name}} unnamed {Le plan d’une personne} mostNeeded {Là où le besoin est le plus grand} other {{name}}}',
  'receipt.toClosed': 'Un appel qui n’est plus affiché',
  'receipt.tip': 'Nos propres coûts',
  'receipt.fees': 'Frais de carte',
  'receipt.feesBody': 'Payés par nous',
  'receipt.total': 'Total',
  'receipt.fallback':
    '{who, select, mostNeeded {S’il ne peut pas servir à cela} fund {S’il ne peut pas servir à cela} other {Si le plan change}}',
  'receipt.print': 'Imprimer ou enregistrer',

  'receipt.next': 'Ce qui se passe maintenant',
  'receipt.next1': 'Aujourd’hui',
  'receipt.next1Body':
    'Votre don est dans nos comptes. Cette nuit, il est comparé avec le prestataire de paiement, au centime près.',
  'receipt.next2':
    '{who, select, mostNeeded {Quand il est utilisé} fund {Quand il est utilisé} other {Quand le plan est couvert}}',
  'receipt.next2Body':
    'Un membre de l’équipe sociale demande encore une fois : le voulez-vous toujours ? Puis deux personnes valident chaque besoin.',
  'receipt.next3': 'Quelques semaines après',
  'receipt.next3Body': 'Vous apprenez comment cela s’est passé. Plus tard que les faits, exprès.',
  'receipt.comeBack': 'Revenir à cette page',
  'receipt.comeBackBody':
    'Le lien de votre reçu l’ouvre à nouveau, sans compte. Cet appareil l’oublie quand vous fermez l’onglet.',
  'receipt.seeAppeal':
    '{who, select, mostNeeded {Voir le fonds} fund {Voir le fonds} other {Voir l’appel}}',
});
