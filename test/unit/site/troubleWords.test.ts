/** Whatever the API answers a pledge, the donor reads what happened and what to do. */
import { catalogueSources } from '../../../site/prerender/catalogueSources';
import { troubleOf } from '../../../site/src/api/answer';
import { wordsOf, type TroubleWords } from '../../../site/src/give/troubleWords';

/** Every problem that the call can be answered with. */
const problems: [status: number, kind: string, words: TroubleWords][] = [
  [400, 'invalid-ids', 'unexpected'],
  [400, 'invalid-pledge', 'invalid-pledge'],
  [404, 'campaign-not-available', 'closed'],
  [409, 'exceeds-remaining', 'exceeds-remaining'],
  [409, 'leaves-too-little', 'leaves-too-little'],
  [409, 'pledge-expired', 'unexpected'],
  [413, 'body-too-large', 'invalid-pledge'],
  [422, 'currency-mismatch', 'currency-mismatch'],
  [422, 'idempotency-key-reused', 'unexpected'],
  [429, 'too-many-attempts', 'too-many-attempts'],
  [500, 'internal-error', 'unexpected'],
  [503, 'payments-unavailable', 'payments-unavailable'],
  [503, 'temporarily-unavailable', 'payments-unavailable'],
];

it.each(problems)('%i %s', (status, kind, words) => {
  const problem = { type: `/problems/${kind}`, title: kind, status };

  expect(wordsOf(troubleOf(status, problem))).toBe(words);
  for (const catalogue of Object.values(catalogueSources)) {
    expect(catalogue[`problem.${words}`]).toBeTruthy();
    expect(catalogue[`problem.${words}.body`]).toBeTruthy();
  }
});

it('says that all is held for others when nothing remains', () => {
  const problem = { type: '/problems/exceeds-remaining', remainingMinor: 0 };

  expect(wordsOf(troubleOf(409, problem))).toBe('nothing-remains');
});

it.each([
  [404, 'closed'],
  [413, 'invalid-pledge'],
  [429, 'too-many-attempts'],
  [503, 'payments-unavailable'],
  [418, 'unexpected'],
])(
  'goes by the status %i when something in between answers, without a problem document',
  (status, words) => {
    expect(wordsOf(troubleOf(status, undefined))).toBe(words);
  },
);
