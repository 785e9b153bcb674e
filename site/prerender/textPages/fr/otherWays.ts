/** French: how to give for those who cannot use the page. */
import type { TextPageWords } from '../textPageWords';
import { organisationLabels } from './whoWeAre';

const unnamed = 'L’organisation n’a pas encore dit comment donner autrement.';

export const otherWays: TextPageWords = {
  title: 'Donner par téléphone ou par courrier',
  lead: 'Vous n’avez pas besoin de ce site pour donner. Certaines personnes ne peuvent pas l’utiliser, d’autres préfèrent parler à quelqu’un. Un don fait ainsi a le même effet.',
  sections: [
    {
      title: 'Comment faire',
      blocks: [{ kind: 'organisation text', part: 'giveByPhoneOrLetter', unnamed }],
    },
    {
      title: 'Comment nous joindre',
      blocks: [{ kind: 'organisation facts', labels: organisationLabels, unnamed }],
    },
    {
      title: 'Ce qu’il faut nous dire',
      blocks: [
        [
          'Combien vous souhaitez donner.',
          'À quoi cela doit servir : là où le besoin est le plus grand, ou le nom choisi qui figure sur un appel.',
          'Ce que doit devenir votre don si le plan change : servir là où le besoin est le plus grand, ou vous être rendu.',
          'Où envoyer votre reçu.',
        ],
        'Vous n’avez rien d’autre à dire sur vous.',
      ],
    },
  ],
};
