/** The digest: when a mail goes to staff, and that it says nothing but that there is work. */
import { alertsFor, type Alert } from '../../shared/alerts/alert';
import {
  digestMail,
  digestMax,
  digestSchema,
  nextDigest,
  type Digest,
} from '../../shared/alerts/digest';
import { asHtml, asText } from '../../shared/mail/mail';
import { cedar } from '../support/donor';
import { aMember, now, only } from './samples';

const anAlert = (cycle = 1): Alert =>
  only(
    alertsFor(
      {
        kind: 'funded',
        about: { type: 'campaign', id: cedar },
        office: 'bangkok',
        cycle,
        occurredAt: now.toISOString(),
      },
      [aMember()],
      now,
    ),
  );
const alert = anAlert();
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();
const digest = (over: Partial<Digest> = {}): Digest => ({
  id: 'digest',
  type: 'digest',
  staffId: 'a',
  sending: null,
  lastSentAt: null,
  refused: null,
  ...over,
});

describe('the next mail to a member of staff', () => {
  const asked = { member: aMember(), digestSeconds: 900, now };
  const send = { kind: 'send', alertIds: [alert.alertId] };
  const sending = (until: string) => ({ alertIds: ['of-a-dead-try'], until });

  it.each<[string, Digest | undefined, Alert[], object]>([
    ['nothing happened', undefined, [], { kind: 'nothing' }],
    ['the first alert ever', undefined, [alert], send],
    ['the first alert after a digest was made', digest(), [alert], send],
    [
      'a mail a minute ago',
      digest({ lastSentAt: secondsAgo(60) }),
      [alert],
      { kind: 'wait', seconds: 840 },
    ],
    [
      'a mail just now',
      digest({ lastSentAt: secondsAgo(0) }),
      [alert],
      { kind: 'wait', seconds: 900 },
    ],
    [
      'half a second is missing',
      digest({ lastSentAt: secondsAgo(899.5) }),
      [alert],
      { kind: 'wait', seconds: 1 },
    ],
    ['a quarter of an hour has gone', digest({ lastSentAt: secondsAgo(900) }), [alert], send],
    [
      'a mail long ago and nothing new',
      digest({ lastSentAt: secondsAgo(9_000) }),
      [],
      { kind: 'nothing' },
    ],
    [
      'a mail is on its way',
      digest({ sending: sending(secondsAgo(-1)) }),
      [alert],
      { kind: 'under-way' },
    ],
    [
      'its sender died',
      digest({ sending: sending(secondsAgo(0)), lastSentAt: secondsAgo(1) }),
      [alert],
      { kind: 'send', alertIds: ['of-a-dead-try'] },
    ],
  ])('when %s', (_, known, waiting, next) => {
    expect(nextDigest(known, waiting, asked)).toEqual(next);
  });

  it('tells of as many alerts as one batch can mark', () => {
    const waiting = Array.from({ length: digestMax + 1 }, (_, index) => anAlert(index + 1));

    const next = nextDigest(undefined, waiting, asked);

    expect(next.kind === 'send' && next.alertIds.length).toBe(digestMax);
    expect(digestMax + 1).toBeLessThanOrEqual(100);
  });

  it('has a record of a known shape', () => {
    const known = digest({ sending: { alertIds: [alert.alertId], until: secondsAgo(0) } });

    expect(digestSchema.parse(known)).toEqual(known);
  });
});

describe('SG-16: the mail says that there is work, until when, and where', () => {
  const settings = { siteUrl: 'https://site.example', organisation: 'Organisation' };
  const mail = digestMail(aMember(), [alert], settings);

  it('and nothing else', () => {
    expect(asText(mail)).toBe(
      [
        'There is work for you in the portal.',
        `Until 2026-03-17 12:00 UTC:\nhttps://site.example/staff/alerts/#${alert.alertId}`,
        'Organisation',
      ].join('\n\n'),
    );
    expect(mail.subject).toBe('There is work for you');
  });

  it('no campaign and no kind of work', () => {
    const everything = JSON.stringify([mail, asText(mail), asHtml(mail)]);

    expect(everything).not.toContain(cedar);
    expect(everything).not.toMatch(/funded|campaign|pledge|cedar/i);
  });

  it('of several alerts names how many', () => {
    expect(asText(digestMail(aMember(), [alert, anAlert(2)], settings))).toMatch(/^There are 2 /);
  });

  it('the same alerts again are the same mail, other alerts another', () => {
    const again = digestMail(aMember(), [alert], settings);
    const other = digestMail(aMember(), [anAlert(2)], settings);

    expect(again.messageKey).toBe(mail.messageKey);
    expect(other.messageKey).not.toBe(mail.messageKey);
  });
});
