/** The mail with links to a donor's gifts, and how it is sent: once, newest first, within its limit. */
import { sampleCampaigns } from '../../dev/sampleData/sampleCampaigns';
import { foundGiftsMail } from '../../shared/mail/foundGifts';
import { MailRefused, MailThrottled, asText, type Mail } from '../../shared/mail/mail';
import type { ReceiptSearch } from '../../shared/mail/receiptSearch';
import { sendFoundGifts } from '../../shared/mail/sendFoundGifts';
import { isOpenedBy, type Pledge } from '../../shared/pledges/pledge';
import { locales } from '../../shared/words';
import { cedar, newReceiptKey } from '../support/donor';
import { aStoredPledge, now, only } from './samples';

const donor = { email: 'a@example.org', name: 'Distinctive Donor', locale: 'en' as const };
const organisation = { name: 'Organisation', address: '1 Street' };
const siteUrl = 'https://site.example';
const idOf = (nth: number) => `0b9e3c1a-5d2f-4c77-8a61-${String(nth).padStart(12, '0')}`;

const pledgeOf = (nth: number, over: Partial<Pledge> = {}): Pledge =>
  aStoredPledge({
    id: `pledge:${idOf(nth)}`,
    pledgeId: idOf(nth),
    status: 'settled',
    donor,
    ...over,
  });

describe('the mail', () => {
  const key = newReceiptKey();
  const mailOf = (locale: (typeof locales)[number], more = 0): Mail =>
    foundGiftsMail({
      mailKey: idOf(1),
      donor: { ...donor, locale },
      gifts: [{ pledge: pledgeOf(2, { settledAt: now.toISOString() }), key }],
      more,
      siteUrl,
      organisation,
    });

  it('reads as a person would write it', () => {
    expect(asText(mailOf('en', 3))).toBe(
      [
        'Somebody, we think you, asked for the receipts of gifts made with this e-mail address. Here they are, newest first.',
        `Gift of US$50.00, 2026-03-15\nhttps://site.example/en/pledge/#${idOf(2)}.${cedar}.${key}`,
        'Older gifts that are not in this mail: 3. Write to us and we will send them.',
        'Keep these links to yourself: whoever has one can see that gift and change it. Links in our earlier mails may have ended.',
        'If you did not ask, there is nothing to do: only this mailbox has the links.',
        'Organisation\n1 Street',
      ].join('\n\n'),
    );
  });

  it.each(locales)('SG-47: in %s holds nothing of a campaign but its opaque book', (locale) => {
    const everything = `${mailOf(locale).subject} ${asText(mailOf(locale))}`.replaceAll(cedar, '');
    const campaign = only(sampleCampaigns(now).filter(({ book }) => book === cedar));
    const { facts, needs, story } = campaign;
    const told = [
      ...[campaign.name, campaign.caseRef, campaign.office, ...Object.values(facts)],
      ...[...needs.map(({ item }) => item), ...story.map(({ text }) => text)],
    ];

    expect(told.filter((value) => value !== null && everything.includes(value))).toEqual([]);
    expect(everything).not.toContain(donor.name);
    expect(everything).toContain(`/${locale}/pledge/#`);
  });

  it('does not speak of older gifts when there are none', () => {
    expect(asText(mailOf('en'))).not.toContain('Older gifts');
  });
});

/** A donor's gifts and one search for them, in memory. */
function searching(pledges: Pledge[]) {
  const stored = new Map(pledges.map((pledge) => [pledge.pledgeId, pledge]));
  const search: ReceiptSearch = {
    id: `search:${idOf(1)}`,
    type: 'receipt-search',
    searchId: idOf(1),
    donorHash: 'hash',
    mail: null,
    ttl: 1,
  };
  const state = { search, sent: [] as Mail[], keys: [] as string[], fault: null as Error | null };
  const send = sendFoundGifts({
    findSearch: async () => ({ value: state.search, etag: '' }),
    replaceSearch: async (replaced) => {
      state.search = replaced;
      return 'replaced';
    },
    closeSearch: async (closed) => {
      state.search = closed;
    },
    giftsOf: async () => pledges.map(({ book, pledgeId }) => ({ book, pledgeId })),
    findPledge: async (_, pledgeId) => {
      const value = stored.get(pledgeId);
      return value && { value, etag: '' };
    },
    keepKeys: async ({ value }) => {
      stored.set(value.pledgeId, value);
      return 'kept';
    },
    send: async (mail) => {
      if (state.fault !== null) throw state.fault;
      state.sent.push(mail);
    },
    newKey: () => {
      const key = newReceiptKey();
      state.keys.push(key);
      return key;
    },
    siteUrl,
    organisation,
    mailClaimSeconds: 120,
    now: () => now,
  });
  return { state, stored, send: () => send(idOf(1)) };
}

describe('sending it', () => {
  it('links twenty gifts at most, and says how many more there are', async () => {
    const { state, send } = searching(Array.from({ length: 23 }, (_, nth) => pledgeOf(nth + 10)));

    expect(await send()).toBe('sent');

    const text = asText(only(state.sent));
    expect(text.match(/\/en\/pledge\/#/g)).toHaveLength(20);
    expect(text).toContain('not in this mail: 3.');
  });

  it('happens once, and forgets whom it was for', async () => {
    const { state, send } = searching([pledgeOf(10)]);

    expect([await send(), await send()]).toEqual(['sent', 'sent before']);

    expect(state.sent).toHaveLength(1);
    expect(state.search).toMatchObject({ donorHash: null, mail: { state: 'sent' } });
  });

  it('does not happen for nobody, nor for who was forgotten meanwhile', async () => {
    expect(await searching([]).send()).toBe('nobody to send to');
    expect(await searching([pledgeOf(10, { donor: null })]).send()).toBe('nobody to send to');
  });

  it.each([
    ['may have gone out', new Error('the mail service is away'), 2],
    ['was turned away', new MailThrottled(60), 1],
  ])('that %s ends no older link, and the next try goes on at once', async (_, fault, left) => {
    const before = pledgeOf(10);
    const { state, stored, send } = searching([before]);
    state.fault = fault;
    for (let nth = 1; nth <= 6; nth += 1) await expect(send()).rejects.toBe(fault);
    state.fault = null;

    expect(await send()).toBe('sent');

    const after = stored.get(before.pledgeId);
    const opening = [...state.keys.slice(0, left - 1), state.keys.at(-1) ?? ''];
    expect(after?.keys).toHaveLength(before.keys.length + left);
    expect(opening.every((key) => after && isOpenedBy(after, key))).toBe(true);
  });

  it('to an address that is refused for good is over', async () => {
    const { state, send } = searching([pledgeOf(10)]);
    state.fault = new MailRefused('no such mailbox');

    expect(await send()).toBe('refused');
    expect(await send()).toBe('sent before');
  });
});
