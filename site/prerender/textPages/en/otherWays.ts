/** English: how to give for those who cannot use the page. */
import type { TextPageWords } from '../textPageWords';
import { organisationLabels } from './whoWeAre';

const unnamed = 'The organisation has not said yet how to give in another way.';

export const otherWays: TextPageWords = {
  title: 'Give by phone or letter',
  lead: 'You do not need this site to give. Some people cannot use it, and some would rather talk to somebody. A gift made this way does the same.',
  sections: [
    {
      title: 'How to do it',
      blocks: [{ kind: 'organisation text', part: 'giveByPhoneOrLetter', unnamed }],
    },
    {
      title: 'How to reach us',
      blocks: [{ kind: 'organisation facts', labels: organisationLabels, unnamed }],
    },
    {
      title: 'What to tell us',
      blocks: [
        [
          'How much you would like to give.',
          'Where it should go: where it is most needed, or the chosen name that stands on an appeal.',
          'What should happen with your gift if the plan changes: used where it is most needed, or sent back to you.',
          'Where to send your receipt.',
        ],
        'You do not have to say anything else about yourself.',
      ],
    },
  ],
};
