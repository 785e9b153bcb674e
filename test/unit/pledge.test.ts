/** A pledge: what is asked for, when it is the same again, and what its donor sees. */
import fc from 'fast-check';
import {
  isOpenedBy,
  isRepeatOf,
  pledgeAnswerOf,
  pledgeAnswerSchema,
  pledgeRequestSchema,
  pledgeSchema,
  placePledge,
  receiptTokenOf,
  receiptTokenSchema,
} from '../../shared/pledges/pledge';
import { sha256 } from '../../shared/hash';
import { browserKey, withMailKey } from '../../shared/pledges/receiptKeys';
import { aPledge, birch, cedar, newReceiptKey, pool } from '../support/donor';
import { aStoredPledge, now, pledgeId } from './samples';

describe('a request', () => {
  const donor = { email: 'a@example.org', name: null, locale: 'en' };

  it.each<[string, object]>([
    ['as the site sends it', {}],
    ['with a tip as large as the gift', { tipMinor: 5_000 }],
    ['with a name', { donor: { ...donor, name: 'ก' } }],
    ['with the shared page’s code', { shareCode: 'thanks' }],
    ['to be paid back', { fallback: 'refund' }],
    ['in a currency of three decimals', { currency: 'KWD', amountMinor: 5_010, tipMinor: 10 }],
    ['in a currency of none', { currency: 'JPY', amountMinor: 5_001, tipMinor: 1 }],
  ])('%s is taken', (_, over) => {
    expect(pledgeRequestSchema.safeParse({ ...aPledge(), ...over }).success).toBe(true);
  });

  it.each<[string, object]>([
    ['a field that nobody knows', { extra: 1 }],
    ['a donor’s field that nobody knows', { donor: { ...donor, phone: '1' } }],
    ['half a cent', { amountMinor: 5_000.5 }],
    ['a third decimal that is not 0', { currency: 'KWD', amountMinor: 5_001 }],
    ['a third decimal of the tip', { currency: 'KWD', amountMinor: 5_000, tipMinor: 5 }],
    ['nothing', { amountMinor: 0 }],
    ['less than nothing', { amountMinor: -5_000 }],
    ['an amount as text', { amountMinor: '5000' }],
    ['more than any figure', { amountMinor: 100_000_000_001 }],
    ['infinity', { amountMinor: Infinity }],
    ['a currency in small letters', { currency: 'usd' }],
    ['a currency that nobody knows', { currency: 'XXX' }],
    ['a tip below nothing', { tipMinor: -1 }],
    ['a tip above the gift', { tipMinor: 5_001 }],
    ['a fallback that nobody knows', { fallback: 'bank' }],
    ['no donor', { donor: null }],
    ['an address that is none', { donor: { ...donor, email: 'a@' } }],
    ['two addresses', { donor: { ...donor, email: 'a@example.org,b@example.org' } }],
    [
      'a header in the address',
      { donor: { ...donor, email: 'a@example.org\r\nBcc: b@example.org' } },
    ],
    [
      'an address of 255 characters',
      { donor: { ...donor, email: `${'a'.repeat(243)}@example.org` } },
    ],
    ['an empty name', { donor: { ...donor, name: '' } }],
    ['a name of 101 characters', { donor: { ...donor, name: 'x'.repeat(101) } }],
    ['a language that nobody knows', { donor: { ...donor, locale: 'xx' } }],
    ['a short receipt key', { receiptKey: 'a'.repeat(42) }],
    ['a long receipt key', { receiptKey: 'a'.repeat(44) }],
    ['a receipt key with a point', { receiptKey: `${'a'.repeat(42)}.` }],
    ['a code of a share that no page has', { shareCode: 'a' }],
    ['a code of a share that names a person', { shareCode: 'cedar' }],
  ])('with %s is refused', (_, over) => {
    expect(pledgeRequestSchema.safeParse({ ...aPledge(), ...over }).success).toBe(false);
  });

  it.each(Object.keys(aPledge()))('without %s is refused', (field) => {
    const without = Object.fromEntries(
      Object.entries(aPledge()).filter(([name]) => name !== field),
    );

    expect(pledgeRequestSchema.safeParse(without).success).toBe(false);
  });
});

describe('a placed pledge', () => {
  it('is pending, holds its place for 45 minutes and has the stored shape', () => {
    const pledge = aStoredPledge();

    expect(pledgeSchema.parse(pledge)).toEqual(pledge);
    expect(pledge).toMatchObject({
      id: `pledge:${pledgeId}`,
      status: 'pending',
      createdAt: '2026-03-15T12:00:00.000Z',
      expiresAt: '2026-03-15T12:45:00.000Z',
      checkout: null,
      chargeId: null,
      feeMinor: null,
    });
  });

  it('keeps only a hash of the key that opens it', () => {
    const request = aPledge();

    const pledge = placePledge({
      request,
      pledgeId,
      campaignId: cedar,
      book: cedar,
      hasGoal: true,
      now,
    });

    expect(JSON.stringify(pledge)).not.toContain(request.receiptKey);
    expect(isOpenedBy(pledge, request.receiptKey)).toBe(true);
    expect(isOpenedBy(pledge, newReceiptKey())).toBe(false);
  });
});

describe('M-03: the same key again', () => {
  const request = aPledge();
  const pledge = placePledge({
    request,
    pledgeId,
    campaignId: cedar,
    book: cedar,
    hasGoal: true,
    now,
  });

  it('with the same body, in any order of its fields, is the same pledge', () => {
    const { amountMinor, ...rest } = request;

    expect(isRepeatOf(pledge, cedar, { ...rest, amountMinor })).toBe(true);
  });

  it.each<[string, object]>([
    ['amount', { amountMinor: 5_001 }],
    ['tip', { tipMinor: 1 }],
    ['currency', { currency: 'EUR' }],
    ['fallback', { fallback: 'refund' }],
    ['donor', { donor: { ...request.donor, email: 'b@example.org' } }],
    ['receipt key', { receiptKey: newReceiptKey() }],
    ['shared page', { shareCode: 'thanks' }],
  ])('with another %s is not', (_, over) => {
    expect(isRepeatOf(pledge, cedar, { ...request, ...over })).toBe(false);
  });

  it('for another campaign is not', () => {
    expect(isRepeatOf(pledge, birch, request)).toBe(false);
  });
});

describe('keys that open a pledge', () => {
  const hashesOf = (keys: readonly { hash: string }[]) => keys.map(({ hash }) => hash);

  /** Keys after tries, each `mail` or `mail!` when the try before it was turned away; named as the nth. */
  const after = (tries: readonly string[]) =>
    tries.reduce((keys, tried, nth) => {
      const [mailKey = '', turnedAway] = tried.split('!');
      return withMailKey(keys, { mailKey, key: `${nth}`, wasTurnedAway: turnedAway === '' });
    }, browserKey('browser'));

  it('are five at most: the browser’s own and those of the four latest mails', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 20 }), (mails) => {
        const keys = after(mails);

        const latest = mails.map((_, nth) => sha256(`${nth}`)).slice(-4);
        expect(hashesOf(keys)).toEqual([sha256('browser'), ...latest]);
      }),
    );
  });

  it.each([
    ['the first may have gone out, and so may the second', ['d', 'd'], ['0', '1']],
    ['the first may have gone out, and no more than one since', ['d', 'd', 'd'], ['0', '2']],
    ['the first was turned away', ['d', 'd!'], ['1']],
    ['all before the last were turned away', ['d', 'd!', 'd!', 'd!'], ['3']],
    ['the second was turned away', ['d', 'd', 'd!'], ['0', '2']],
    ['only the second may have gone out', ['d', 'd!', 'd'], ['1', '2']],
  ])('of a mail that is tried again, when %s', (_, tries, left) => {
    expect(hashesOf(after(tries))).toEqual(['browser', ...left].map(sha256));
  });

  it('a mail that is tried again, however often, ends no other link while it is turned away', () => {
    const keys = after(['a', 'b', 'c', 'd', 'd!', 'd!']);

    expect(hashesOf(keys)).toEqual(['browser', '0', '1', '2', '5'].map(sha256));
  });

  it('a mail that may have gone out, however often tried, ends one other link at most', () => {
    const keys = after(['a', 'b', 'c', 'd', 'd', 'd']);

    expect(hashesOf(keys)).toEqual(['browser', '1', '2', '3', '5'].map(sha256));
  });
});

describe('a receipt token', () => {
  const key = newReceiptKey();

  it.each([cedar, `${pool}~2026-03~3`])('of book %s says where and with which key', (book) => {
    expect(receiptTokenSchema.parse(receiptTokenOf(book, key))).toEqual({ book, key });
  });

  it.each([
    '',
    '.',
    key,
    `${cedar}.`,
    `${cedar}.${key}.${key}`,
    `${cedar}.${key}x`,
    `../campaign.${key}`,
    `${cedar} ${key}`,
    `${cedar.toUpperCase()}.${key}`,
  ])('is not %p', (token) => {
    expect(receiptTokenSchema.safeParse(token).success).toBe(false);
  });

  it('is never a text that merely came along', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        expect(receiptTokenSchema.safeParse(token).success).toBe(false);
      }),
    );
  });
});

describe('what a donor sees of a pledge', () => {
  it('holds the eight fields of the contract', () => {
    const answer = pledgeAnswerOf(aStoredPledge());

    expect(pledgeAnswerSchema.parse(answer)).toEqual(answer);
    expect(Object.keys(answer).sort()).toEqual([
      'amountMinor',
      'campaignId',
      'currency',
      'expiresAt',
      'fallback',
      'id',
      'status',
      'tipMinor',
    ]);
  });

  it('holds nothing of who gave, of keys or of the provider', () => {
    const pledge = aStoredPledge({
      donor: { email: 'secret@example.org', name: 'secret', locale: 'th' },
      checkout: { sessionId: 'cs_secret', url: 'https://secret.example' },
      chargeId: 'ch_secret',
    });

    const answer = JSON.stringify(pledgeAnswerOf(pledge));

    expect(answer).not.toContain('secret');
    for (const hash of [...pledge.keys.map((key) => key.hash), pledge.requestHash])
      expect(answer).not.toContain(hash);
  });
});
