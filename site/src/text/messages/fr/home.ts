/** French for the first page. */
import { translated } from '../../translated';
import type { homeWords as english } from '../en/home';

export const homeWords = translated<typeof english>()({
  'home.title1': 'Ces personnes ont choisi de rentrer.',
  'home.title2': 'Vous pouvez payer le chemin.',
  'home.lead':
    'Avec 6Degree, tout le monde peut payer, directement et en entier, le retour et le nouveau départ d’une personne adulte qui a subi la traite. Pas de vrais noms, pas de visages. Chaque coût est indiqué.',
  'home.mapNote':
    'Chaque fil est un appel ouvert, tracé d’une région à l’autre. Le nœud, c’est la maison.',
  'home.giveMostNeeded': 'Donner là où le besoin est le plus grand',
  'home.continue': 'Continuer',
  'home.giveNote':
    'Vous pourrez choisir un autre montant à la page suivante. Rien n’est débité avant votre confirmation. Tout arrive aux personnes à qui c’est destiné : nous payons les frais de carte.',
  'home.appeals': 'Ou choisir le plan d’une personne',
  'home.appealsNote':
    'D’abord les appels qui ont le moins reçu et les personnes qui attendent depuis le plus longtemps. Les noms sont choisis ; les lieux sont des régions, jamais des villes.',
  'home.fetching': 'Chargement des appels ouverts…',
  'home.more': 'Voir plus d’appels',
  'home.fetchingMore': 'Chargement de la suite…',
  'home.none': 'Aucun appel individuel n’est ouvert en ce moment',
  'home.noneBody':
    'Les mêmes besoins existent toujours. Le fonds pour les personnes qui ne racontent pas leur histoire est ouvert, comme toujours.',
  'home.pools': 'Pour les personnes qui ne racontent pas leur histoire',
  'home.poolsNote':
    'L’aide ne dépend jamais d’une histoire. Ces fonds paient les mêmes coûts pour les personnes qui gardent la leur pour elles, et pour les enfants, qui n’ont jamais de page ici.',
  'home.pool.people-without-a-story':
    'Voyages, documents, hébergement sûr, formation. Les dons sans personne désignée vont d’abord ici.',
  'home.pool.childrens-fund':
    'Retour avec une personne tutrice, place à l’école, une année de suivi. Aucun chiffre sur un enfant en particulier n’est jamais publié.',
  'home.giveToPool': 'Donner à ce fonds',
  'home.travel': 'Le parcours d’un don',
  'home.travel1': 'Vous donnez',
  'home.travel1Body': 'Sans compte. Vous choisissez ce qui se passe si le plan change.',
  'home.travel2': 'Le don est compté',
  'home.travel2Body':
    'Le paiement est rattaché à l’appel au centime près, et comparé de nouveau chaque nuit.',
  'home.travel3': 'La question est posée à nouveau',
  'home.travel3Body':
    'Avant que le moindre voyage soit payé, un membre de l’équipe sociale demande à la personne si elle veut toujours partir.',
  'home.travel4': 'Deux personnes valident',
  'home.travel4Body':
    'Chaque besoin est payé séparément, par deux membres du personnel, jamais en espèces à une personne inconnue.',
  'home.travel5': 'Vous apprenez la suite',
  'home.travel5Body':
    'Plus tard que les faits, et dans les mêmes mots pour tout le monde, afin que personne ne puisse être retrouvé.',
  'home.promises': 'Ce que nous promettons',
  'home.promise1': 'Tout arrive',
  'home.promise1Body':
    '100 % d’un don paie les besoins indiqués. Les frais de carte et notre travail sont payés avec un autre argent.',
  'home.promise2': 'L’histoire appartient à la personne',
  'home.promise2Body':
    'Chaque texte a été relu avec la personne et accepté par elle, a une date de fin, et disparaît le jour où elle le demande.',
  'home.promise3': 'Deux regards',
  'home.promise3Body':
    'Personne ne publie seul. Une deuxième personne vérifie qu’aucun mot ne peut mener quelqu’un jusqu’à la personne.',
  'home.promise4': 'Changer de plan est permis',
  'home.promise4Body':
    'On peut changer d’avis. Votre don fait alors ce que vous avez choisi au moment de donner.',
});
