/** French: what trafficking is, why a return can be wanted, signs of it, and where to get help. */
import type { TextPageWords } from '../textPageWords';

export const learnWhy: TextPageWords = {
  title: 'Comprendre pourquoi',
  lead: 'Ce qu’est la traite, pourquoi quelqu’un peut vouloir rentrer chez soi et avoir besoin d’aide pour le faire, et que faire quand vous en voyez des signes.',
  sections: [
    {
      title: 'Ce qu’est la traite',
      blocks: [
        'Quelqu’un est recruté, déplacé ou retenu par la force, par des menaces ou par des mensonges, pour que d’autres profitent de son travail ou de son corps. Cela peut arriver loin d’ici ou dans la rue d’à côté. Il n’est pas nécessaire de passer une frontière.',
        'Cela commence souvent par un souhait ordinaire : un emploi, la paie d’une saison, un bureau à l’étranger. L’offre est bonne, les papiers sont pris pour être « mis en sécurité », et l’on annonce une dette qui grandit plus vite que le salaire. Partir a alors un prix.',
        'Cela arrive sur des bateaux de pêche et dans des fermes, dans des maisons, sur des chantiers, dans des usines, dans des complexes où l’on force des gens à écrire à des inconnus pour de l’argent, dans des mariages forcés, et dans le commerce du sexe.',
      ],
    },
    {
      title: 'Pourquoi rentrer chez soi peut demander de l’aide',
      blocks: [
        'On en sort de bien des façons : on s’en va, on demande, on est cru. Après cela, on peut se trouver dans un pays sans papiers, sans salaire et sans chemin de retour. Certaines personnes veulent rester, et ont droit à de l’aide là où elles sont. D’autres veulent rentrer.',
        'Un retour est volontaire, ou ce n’en est pas un. La personne décide, peut changer d’avis à tout moment, et reçoit la même aide.',
        'Un billet est la plus petite part. Des dettes, une année perdue et le même manque de travail attendent à la maison. C’est pourquoi un plan paie aussi un lieu sûr, quelqu’un à qui parler, une formation ou des outils : ce qui fait que le retour dure.',
      ],
    },
    {
      title: 'Pourquoi vous ne voyez pas de visages ici',
      blocks: [
        'Ceux qui en profitent lisent aussi Internet. Un visage, une ville ou une date suffisent pour retrouver quelqu’un, ou sa famille. Les noms sont donc choisis, les lieux sont des régions, et les durées sont approximatives.',
        'C’est aussi une question de respect. Nul ne devrait avoir à se montrer pour être aidé. Les personnes qui ne racontent pas leur histoire reçoivent la même aide : « là où le besoin est le plus grand » la paie.',
      ],
    },
    {
      title: 'Les signes à regarder',
      blocks: [
        'Aucun signe seul ne prouve quoi que ce soit. Plusieurs ensemble sont une raison de demander conseil.',
        [
          'Quelqu’un d’autre garde leurs papiers, leur téléphone ou leur paie.',
          'Ces personnes doivent de l’argent pour l’emploi, le voyage ou la chambre, et la dette ne diminue jamais.',
          'Elles n’ont pas le droit de sortir seules, ou quelqu’un parle toujours à leur place.',
          'Elles vivent là où elles travaillent, avec beaucoup d’autres, et n’ont pas le droit de fermer ou d’ouvrir la porte.',
          'Elles ne connaissent pas l’adresse où elles sont, ou on leur a dit quoi dire.',
          'Elles ont peur de la police à cause de ce qu’on leur a raconté.',
        ],
      ],
    },
    {
      title: 'Que faire',
      blocks: [
        [
          'Si quelqu’un est en danger en ce moment, appelez le numéro d’urgence du pays où vous êtes.',
          'N’affrontez personne, et n’essayez pas de faire sortir quelqu’un par vous-même. Cela peut mettre cette personne en danger.',
          'Appelez une ligne d’aide. Vous n’avez pas besoin d’être sûr, ni de donner votre nom.',
          'Si c’est vous : vous n’avez rien fait de mal. Vous pouvez appeler sans rien décider. Effacez l’appel du téléphone si d’autres le regardent.',
        ],
      ],
    },
    {
      title: 'Où trouver de l’aide',
      blocks: [
        'Ces lignes écoutent les personnes concernées, et les personnes qui ont remarqué quelque chose.',
        {
          kind: 'calls',
          calls: [
            {
              country: 'Afrique du Sud',
              name: 'Ligne nationale contre la traite (National Human Trafficking Hotline)',
              phone: '0800 222 777',
            },
            {
              country: 'Canada',
              name: 'Ligne d’urgence canadienne contre la traite des personnes',
              phone: '1-833-900-1010',
            },
            {
              country: 'États-Unis',
              name: 'Ligne nationale contre la traite (National Human Trafficking Hotline)',
              phone: '1-888-373-7888',
            },
            {
              country: 'Philippines',
              name: '1343 Actionline contre la traite',
              phone: '1343',
            },
            {
              country: 'Royaume-Uni',
              name: 'Modern Slavery and Exploitation Helpline',
              phone: '08000 121 700',
            },
            {
              country: 'Thaïlande',
              name: 'Ligne d’assistance sociale',
              phone: '1300',
            },
          ],
        },
        'Dans un autre pays, demandez au numéro d’urgence, à un syndicat, à un lieu de culte en qui vous avez confiance, ou au bureau le plus proche de l’Organisation internationale pour les migrations.',
      ],
    },
  ],
};
