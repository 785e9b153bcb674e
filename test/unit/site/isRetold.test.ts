/** What of an appeal shows in a tab that is open: all that is told, and no sums that move by themselves. */
import { isRetold } from '../../../site/src/appeals/isRetold';
import { cards, view } from '../../../site/styles/samples';

const [card] = cards;

test.each([
  ['a need less', { needs: view.needs.slice(1) }],
  ['no time of waiting', { waiting: null }],
  ['news', { updates: [...view.updates, { month: '2026-10', sentence: 'settled-in' } as const] }],
  ['another goal', { goalMinor: 100_000 }],
  ['another chapter', { story: view.story.slice(1) }],
  ['another language', { language: 'th' }],
])('SG-21: %s shows', (_, change) => {
  expect(isRetold({ ...view, ...change }, view)).toBe(true);
});

test('a gift alone moves nothing', () => {
  const gift = { raisedMinor: 174_000, fundedPercent: 100, status: 'funded' } as const;

  expect(isRetold({ ...view, ...gift }, view)).toBe(false);
});

test('a card of the list is held against what is shown of the whole appeal', () => {
  if (card === undefined) throw new Error('no sample');

  expect(isRetold(card, { ...view, ...card })).toBe(false);
  expect(isRetold({ ...card, waiting: null }, { ...view, ...card })).toBe(true);
});
