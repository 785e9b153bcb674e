/** Mails to donors: amount, receipt and a link; nothing that would outlive a withdrawal. */
import { sampleCampaigns } from '../../dev/sampleData/sampleCampaigns';
import { asHtml, asText, messageIdOf, type Mail } from '../../shared/mail/mail';
import { claimOn, mailRecordSchema, type MailRecord } from '../../shared/mail/sendOnce';
import { donorMailRequestSchema, mailKeyOf } from '../../shared/mail/donorMailRequest';
import { thankYouMail, thankYouNotice } from '../../shared/mail/thankYou';
import * as words from '../../shared/words';
import { cedar, newReceiptKey } from '../support/donor';
import { aStoredPledge, now, pledgeId } from './samples';

const settings = {
  donor: { email: 'a@example.org', name: null, locale: 'en' as const },
  mailKey: mailKeyOf({ kind: 'thank-you', book: cedar, pledgeId }),
  key: newReceiptKey(),
  siteUrl: 'https://site.example',
  organisation: { name: 'Organisation', address: '1 Street' },
};
const thanks = (over: Parameters<typeof aStoredPledge>[0] = {}): Mail => {
  const pledge = aStoredPledge({ settledAt: now.toISOString(), ...over });
  return thankYouMail({ ...settings, pledge, donor: pledge.donor ?? settings.donor });
};

describe('the thank-you', () => {
  it('reads as a person would write it', () => {
    const { book, pledgeId } = aStoredPledge();

    expect(thanks().subject).toBe('Thank you for your gift of US$50.00');
    expect(asText(thanks())).toBe(
      [
        'Thank you. We have received your US$55.00.',
        [
          'Gift: US$50.00',
          'For our running costs: US$5.00',
          'Total paid: US$55.00',
          'Received: 2026-03-15',
          `Reference: ${pledgeId}`,
        ].join('\n'),
        'All of your gift goes to the plan. Card fees are paid by us.',
        'Your gift and what becomes of it. Keep this link to yourself:\n' +
          `https://site.example/en/pledge/#${pledgeId}.${book}.${settings.key}`,
        'Organisation\n1 Street',
      ].join('\n\n'),
    );
  });

  it('has its link’s key in the fragment, which browsers send to nobody', () => {
    const link = new URL(thanks().paragraphs.find((paragraph) => paragraph.link)?.link ?? '');

    expect(link.hash).toContain(settings.key);
    expect(link.pathname + link.search).not.toContain(settings.key);
  });

  it.each(words.locales)('goes out in the donor’s language: %s', (locale) => {
    const mail = thanks({ donor: { email: 'a@example.org', name: null, locale } });
    const html = asHtml(mail);

    expect(mail.language).toBe(locale);
    expect(asText(mail)).toContain(`/${locale}/pledge/`);
    expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html.match(/50[.,]00/)).not.toBeNull();
  });

  it('is another text in each language', () => {
    const texts = words.locales.map(
      (locale) => thanks({ donor: { email: 'a@example.org', name: null, locale } }).subject,
    );

    expect(new Set(texts).size).toBe(words.locales.length);
  });

  it('does not call the donor by name: what they wrote could be anything', () => {
    const donor = { email: 'a@example.org', name: 'Buy now', locale: 'en' } as const;

    expect(JSON.stringify(thanks({ donor }))).not.toContain('Buy now');
  });

  it('is always the same mail, whatever key its link has', () => {
    const again = thankYouMail({ pledge: aStoredPledge(), ...settings, key: newReceiptKey() });

    expect(messageIdOf(again, 'gifts@org.example')).toBe(
      messageIdOf(thanks(), 'gifts@org.example'),
    );
    expect(messageIdOf(again, 'gifts@org.example')).toMatch(/^<[0-9a-f-]{36}@org\.example>$/);
  });

  it('is asked for by a message that its reader can parse', () => {
    const { message } = thankYouNotice(aStoredPledge(), now);

    expect(donorMailRequestSchema.parse(message)).toEqual(message);
  });
});

describe('SG-47: a mail holds nothing of a campaign but its opaque book', () => {
  const told = sampleCampaigns(now).map((campaign): [string, string[]] => {
    const { facts, needs, story } = campaign;
    const values = [
      ...(campaign.name === null ? [] : [campaign.name]),
      campaign.caseRef,
      campaign.office,
      campaign.author,
      ...Object.values(facts).filter((value) => value !== null),
      ...needs.map(({ item }) => item),
      ...story.flatMap(({ text }) => text.split('. ')),
    ];
    return [campaign.book, values];
  });
  it.each(told)('of campaign %s', (book, values) => {
    const mail = thanks({ book, campaignId: book });
    const everything = `${mail.subject} ${asText(mail)} ${asHtml(mail)}`.replaceAll(book, '');

    expect(values.filter((value) => everything.includes(value))).toEqual([]);
  });

  it.each(told)('and of campaign %s the mail is the same as of any other', (book) => {
    const text = asText(thanks({ book, campaignId: book })).replaceAll(book, '');

    expect(text).toBe(asText(thanks()).replaceAll(aStoredPledge().book, ''));
  });

  it('and no region, kind, name or need from any list', () => {
    const everything = `${asText(thanks())} ${thanks().subject}`.toLowerCase();
    const listed = [
      ...words.regions,
      ...words.exploitations,
      ...words.personNames,
      ...words.ageBands.filter((band) => band.length > 3),
      ...words.needGroups.flatMap((group) => words.needItems[group]),
    ];

    expect(listed.filter((word) => everything.includes(word))).toEqual([]);
  });
});

describe('as HTML', () => {
  const mail: Mail = {
    messageKey: 'key',
    to: 'a@example.org',
    subject: '<b>&"\'',
    language: 'en"><script>',
    paragraphs: [
      { text: '<script>alert(1)</script>\nsecond line' },
      { text: 'link', link: 'https://site.example/?a="b"&c=<d>' },
    ],
  };

  it('every word is shown as it is and nothing of it works', () => {
    const html = asHtml(mail);

    expect(html).not.toMatch(/<script|<b>|<d>/);
    expect(html.match(/"/g)).toHaveLength(8);
    expect(decoded(html)).toContain('<script>alert(1)</script>');
  });

  it('says what the text says', () => {
    const words = decoded(
      asHtml(thanks())
        .replace(/^.*<body>/s, '')
        .replaceAll(/<[^>]+>/g, ' '),
    );

    expect(words.split(/\s+/).filter(Boolean)).toEqual(
      asText(thanks()).split(/\s+/).filter(Boolean),
    );
  });

  it('fetches nothing and has no style of its own', () => {
    expect(asHtml(thanks())).not.toMatch(/src=|<img|<link|<style|url\(/);
  });
});

const decoded = (html: string) =>
  html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('a mail goes out once', () => {
  const record = (over: Partial<MailRecord>): MailRecord => ({
    id: 'mail:a',
    type: 'mail',
    book: 'book',
    pledgeId,
    kind: 'thank-you',
    state: 'sending',
    until: now.toISOString(),
    ...over,
  });
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();

  it.each<[string, MailRecord | undefined, string]>([
    ['nobody tried', undefined, 'claim'],
    ['another try is sending', record({ until: at(1) }), 'under-way'],
    ['its time is over', record({ until: at(0) }), 'claim'],
    ['its sender died long ago', record({ until: at(-60) }), 'claim'],
    ['it was turned away', record({ state: 'turned-away' }), 'claim'],
    ['it was sent', record({ state: 'sent' }), 'sent'],
    ['it was sent a moment ago', record({ state: 'sent', until: at(60) }), 'sent'],
  ])('when %s', (_, known, claim) => {
    expect(claimOn(known, now)).toBe(claim);
  });

  it('its record has a known shape', () => {
    expect(mailRecordSchema.parse(record({}))).toEqual(record({}));
    expect(mailRecordSchema.safeParse(record({ id: 'pledge:a' })).success).toBe(false);
  });
});
