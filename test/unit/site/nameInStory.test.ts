/** One person has one name on a page, or the page says that both are the same person's. */
import { catalogueSources } from '../../../site/prerender/catalogueSources';
import { nameInStory } from '../../../site/src/appeals/nameInStory';

const cedar = { kind: 'person', name: 'cedar', language: 'en' } as const;

test('a story in English calls a person by the English name, which the page then says too', () => {
  expect(nameInStory(cedar, 'Cèdre')).toBe('Cedar');
  expect(nameInStory(cedar, 'Cedar')).toBeNull();
});

test('nothing is said of a story in another language, or of a person without a name', () => {
  expect(nameInStory({ ...cedar, language: 'km' }, 'Cèdre')).toBeNull();
  expect(nameInStory({ ...cedar, name: null }, '')).toBeNull();
});

test('in English every name of a person is its code', () => {
  const funds = ['people-without-a-story', 'childrens-fund'];
  const names = Object.entries(catalogueSources.en).flatMap(([key, word]) =>
    key.startsWith('name.') ? [[key.slice('name.'.length), word] as const] : [],
  );

  const others = names.filter(
    ([code, word]) => typeof word === 'string' && word.toLowerCase() !== code,
  );

  expect(names.length).toBeGreaterThan(10);
  expect(others.map(([code]) => code).sort()).toEqual(funds.sort());
});
