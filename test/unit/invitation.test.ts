/** Invitations: one secret, once, for as long as it is open. */
import {
  accepted,
  acceptanceOf,
  invitationCodeOf,
  invitationMail,
  invite,
  readInvitationCode,
  withMailKey,
} from '../../shared/staff/invitation';
import type { Member } from '../../shared/staff/member';

const now = new Date('2026-03-01T09:00:00Z');
const [key, mailKey] = ['k'.repeat(43), 'm'.repeat(43)];
const memberId = '11111111-2222-4333-8444-555555555555';
const identity = { tenantId: memberId, objectId: '66666666-7777-4888-8999-aaaaaaaaaaaa' };
const other = { ...identity, objectId: memberId };
const request: Parameters<typeof invite>[0] = {
  ...{ name: 'A', email: 'a@staff.example', office: 'bangkok', roles: ['caseworker'] },
};
const invited = invite(request, { memberId, key, now });
const mailed = withMailKey(invited, mailKey) ?? invited;
const day = 86_400_000;
const after = (days: number) => new Date(now.getTime() + days * day);

const acceptance = (member: Member, over: object = {}) =>
  acceptanceOf(member, { key, identity, now, ...over });

it('is open to its key for fourteen days, to the minute', () => {
  expect(acceptance(invited)).toBe('open');
  expect(acceptance(invited, { now: after(14) })).toBe('open');
  expect(acceptance(invited, { now: new Date(after(14).getTime() + 1) })).toBe('not-open');
});

it('is open to the key of its mail too, and only to that of the last one', () => {
  const again = withMailKey(mailed, 'n'.repeat(43)) ?? mailed;

  expect(acceptance(mailed, { key: mailKey })).toBe('open');
  expect(acceptance(mailed)).toBe('open');
  expect(acceptance(again, { key: mailKey })).toBe('not-open');
});

it.each([mailKey, '', 'null', 'K'.repeat(43)])('is not open to another key: %p', (wrong) => {
  expect(acceptance(invited, { key: wrong })).toBe('not-open');
});

it('stores hashes only', () => {
  expect(JSON.stringify(mailed)).not.toMatch(/kkk|mmm/);
});

it('once accepted is open to nobody, and tells only who accepted that they did', () => {
  const member = accepted(mailed, identity);

  expect(member).toMatchObject({ state: 'active', invitation: null, identity });
  expect(acceptance(member)).toBe('accepted-before');
  expect(acceptance(member, { identity: other })).toBe('not-open');
  expect(acceptance({ ...member, state: 'stopped' })).toBe('not-open');
  expect(withMailKey(member, mailKey)).toBeUndefined();
});

it('of who was stopped before they came is not open', () => {
  expect(acceptance({ ...invited, state: 'stopped' })).toBe('not-open');
});

it('has a code that names the member and holds the key', () => {
  expect(readInvitationCode(invitationCodeOf(memberId, key))).toEqual({ memberId, key });
});

it.each(['', '.', memberId, `${memberId}.`, `.${key}`, `${memberId}.${key}.${key}`, `x.${key}`, 7])(
  'a code that is none is not read: %p',
  (code) => {
    expect(readInvitationCode(code)).toBeUndefined();
  },
);

describe('its mail', () => {
  const letter = { key: mailKey, siteUrl: 'https://site.example', organisation: 'Organisation' };
  const mail = invitationMail(mailed, letter);

  it('holds the link and until when, and neither name nor office nor role', () => {
    const text = mail.paragraphs.map((paragraph) => paragraph.text).join('\n');

    expect(mail.to).toBe('a@staff.example');
    expect(mail.paragraphs[0]?.link).toBe(
      `https://site.example/staff/join/#${memberId}.${mailKey}`,
    );
    expect(text).toContain('2026-03-15');
    expect(text).not.toMatch(/bangkok|caseworker/);
  });

  it('is another mail for another key, as a mail service sends the same one once', () => {
    const again = invitationMail(mailed, { ...letter, key });

    expect(again.messageKey).not.toBe(mail.messageKey);
    expect(invitationMail(mailed, letter).messageKey).toBe(mail.messageKey);
  });
});
