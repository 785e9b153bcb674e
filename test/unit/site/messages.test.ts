/** Every language's catalogue: each message can be read, takes the English one's values, and knows its language's plurals. */
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueSources } from '../../../site/prerender/catalogueSources';
import { formattingLocales, locales, type Locale } from '../../../site/src/text/locales';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];
type Choice = Extract<Part, { options: unknown; pluralType?: unknown }>;

const translations = locales.filter((locale) => locale !== 'en');
const messages = (locale: Locale): Map<string, string> =>
  new Map(
    Object.entries(catalogueSources[locale]).flatMap(([key, message]) =>
      typeof message === 'string' ? [[key, message]] : [],
    ),
  );
const english = [...messages('en')];
const messageOf = (locale: Locale, key: string): string => messages(locale).get(key) ?? '';

const partsOf = (message: string, locale: Locale): Part[] =>
  new IntlMessageFormat(message, formattingLocales[locale]).getAst();

const isChoice = (part: Part): part is Choice => 'options' in part;

const branchesOf = (part: Part): Part[] =>
  isChoice(part) ? Object.values(part.options).flatMap(({ value }) => value) : [];

/** All parts, those inside of branches too. */
const allParts = (parts: Part[]): Part[] =>
  parts.flatMap((part) => [part, ...allParts(branchesOf(part))]);

/** The names of a message's values, whatever the order. Literal text has a value of its own, a `#` none. */
function valuesIn(message: string, locale: Locale): string[] {
  const names = allParts(partsOf(message, locale)).flatMap((part) =>
    'value' in part && !isLiteral(part) ? [part.value] : [],
  );
  return [...new Set(names)].sort();
}

const isLiteral = (part: Part): boolean => part.type === partsOf('text', 'en')[0]?.type;

/** What a message chooses by: `other` and the branches' names of each `select`. */
const selectionsIn = (message: string, locale: Locale): string[][] =>
  allParts(partsOf(message, locale))
    .filter(isChoice)
    .filter((part) => !('pluralType' in part))
    .map((part) => Object.keys(part.options).sort());

/** For each plural, which of the language's categories have no branch. */
const missingPlurals = (message: string, locale: Locale): string[] => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return allParts(partsOf(message, locale))
    .filter(isChoice)
    .filter((part) => 'pluralType' in part)
    .flatMap(({ options }) => pluralCategories.filter((category) => !(category in options)));
};

test.each(translations)('%s has all messages and none besides', (locale) => {
  const keys = (of: Locale) => Object.keys(catalogueSources[of]).sort();

  expect(keys(locale)).toEqual(keys('en'));
});

test.each(translations)('%s takes the same values, message by message', (locale) => {
  const differing = english.filter(
    ([key, message]) =>
      valuesIn(messageOf(locale, key), locale).join() !== valuesIn(message, 'en').join(),
  );

  expect(differing).toEqual([]);
});

test.each(translations)('%s tells apart what English tells apart', (locale) => {
  const differing = english.filter(
    ([key, message]) =>
      JSON.stringify(selectionsIn(messageOf(locale, key), locale)) !==
      JSON.stringify(selectionsIn(message, 'en')),
  );

  expect(differing).toEqual([]);
});

test.each(locales)('%s has a branch for each of its plurals', (locale) => {
  const lacking = english
    .map(([key]) => [key, missingPlurals(messageOf(locale, key), locale)] as const)
    .filter(([, missing]) => missing.length > 0);

  expect(lacking).toEqual([]);
});

test.each(locales)(
  '%s has no straight apostrophe, which begins a quotation in a message',
  (locale) => {
    expect(english.filter(([key]) => messageOf(locale, key).includes("'"))).toEqual([]);
  },
);

test('French never breaks a line before its high signs', () => {
  const breaking = english.filter(([key]) => / [:;?»]|« /.test(messageOf('fr', key)));

  expect(breaking).toEqual([]);
});

test('a message that lacks a value or a plural is found', () => {
  expect(valuesIn('{count, plural, one {# for {name}} other {#}}', 'en')).toEqual([
    'count',
    'name',
  ]);
  expect(missingPlurals('{count, plural, one {a} other {b}}', 'ar')).toEqual(
    expect.arrayContaining(['zero', 'two', 'few', 'many']),
  );
});

test('names stand alone after "de": none begins with a vowel or an h', () => {
  const names = english.map(([key]) => key).filter((key) => key.startsWith('name.'));
  const people = names.filter((key) => !/people|fund/.test(key));

  expect(people.filter((key) => /^[aeiouyhàâéèêîôû]/i.test(messageOf('fr', key)))).toEqual([]);
});

test.each(locales)('%s gives each person another name', (locale) => {
  const names = english
    .filter(([key]) => key.startsWith('name.'))
    .map(([key]) => messageOf(locale, key));

  expect(new Set(names).size).toBe(names.length);
});
