/** French for reporting a concern. */
import { translated } from '../../translated';
import type { concernWords as english } from '../en/concern';

export const concernWords = translated<typeof english>()({
  'concern.title': 'Quelque chose m’inquiète',
  'concern.lead':
    'Dites-nous si une page d’ici peut nuire à quelqu’un, semble fausse, ou si vous pensez qu’une personne est en danger. Un membre du personnel lit votre message dans les 24 heures, en toute confidentialité.',
  'concern.emergency':
    'Si quelqu’un est en danger en ce moment, appelez le numéro d’urgence du pays où se trouve cette personne.',
  'concern.about': 'Au sujet de',
  'concern.aboutAppeal': 'L’appel d’où vous venez',
  'concern.aboutSite': 'Le site dans son ensemble',
  'concern.text': 'Ce qui vous inquiète',
  'concern.textHint':
    'Au plus {most} caractères. N’écrivez pas de noms ni de lieux de personnes en danger.',
  'concern.contact': 'Adresse e-mail',
  'concern.contactHint':
    'Seulement si vous souhaitez une réponse. Vous pouvez laisser ce champ vide.',
  'concern.send': 'Envoyer',
  'concern.sending': 'Envoi…',
  'concern.error.text': 'Écrivez ce qui vous inquiète',
  'concern.error.textLong': 'Utilisez au plus {most} caractères. Il y en a {count} maintenant.',
  'concern.error.contact':
    'Entrez une adresse e-mail comme nom@example.org, ou laissez ce champ vide',
  'concern.notSent': 'L’envoi n’a pas réussi',
  'concern.notSentBody': 'Ce que vous avez écrit est toujours là. Réessayez dans un petit moment.',
  'concern.sent': 'Merci. Nous l’avons reçu.',
  'concern.sentBody':
    'Un membre du personnel lit votre message dans les 24 heures. Si vous avez laissé une adresse, nous y répondrons.',
  'concern.needsScript': 'Ce formulaire a besoin de JavaScript',
});
