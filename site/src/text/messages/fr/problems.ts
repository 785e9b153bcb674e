/** French for what can go wrong between this page and the API: what happened, and what to do next. */
import { translated } from '../../translated';
import type { problemWords as english } from '../en/problems';

export const problemWords = translated<typeof english>()({
  'problem.no-connection': 'Il n’y a pas de connexion',
  'problem.no-connection.body':
    'Ce que vous avez écrit est toujours là. Rien n’a été débité. Réessayez quand la connexion sera revenue.',
  'problem.unexpected': 'Quelque chose n’a pas marché de notre côté',
  'problem.unexpected.body':
    'Ce que vous avez écrit est toujours là. Rien n’a été débité. Réessayez dans quelques minutes.',
  'problem.too-many-attempts': 'Attendez un peu',
  'problem.too-many-attempts.body':
    'Il y a eu beaucoup d’essais depuis votre connexion. Vous pourrez réessayer dans quelques minutes. Rien n’a été débité.',
  'problem.too-many-attempts.until':
    'Il y a eu beaucoup d’essais depuis votre connexion. Vous pourrez réessayer à partir de {time}. Rien n’a été débité.',
  'problem.payments-unavailable': 'La page de paiement est injoignable en ce moment',
  'problem.payments-unavailable.body':
    'Rien n’a été débité. Ce que vous avez écrit est toujours là. Réessayez dans quelques minutes : ce sera le même don, pas un deuxième.',
  'problem.exceeds-remaining': '{room} : c’est tout ce qui manque à ce plan',
  'problem.exceeds-remaining.body':
    'D’autres dons sont arrivés pendant que vous écriviez. Rien n’a été débité.',
  'problem.nothing-remains': 'D’autres dons viennent de couvrir le reste',
  'problem.nothing-remains.body':
    'Rien n’a été débité. Si l’un d’eux n’aboutit pas, une place se libère dans l’heure.',
  'problem.leaves-too-little': 'Il reste {room}, et votre don laisserait trop peu',
  'problem.leaves-too-little.body':
    'Un plan ne garde jamais ouvert moins que le plus petit don. Rien n’a été débité.',
  'problem.invalid-pledge': 'Quelque chose dans le formulaire n’a pas été accepté',
  'problem.invalid-pledge.body':
    'Rien n’a été débité. Relisez le montant, l’adresse e-mail et le nom, puis réessayez.',
  'problem.closed': 'Cet appel est fermé',
  'problem.closed.body': 'Rien n’a été débité. Nous ne disons pas pourquoi un appel se ferme.',
  'problem.currency-mismatch': 'Cet appel a changé de monnaie',
  'problem.currency-mismatch.body': 'Rien n’a été débité. Rechargez la page pour la voir.',
  'problem.reload': 'Recharger la page',
  'problem.giveAll': 'Donner {amount}',
  'problem.giveElsewhere': 'Donner {amount} là où le besoin est le plus grand',
  'problem.load.no-connection': 'Il n’y a pas de connexion',
  'problem.load.no-connection.body':
    'Cette page n’a pas pu charger ce qu’elle montre. Réessayez quand la connexion sera revenue.',
  'problem.load.too-many-attempts.body':
    'Il y a eu beaucoup d’essais depuis votre connexion. Vous pourrez réessayer dans quelques minutes.',
  'problem.load.unexpected': 'Cette page ne peut pas s’afficher en ce moment',
  'problem.load.unexpected.body': 'C’est de notre côté. Réessayez dans quelques minutes.',
  'problem.slow': 'La connexion est lente. Nous essayons toujours…',

  'notFound.title': 'Il n’y a pas de page à cette adresse',
  'notFound.body': 'L’adresse a peut-être été mal écrite, ou coupée dans un message.',
  'notFound.home': 'Aller à la page d’accueil',
});
