/** What the site never says, in any of its texts (SG-09, SG-54 and the copy guide). */
import { textPages } from '../../../site/prerender/textPages/textPages';
import { en } from '../../../site/src/text/messages/en';

const forbidden: Record<string, RegExp> = {
  'SG-54: a person is not what was done to them': /\b(victims?|slaves?|prostitutes?)\b/i,
  'SG-54: nobody is rescued or saved':
    /\b(rescue[ds]?|sav(e|ed|ing) (a|the|her|him|them|lives?))\b/i,
  'SG-54: a person has no price': /\b(price|cost) of (a|his|her|their|\{name\})\b|\bbuy\b/i,
  'SG-54: no freedom, future or voice is given':
    /\b(give|gift of) .{0,20}\b(freedom|future|voice|hope)\b/i,
  'SG-54: no pressure': /\b(hurry|urgent|last chance|act now|don’t miss|only .{0,20} left)\b/i,
  'SG-54: no popularity': /\b(most popular|trending|top donors?|join \d+)\b/i,
  'SG-09: a story does not bring more': /\bstor(y|ies) .{0,20}(raise|bring|earn)s? more\b/i,
  'the copy guide: no exclamation': /!/,
};

/** Every text with where it stands. */
const texts: [string, string][] = [
  ...Object.entries<string>(en),
  ...Object.entries(textPages.en).flatMap(([name, page]) =>
    textsIn(page).map((text): [string, string] => [name, text]),
  ),
];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('there are texts to look at, those of the pages among them', () => {
  expect(texts.length).toBeGreaterThan(300);
});

test.each(Object.entries(forbidden))('%s', (_rule, pattern) => {
  expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
});

test('the rules find what they are for', () => {
  const bad = [
    'Help us bring victims home',
    'Cedar was rescued',
    'The price of a life',
    'Give Cedar a future',
    'Only US$220 left',
    'Most popular',
    'Stories like this raise more',
    'Thank you!',
  ];
  const missed = bad.filter((text) => !Object.values(forbidden).some((rule) => rule.test(text)));
  expect(missed).toEqual([]);
});
