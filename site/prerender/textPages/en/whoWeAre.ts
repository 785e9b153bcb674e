/** English: who runs this site and answers for it. */
import type { TextPageWords } from '../textPageWords';

export const organisationLabels = {
  legalName: 'Name',
  registration: 'Registered',
  address: 'Postal address',
  email: 'E-mail',
  phone: 'Telephone',
  complaintsEmail: 'Complaints',
};

const unnamed =
  'The organisation has not put its text here yet. Until it has, nobody can give on this site.';

export const whoWeAre: TextPageWords = {
  title: 'Who we are',
  lead: '6Degree is run by a humanitarian organisation with caseworkers of its own. It publishes the appeals, keeps the money in its books, and answers for both.',
  sections: [
    {
      title: 'Who runs this site',
      blocks: [
        {
          kind: 'organisation facts',
          labels: organisationLabels,
          unnamed:
            'The organisation that will run this site has not said yet who it is. Until it has, nobody can give here. You can already read how it works.',
        },
      ],
    },
    {
      title: 'Who does what',
      blocks: [
        [
          'A caseworker makes the plan and the text with the person, in a language they share.',
          'A reviewer, who is somebody else, checks every word and every cost before anything is public, and can take any page down at once.',
          'A finance officer compares the books with the payment provider’s, every day.',
          'The person decides what is told. They can change it or end it at any time, and are helped all the same.',
        ],
      ],
    },
    {
      title: 'How a gift is protected',
      blocks: [{ kind: 'organisation text', part: 'protection', unnamed }],
    },
    {
      title: 'When a plan changes',
      blocks: [{ kind: 'organisation text', part: 'repurposing', unnamed }],
    },
    { title: 'Refunds', blocks: [{ kind: 'organisation text', part: 'refunds', unnamed }] },
    { title: 'Complaints', blocks: [{ kind: 'organisation text', part: 'complaints', unnamed }] },
    { title: 'Terms', blocks: [{ kind: 'organisation text', part: 'terms', unnamed }] },
    {
      title: 'Where the name comes from',
      blocks: [
        'It is said that six introductions connect anyone to anyone. The first 6Degree opened in Bangkok in 2015, as a way to pay directly for the return of one person at a time.',
      ],
    },
    {
      title: 'Write to us',
      blocks: [
        'For a gift, a refund or a complaint, write to the organisation and give the reference of your receipt. If a page worries you, use “Something worries me about this page”: it is read within 24 hours.',
      ],
    },
  ],
};
