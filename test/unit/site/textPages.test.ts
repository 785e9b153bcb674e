/** The pages of text say the same in every language: the same parts, sums, numbers to call and places for the organisation. */
import { textPages } from '../../../site/prerender/textPages/textPages';
import { locales } from '../../../site/src/text/locales';

/** A page without its words: a text is a text in any language, everything else is what it is. */
function shapeOf(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return /^(kind|part)$/.test(key) ? value : 'text';
  if (Array.isArray(value)) return value.map((item: unknown) => shapeOf(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shapeOf(inner, name)]),
  );
}

/** In no order: countries are listed by their names in the page's language. */
function phonesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([name, inner]) => (name === 'phone' ? [String(inner)] : phonesIn(inner)))
    .sort();
}

const others = locales.filter((locale) => locale !== 'en');

test.each(others)('%s has the parts that English has', (locale) => {
  expect(shapeOf(textPages[locale])).toEqual(shapeOf(textPages.en));
});

test.each(others)('%s has the same numbers to call', (locale) => {
  expect(phonesIn(textPages[locale].learnWhy)).toEqual(phonesIn(textPages.en.learnWhy));
  expect(phonesIn(textPages.en.learnWhy).length).toBeGreaterThan(5);
});

test.each(others)('%s is translated: no text but a name stands there in English', (locale) => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  const english = new Set(texts(textPages.en).filter((text) => text.split(' ').length > 4));

  const left = texts(textPages[locale]).filter((text) => english.has(text));
  expect(left.filter((text) => !text.includes('Helpline'))).toEqual([]);
});
