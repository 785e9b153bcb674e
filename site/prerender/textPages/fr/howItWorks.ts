/** French: how it works, and where the money of a gift goes. */
import type { TextPageWords } from '../textPageWords';

export const howItWorks: TextPageWords = {
  title: 'Comment ça marche',
  lead: 'Vous payez pour un plan que quelqu’un a fait pour son propre retour. Tout votre don y arrive. Cette page dit comment, et ce qui se passe quand un plan change.',
  sections: [
    {
      title: 'Où vont 100 dollars',
      blocks: [
        'Un don paie les besoins indiqués dans un plan, et rien d’autre. Le prestataire de paiement prend des frais pour chaque carte. Nous payons ces frais avec un autre argent : ils ne sont jamais retirés du don.',
        {
          kind: 'worked example',
          words: {
            give: 'Vous donnez',
            arrives: 'Arrive au plan',
            fee: 'Frais de carte, par exemple, payés par nous',
          },
        },
        'Dans le formulaire, vous pouvez ajouter quelque chose pour nos propres coûts. Le montant est de zéro tant que vous ne le changez pas, il a sa propre ligne sur le reçu, et il ne change rien pour le plan.',
      ],
    },
    {
      title: 'De vous jusqu’au plan',
      blocks: [
        {
          kind: 'steps',
          steps: [
            {
              title: 'Vous donnez',
              text: 'Sans compte. Vous choisissez un appel ou là où le besoin est le plus grand, et ce que devient votre don si le plan change. Vous payez sur la page du prestataire de paiement ; nous ne voyons jamais votre carte.',
            },
            {
              title: 'Le don est compté',
              text: 'Le paiement est rattaché à l’appel au centime près. Chaque nuit, nos comptes sont comparés à ceux du prestataire. Ce qui ne correspond pas devient le travail de quelqu’un le lendemain matin.',
            },
            {
              title: 'La question est posée à nouveau',
              text: 'Avant que le moindre voyage soit payé, un membre de l’équipe sociale demande à la personne si elle veut toujours partir. Oui, non et pas encore sont toutes de bonnes réponses.',
            },
            {
              title: 'Deux personnes valident',
              text: 'Chaque besoin est payé séparément. Un membre du personnel le demande, un autre l’approuve. On paie un billet, une formation, un outil, jamais des espèces à une personne inconnue.',
            },
            {
              title: 'Vous apprenez la suite',
              text: 'Quelques semaines après les faits, au mois près, dans les mêmes mots pour chaque donateur. Ainsi personne ne peut être retrouvé.',
            },
          ],
        },
      ],
    },
    {
      title: 'Si un plan change',
      blocks: [
        'On peut changer de plan ou arrêter, sans donner de raison. Votre don fait alors ce que vous avez choisi dans le formulaire :',
        [
          'Il sert là où le besoin est le plus grand, pour le même genre de coûts, en entier.',
          'Ou il est rendu sur la carte avec laquelle vous avez payé.',
        ],
        'Il en va de même pour l’argent qui arrive quand un plan est déjà couvert. Rien n’est gardé pour autre chose.',
      ],
    },
    {
      title: 'Si vous voulez récupérer votre argent',
      blocks: [
        'Écrivez à l’organisation nommée sur votre reçu et donnez la référence du reçu. Si votre don n’a pas été dépensé, il vous est rendu sur la carte avec laquelle vous avez payé. Nous payons aussi ces frais-là.',
      ],
    },
    {
      title: 'Comment un don est protégé',
      blocks: [
        [
          'Les dons sont tenus dans des comptes à part, un pour chaque plan, et chaque écriture reste : une erreur est corrigée par une nouvelle écriture, jamais en changeant une ancienne.',
          'Personne ne peut, à lui seul, publier un appel ou verser de l’argent.',
          'Les appels sont écrits par le personnel avec la personne dont ils parlent. Nul ne peut en ouvrir un pour soi-même ou pour quelqu’un d’autre.',
          'Le prestataire de paiement vérifie les cartes contre la fraude. Un paiement qui ne correspond à aucun don est examiné par une personne.',
        ],
      ],
    },
    {
      title: 'Si quelque chose ne va pas',
      blocks: [
        'Utilisez « Quelque chose m’inquiète sur cette page » au bas de chaque page. Un membre du personnel qui n’a pas écrit l’appel le lit dans les 24 heures. Pour une réclamation au sujet d’un don, écrivez à l’organisation nommée sur votre reçu.',
      ],
    },
  ],
};
