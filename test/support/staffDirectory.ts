/** The staff directory over HTTP, as its members use it: inviting, accepting, changing. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SamplePerson } from '../../dev/sampleData/samplePeople';
import { until, type Portal } from './portal';
import { call, tokenOf, type StaffAnswer } from './staff';

export const post = (body: object = {}) => ({ method: 'POST', body });

export const anInvitation = (over: object = {}) => ({
  name: 'New Person',
  email: `${randomUUID()}@staff.example`,
  office: 'bangkok',
  roles: ['caseworker'],
  ...over,
});

export const invitationSchema = z.object({
  invitation: z.strictObject({ memberId: z.uuid(), endsAt: z.iso.datetime(), link: z.url() }),
});
export const codeIn = (link: string) => new URL(link).hash.slice(1);

const memberSchema = z.looseObject({ id: z.string(), state: z.string(), version: z.string() });

export function staffDirectory(portal: () => Portal) {
  const as = async (person: SamplePerson, path: string, asked: object = {}): Promise<StaffAnswer> =>
    call(`${portal().app.origin}/api/staff/${path}`, {
      token: await tokenOf(portal().signIn.origin, person),
      ...asked,
    });

  /** Invites by `admin-one`, and waits until the mail has its key: that changes the member once more. */
  async function invited(over: object = {}) {
    const answer = await as('admin-one', 'invitations', post(anInvitation(over)));
    const { memberId, link } = invitationSchema.parse(answer.body).invitation;
    const isMailed = `c.memberId = '${memberId}' AND IS_STRING(c.invitation.mailKeyHash)`;
    await until(async () => (await portal().documents('staff', isMailed)).length === 1);
    return { memberId, code: codeIn(link) };
  }
  const accept = (person: SamplePerson, code?: string) =>
    as(person, 'invitations/accept', post({ code }));

  async function memberOf(id: string) {
    const { body } = await as('admin-one', 'members');
    const { members } = z.object({ members: z.array(memberSchema) }).parse(body);
    const member = members.find((each) => each.id === id);
    if (member === undefined) throw new Error(`${id} is not in the directory`);
    return member;
  }

  /** Changes a member as the directory shows them now. */
  async function change(
    id: string,
    over: object,
    by: SamplePerson = 'admin-one',
    version?: string,
  ) {
    const member = await memberOf(id);
    const { name, email, office, roles, state } = member;
    return as(by, `members/${id}`, {
      method: 'PUT',
      body: { name, email, office, roles, state, ...over },
      headers: { 'if-match': version ?? member.version },
    });
  }

  return { as, invited, accept, memberOf, change };
}
