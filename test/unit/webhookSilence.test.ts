/** M-19: when is it too quiet? On a clock of our own. */
import { isBelowBand, isLate, silenceOccurrence } from '../../shared/payments/webhookSilence';
import { now } from './samples';

const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

it('M-19: what waits for more than ten minutes is late', () => {
  expect(isLate(minutesAgo(11), now)).toBe(true);
  expect(isLate(minutesAgo(10), now)).toBe(false);
  expect(isLate(minutesAgo(0), now)).toBe(false);
});

describe('M-19: paid events of an hour, against the same hour in the weeks before', () => {
  it.each([
    ['none where there were always many', 0, [40, 52, 38, 45], true],
    ['far fewer than in any week', 15, [40, 52, 38, 45], true],
    ['fewer, as chance has it', 25, [40, 52, 38, 45], false],
    ['as many as ever', 44, [40, 52, 38, 45], false],
    ['a busy hour', 400, [40, 52, 38, 45], false],
    ['none where there were few', 0, [9, 12, 10, 11], false],
    ['none where one week was quiet', 0, [40, 0, 38, 45], false],
    ['none in a new portal', 0, [], false],
  ])('%s', (_, paidLastHour, weeksBefore, isSilent) => {
    expect(isBelowBand(paidLastHour, weeksBefore)).toBe(isSilent);
  });
});

it('M-19: a silence is one alert a day', () => {
  const about = (at: Date) => silenceOccurrence(at).about.id;

  expect(about(now)).toBe('2026-03-15');
  expect(about(minutesAgo(60))).toBe(about(now));
  expect(about(minutesAgo(24 * 60))).not.toBe(about(now));
});
