/** English: what is kept about a donor, why, and for how long. */
import type { TextPageWords } from '../textPageWords';

export const privacy: TextPageWords = {
  title: 'Privacy',
  lead: 'We keep what a gift needs, and nothing to follow you with. There are no trackers here, no advertising, and no account.',
  sections: [
    {
      title: 'What we keep about you',
      blocks: [
        {
          kind: 'table',
          caption: 'What is kept when you give or write to us',
          head: ['What', 'Why, and for how long'],
          rows: [
            [
              'Your e-mail address',
              'To send the receipt and news of your gift. For ten years, like our books, or until you erase it, which you can do by yourself.',
            ],
            [
              'Your name, if you gave one',
              'To print it on the receipt. For ten years, like our books, or until you erase it, which you can do by yourself.',
            ],
            [
              'Amount, date, what you gave to',
              'The law asks for it in our accounts. It stays there for ten years, without your name once that is erased.',
            ],
            ['What you chose if a plan changes', 'To do it. For ten years, like our books.'],
            [
              'A concern you report',
              'To look into it. The address you leave is only used to answer. Both are erased after a year.',
            ],
          ],
        },
        'Your card’s details go to the payment provider and never to us. The provider has its own privacy notice, on its page.',
      ],
    },
    {
      title: 'What your device keeps',
      blocks: [
        'What you typed in a form, and the key to your receipt, stay in the tab until you close it. There are no cookies. No story is kept on the device; your browser’s history still lists the pages you saw, and “Leave now” does not erase it.',
      ],
    },
    {
      title: 'Who sees it',
      blocks: [
        [
          'Staff who work on gifts. Never the person an appeal is about, never other donors.',
          'The payment provider. It is told the amount and a number, not which appeal you gave to.',
          'The services that run this site and send its mail, on our behalf.',
          'Nobody else, unless a law obliges us.',
        ],
        'No donor is ever named on this site, and no gift is shown by itself.',
      ],
    },
    {
      title: 'Your rights',
      blocks: [
        'You can see what we keep about you, correct it, take it with you, and have it erased. Most of it you can do by yourself: “Find my receipts” sends you a link to each gift, and below the receipt you can download all that we keep and erase your data. For anything else, write to the organisation named on your receipt, from the address you gave with. You can also complain to the data protection authority of your country.',
        { kind: 'find receipts' },
      ],
    },
    {
      title: 'The people in the appeals',
      blocks: [
        'Each appeal is published with its owner’s permission to exactly that text, for a limited time, and it comes down when they say so. What is public is a region, a band of age and of time, and the plan. If a page here could lead to somebody, tell us: “Something worries me about this page”.',
      ],
    },
  ],
};
