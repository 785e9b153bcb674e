/** English: the accessibility statement. */
import type { TextPageWords } from '../textPageWords';

export const accessibility: TextPageWords = {
  title: 'Accessibility',
  lead: 'Everybody should be able to read, give and come back, on any device and on a bad line. This page says how far we are, and whom to tell when something stands in your way.',
  sections: [
    {
      title: 'What you can expect',
      blocks: [
        'We build to the Web Content Accessibility Guidelines 2.2, level AA. You should be able to:',
        [
          'do everything with a keyboard alone, and see where you are',
          'enlarge to 400 % without scrolling sideways',
          'listen with a screen reader: every drawing is repeated in words beside it',
          'use your own colours, a dark screen, and less movement',
          'take your time: nothing runs out while you read, and what you typed is kept while the tab is open',
        ],
      ],
    },
    {
      title: 'How we check',
      blocks: [
        'Every page is tested in a browser before a change is published, narrow and wide, light and dark: by automatic rules, by keyboard, and by what a screen reader is told. Automatic rules find only a part of what can be wrong.',
      ],
    },
    {
      title: 'What does not work yet',
      blocks: [
        [
          'Appeals and the form need JavaScript. Without it, pages of text, the quick exit and the numbers to call still work.',
          'Payment happens on the provider’s page, which we do not build.',
          'The translations have not been read by native speakers yet. A story is shown in the language it is written in.',
          'People with disabilities have not yet tested it with us.',
        ],
      ],
    },
    {
      title: 'Tell us, or give another way',
      blocks: [
        'If something does not work for you, use “Something worries me about this page” at the foot of every page, and leave an address if you would like an answer. You can also write to the organisation that runs this site, and ask how to give in another way.',
      ],
    },
  ],
};
