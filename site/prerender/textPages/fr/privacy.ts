/** French: what is kept about a donor, why, and for how long. */
import type { TextPageWords } from '../textPageWords';

export const privacy: TextPageWords = {
  title: 'Vie privée',
  lead: 'Nous gardons ce dont un don a besoin, et rien pour vous suivre. Il n’y a ici ni traceurs, ni publicité, ni compte.',
  sections: [
    {
      title: 'Ce que nous gardons sur vous',
      blocks: [
        {
          kind: 'table',
          caption: 'Ce qui est gardé quand vous donnez ou nous écrivez',
          head: ['Quoi', 'Pourquoi, et combien de temps'],
          rows: [
            [
              'Votre adresse e-mail',
              'Pour envoyer le reçu et les nouvelles de votre don. Pendant dix ans, comme nos comptes, ou jusqu’à ce que vous l’effaciez, ce que vous pouvez faire vous-même.',
            ],
            [
              'Votre nom, si vous en avez donné un',
              'Pour l’imprimer sur le reçu. Pendant dix ans, comme nos comptes, ou jusqu’à ce que vous l’effaciez, ce que vous pouvez faire vous-même.',
            ],
            [
              'Le montant, la date, ce à quoi vous avez donné',
              'La loi le demande dans nos comptes. Cela y reste dix ans, sans votre nom une fois qu’il est effacé.',
            ],
            [
              'Ce que vous avez choisi si un plan change',
              'Pour le faire. Pendant dix ans, comme nos comptes.',
            ],
            [
              'Une inquiétude que vous signalez',
              'Pour l’examiner. L’adresse que vous laissez ne sert qu’à répondre. Les deux sont effacées après un an.',
            ],
          ],
        },
        'Les données de votre carte vont au prestataire de paiement et jamais à nous. Le prestataire a ses propres règles de vie privée, sur sa page.',
      ],
    },
    {
      title: 'Ce que votre appareil garde',
      blocks: [
        'Ce que vous avez écrit dans un formulaire, et la clé de votre reçu, restent dans l’onglet jusqu’à ce que vous le fermiez. Il n’y a pas de cookies. Aucun récit n’est gardé sur l’appareil ; l’historique de votre navigateur montre toujours les pages que vous avez vues, et « Quitter le site » ne l’efface pas.',
      ],
    },
    {
      title: 'Qui les voit',
      blocks: [
        [
          'Le personnel qui s’occupe des dons. Jamais la personne dont parle un appel, jamais les autres donateurs.',
          'Le prestataire de paiement. On lui dit le montant et un numéro, pas à quel appel vous avez donné.',
          'Les services qui font marcher ce site et envoient ses e-mails, pour notre compte.',
          'Personne d’autre, sauf si une loi nous y oblige.',
        ],
        'Aucun donateur n’est jamais nommé sur ce site, et aucun don n’est montré seul.',
      ],
    },
    {
      title: 'Vos droits',
      blocks: [
        'Vous pouvez voir ce que nous gardons sur vous, le corriger, l’emporter avec vous, et le faire effacer. Vous pouvez en faire l’essentiel vous-même : « Retrouver mes reçus » vous envoie un lien vers chaque don, et sous le reçu vous pouvez télécharger tout ce que nous gardons et effacer vos données. Pour le reste, écrivez à l’organisation nommée sur votre reçu, depuis l’adresse avec laquelle vous avez donné. Vous pouvez aussi vous plaindre auprès de l’autorité de protection des données de votre pays.',
        { kind: 'find receipts' },
      ],
    },
    {
      title: 'Les personnes dont parlent les appels',
      blocks: [
        'Chaque appel est publié avec l’accord de la personne concernée pour ce texte exactement, pour un temps limité, et il disparaît quand elle le dit. Ce qui est public, c’est une région, une tranche d’âge et de durée, et le plan. Si une page d’ici peut mener à quelqu’un, dites-le-nous : « Quelque chose m’inquiète sur cette page ».',
      ],
    },
  ],
};
