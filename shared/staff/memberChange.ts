/** Changing a member: what they may do, where, and whether they still may. Nobody changes their own rights. */
import * as z from 'zod';
import type { Stored } from '../storage/stored';
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
  directory: readonly Stored<Member>[];
}

type Decision =
  | { kind: 'refused'; reason: ChangeRefusal }
  | {
      kind: 'changed';
      member: Member;
      /** When an administrator goes: another, who must still be one when the change is stored. */
      stays?: Stored<Member>;
    };

export function decideChange(member: Member, { change, actorId, directory }: Asked): Decision {
  if (member.memberId === actorId && changesRights(member, change)) return refused('own-work');
  if (!mayBecome(member, change.state)) return refused('wrong-status');
  const changed = withChange(member, change);
  if (!isAdministrator(member) || isAdministrator(changed)) {
    return { kind: 'changed', member: changed };
  }
  const stays = directory.find(
    ({ value }) => value.memberId !== member.memberId && isAdministrator(value),
  );
  return stays === undefined
    ? refused('last-administrator')
    : { kind: 'changed', member: changed, stays };
}

const refused = (reason: ChangeRefusal): Decision => ({ kind: 'refused', reason });

const withChange = (member: Member, changed: MemberChange): Member => ({
  ...member,
  ...changed,
  // Who is stopped before they came has nothing left to accept.
  invitation: changed.state === 'invited' ? member.invitation : null,
});

const changesRights = (member: Member, { roles, office }: MemberChange): boolean =>
  office !== member.office || hasMore(roles, member.roles) || hasMore(member.roles, roles);

const hasMore = (some: Member['roles'], others: Member['roles']): boolean =>
  some.some((role) => !others.includes(role));

/** Anybody can be stopped; back comes only who has signed in before. */
const mayBecome = (member: Member, state: MemberChange['state']): boolean =>
  state === member.state ||
  state === 'stopped' ||
  (state === 'active' && member.state === 'stopped' && member.identity !== null);
