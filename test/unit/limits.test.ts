/** Limits (M-15, M-18): so many in a window, nobody named, and no way around by a header. */
import { countAttempts } from '../../shared/limits/countAttempt';
import { counterOf, windowAt, type Counter } from '../../shared/limits/limit';
import { networkOf } from '../../shared/web/networkOf';
import { refusalOfAttempt } from '../../shared/web/tooManyAttempts';

const most = {
  'find-network': 3,
  'find-address': 2,
  'concern-network': 2,
  'receipt-mail': 1,
};

/** Counters in memory, and a clock that can be set. */
function limitsAt(start: string) {
  const counts = new Map<string, number>();
  const clock = { now: new Date(start) };
  const limits = countAttempts({
    count: ({ id }: Counter) => {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      return Promise.resolve(counts.get(id) ?? 0);
    },
    saltOf: (day) => Promise.resolve(`salt of ${day}`),
    most,
    now: () => clock.now,
  });
  return { limits, counts, clock };
}

describe('attempts', () => {
  it('are let through until there are too many, then refused until the window ends', async () => {
    const { limits } = limitsAt('2026-03-15T12:45:00.000Z');
    const attempt = () => limits.attempt('find-address', 'a');

    expect(await attempt()).toEqual({ isAllowed: true, nth: 1 });
    expect(await attempt()).toEqual({ isAllowed: true, nth: 2 });
    expect(await attempt()).toEqual({ isAllowed: false, retryAfterSeconds: 900 });
  });

  it('of others, and of other things, are counted apart', async () => {
    const { limits } = limitsAt('2026-03-15T12:45:00.000Z');
    await limits.attempt('receipt-mail', 'a');

    expect(await limits.attempt('receipt-mail', 'a')).toMatchObject({ isAllowed: false });
    expect(await limits.attempt('receipt-mail', 'b')).toMatchObject({ isAllowed: true });
    expect(await limits.attempt('find-address', 'a')).toMatchObject({ isAllowed: true });
  });

  it('begin anew with the next window', async () => {
    const { limits, clock } = limitsAt('2026-03-15T12:45:00.000Z');
    for (let nth = 1; nth <= 3; nth += 1) await limits.attempt('concern-network', 'a');

    clock.now = new Date('2026-03-15T13:00:00.000Z');

    expect(await limits.attempt('concern-network', 'a')).toEqual({ isAllowed: true, nth: 1 });
  });

  it('are kept under a hash that changes every day', async () => {
    const { limits, counts, clock } = limitsAt('2026-03-15T12:45:00.000Z');
    await limits.attempt('find-network', '203.0.113.9');
    const today = await limits.pseudonymOf('203.0.113.9');

    clock.now = new Date('2026-03-16T12:45:00.000Z');

    expect([...counts.keys()].join()).not.toContain('203.0.113.9');
    expect([...counts.keys()].join()).toContain(today);
    expect(await limits.pseudonymOf('203.0.113.9')).not.toBe(today);
  });
});

it('a counter is gone soon after its window', () => {
  const now = new Date('2026-03-15T12:45:00.000Z');

  expect(counterOf({ name: 'find-network', subject: 's', now }).ttl).toBe(3_600);
  expect(windowAt(86_400, now).secondsLeft).toBe(11.25 * 3_600);
});

it('one attempt too many is answered 429, with when to try again', () => {
  expect(refusalOfAttempt({ isAllowed: true, nth: 1 })).toBeUndefined();
  expect(refusalOfAttempt({ isAllowed: false, retryAfterSeconds: 900 })).toMatchObject({
    status: 429,
    headers: { 'retry-after': '900' },
    jsonBody: { type: '/problems/too-many-attempts', retryAfterSeconds: 900 },
  });
});

describe('the network of a request', () => {
  const of = (forwarded?: string) =>
    networkOf({
      headers: new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
    });

  it.each([
    ['203.0.113.9:49152', '203.0.113.9'],
    ['203.0.113.9', '203.0.113.9'],
    ['[2001:db8:1:2:3:4:5:6]:49152', '2001:db8:1:2'],
    ['2001:DB8:1:2:aaaa::1', '2001:db8:1:2'],
    ['[2001:db8::1]:443', '2001:db8:0:0'],
    ['[::1]:443', '0:0:0:0'],
    ['[::ffff:203.0.113.9]:443', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['[::fffe:203.0.113.9]:443', '0:0:0:0'],
  ])('%s is %s', (forwarded, network) => {
    expect(of(forwarded)).toBe(network);
  });

  it('is what the platform wrote at the end, whatever the client sent along', () => {
    expect(of('198.51.100.1, 198.51.100.2:80, 203.0.113.9:49152')).toBe('203.0.113.9');
    expect(of(' , "x" ,203.0.113.9:49152')).toBe('203.0.113.9');
  });

  it('is one for all when nothing is known', () => {
    expect(of()).toBe('');
  });
});
