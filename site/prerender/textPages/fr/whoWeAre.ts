/** French: who runs this site and answers for it. */
import type { TextPageWords } from '../textPageWords';

export const organisationLabels = {
  legalName: 'Nom',
  registration: 'Enregistrement',
  address: 'Adresse postale',
  email: 'E-mail',
  phone: 'Téléphone',
  complaintsEmail: 'Réclamations',
};

const unnamed =
  'L’organisation n’a pas encore mis son texte ici. D’ici là, personne ne peut donner sur ce site.';

export const whoWeAre: TextPageWords = {
  title: 'Qui nous sommes',
  lead: '6Degree est géré par une organisation humanitaire qui a sa propre équipe sociale. Elle publie les appels, tient l’argent dans ses comptes, et répond des deux.',
  sections: [
    {
      title: 'Qui gère ce site',
      blocks: [
        {
          kind: 'organisation facts',
          labels: organisationLabels,
          unnamed:
            'L’organisation qui gérera ce site n’a pas encore dit qui elle est. D’ici là, personne ne peut donner ici. Vous pouvez déjà lire comment ça marche.',
        },
      ],
    },
    {
      title: 'Qui fait quoi',
      blocks: [
        [
          'Un membre de l’équipe sociale fait le plan et le texte avec la personne, dans une langue que les deux parlent.',
          'Une deuxième personne vérifie chaque mot et chaque coût avant que quoi que ce soit devienne public, et peut retirer toute page aussitôt.',
          'Une personne chargée des finances compare les comptes avec ceux du prestataire de paiement, chaque jour.',
          'La personne décide de ce qui est dit. Elle peut le changer ou y mettre fin à tout moment, et reçoit la même aide.',
        ],
      ],
    },
    {
      title: 'Comment un don est protégé',
      blocks: [{ kind: 'organisation text', part: 'protection', unnamed }],
    },
    {
      title: 'Quand un plan change',
      blocks: [{ kind: 'organisation text', part: 'repurposing', unnamed }],
    },
    { title: 'Remboursements', blocks: [{ kind: 'organisation text', part: 'refunds', unnamed }] },
    { title: 'Réclamations', blocks: [{ kind: 'organisation text', part: 'complaints', unnamed }] },
    { title: 'Conditions', blocks: [{ kind: 'organisation text', part: 'terms', unnamed }] },
    {
      title: 'D’où vient le nom',
      blocks: [
        'On dit que six présentations relient n’importe qui à n’importe qui. Le premier 6Degree a ouvert à Bangkok en 2015, pour payer directement le retour d’une personne à la fois.',
      ],
    },
    {
      title: 'Nous écrire',
      blocks: [
        'Pour un don, un remboursement ou une réclamation, écrivez à l’organisation et donnez la référence de votre reçu. Si une page vous inquiète, utilisez « Quelque chose m’inquiète sur cette page » : c’est lu dans les 24 heures.',
      ],
    },
  ],
};
