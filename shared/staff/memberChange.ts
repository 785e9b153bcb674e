/** Changing a member: what they may do, where, and whether they still may. Nobody changes their own rights. */
import * as z from 'zod';
import { isAdministrator, memberFields, memberSchema, type Member } from './member';

export const memberChangeSchema = z.strictObject({
  ...memberFields,
  state: memberSchema.shape.state,
});
export type MemberChange = z.infer<typeof memberChangeSchema>;

export type ChangeRefusal = 'own-work' | 'last-administrator' | 'wrong-status';

interface Asked {
  change: MemberChange;
  actorId: string;
  /** Everybody who is active now. */
  active: readonly Member[];
}

/** Why a change may not be made; undefined when it may. */
export function refusalOf(
  member: Member,
  { change, actorId, active }: Asked,
): ChangeRefusal | undefined {
  if (member.memberId === actorId && changesRights(member, change)) return 'own-work';
  if (!mayBecome(member, change.state)) return 'wrong-status';
  const others = active.filter(({ memberId }) => memberId !== member.memberId);
  const staysOne = isAdministrator({ ...member, ...change });
  if (isAdministrator(member) && !staysOne && !others.some(isAdministrator)) {
    return 'last-administrator';
  }
  return undefined;
}

export const change = (member: Member, changed: MemberChange): Member => ({
  ...member,
  ...changed,
  // Who is stopped before they came has nothing left to accept.
  invitation: changed.state === 'invited' ? member.invitation : null,
});

const changesRights = (member: Member, { roles, office }: MemberChange): boolean =>
  office !== member.office ||
  roles.length !== member.roles.length ||
  !roles.every((role) => member.roles.includes(role));

/** Anybody can be stopped; back comes only who has signed in before. */
const mayBecome = (member: Member, state: MemberChange['state']): boolean =>
  state === member.state ||
  state === 'stopped' ||
  (state === 'active' && member.state === 'stopped' && member.identity !== null);
