/**
 * An invitation: whoever has its code and signs in becomes the member that it names, once.
 *
 * The code is a random secret of which only hashes are stored; accepting it, and taking it back, ends it.
 */
import * as z from 'zod';
import { idFrom, sha256 } from '../hash';
import type { Mail } from '../mail/mail';
import { invitationUrl } from '../web/pages';
import { isSameIdentity, type Identity } from './identity';
import { memberDocumentId, memberFields, type Member } from './member';

/** Long enough for a week's leave, short enough that an old mail opens nothing. */
const invitationDays = 14;

export const invitationRequestSchema = z.strictObject(memberFields);
type InvitationRequest = z.infer<typeof invitationRequestSchema>;

/** One message on the queue `staff-invitations`. It holds no code: that is made when the mail is. */
export const invitationMailRequestSchema = z.strictObject({ memberId: z.uuid({ version: 'v4' }) });

interface Invited {
  memberId: string;
  /** The secret in the code that is answered to who invites. */
  key: string;
  now: Date;
}

export const invite = (request: InvitationRequest, { memberId, key, now }: Invited): Member => ({
  id: memberDocumentId(memberId),
  type: 'member',
  memberId,
  identity: null,
  invitation: {
    keyHash: sha256(key),
    mailKeyHash: null,
    endsAt: new Date(now.getTime() + invitationDays * 86_400_000).toISOString(),
  },
  ...request,
  state: 'invited',
});

/** The member with a key for a mail beside the first; the key of an earlier mail ends. */
export function withMailKey(member: Member, key: string): Member | undefined {
  const { invitation } = member;
  return invitation === null
    ? undefined
    : { ...member, invitation: { ...invitation, mailKeyHash: sha256(key) } };
}

/** `<member>.<key>`: whose it is, and the secret that opens it. */
export const invitationCodeOf = (memberId: string, key: string): string => `${memberId}.${key}`;

const codeSchema = z.string().regex(/^[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/);

export const acceptanceRequestSchema = z.strictObject({ code: z.string() });

/** The parts of a code; undefined when it is none. */
export function readInvitationCode(code: unknown): { memberId: string; key: string } | undefined {
  const [memberId, key] = codeSchema.safeParse(code).data?.split('.') ?? [];
  return memberId === undefined || key === undefined ? undefined : { memberId, key };
}

export type Acceptance = 'open' | 'accepted-before' | 'not-open';

/** What a code comes to in the hands of who signed in; a lost answer may be asked for again. */
export function acceptanceOf(
  member: Member,
  { key, identity, now }: { key: string; identity: Identity; now: Date },
): Acceptance {
  const isTheirs = member.identity !== null && isSameIdentity(member.identity, identity);
  if (isTheirs && member.state === 'active') return 'accepted-before';
  const { invitation, state } = member;
  if (state !== 'invited' || invitation === null || now > new Date(invitation.endsAt)) {
    return 'not-open';
  }
  return [invitation.keyHash, invitation.mailKeyHash].includes(sha256(key)) ? 'open' : 'not-open';
}

export const accepted = (member: Member, identity: Identity): Member => ({
  ...member,
  identity,
  invitation: null,
  state: 'active',
});

interface Letter {
  key: string;
  siteUrl: string;
  organisation: string;
}

export function invitationMail(member: Member, { key, siteUrl, organisation }: Letter): Mail {
  const { memberId, email, invitation } = member;
  return {
    // Its own for every key: a mail service that knows an id does not send it again.
    messageKey: idFrom('invitation', memberId, sha256(key)),
    to: email,
    subject: 'You are invited to the staff pages',
    language: 'en',
    paragraphs: [
      {
        text: 'Sign in with your work account to accept. Keep this link to yourself:',
        link: invitationUrl(siteUrl, invitationCodeOf(memberId, key)),
      },
      { text: `It works once, until ${invitation?.endsAt.slice(0, 10) ?? 'it is taken back'}.` },
      { text: organisation },
    ],
  };
}
