/** What the API says of a member of staff: to themselves, and to an administrator. */
import * as z from 'zod';
import type { Stored } from '../storage/stored';
import { memberFields, memberSchema, type Member } from './member';

export const ownMemberSchema = z.strictObject({
  id: z.string(),
  name: memberFields.name,
  office: memberFields.office,
  roles: memberFields.roles,
});

export const ownMemberOf = ({
  memberId,
  name,
  office,
  roles,
}: Member): z.infer<typeof ownMemberSchema> => ({ id: memberId, name, office, roles });

export const memberAnswerSchema = z.strictObject({
  id: z.string(),
  ...memberFields,
  state: memberSchema.shape.state,
  /** Until when the invitation can be accepted; null when there is none. */
  invitedUntil: z.iso.datetime().nullable(),
  /** The ETag: what `If-Match` of a change must say. */
  version: z.string(),
});
export type MemberAnswer = z.infer<typeof memberAnswerSchema>;

export const memberAnswerOf = ({ value, etag }: Stored<Member>): MemberAnswer => ({
  id: value.memberId,
  name: value.name,
  email: value.email,
  office: value.office,
  roles: value.roles,
  state: value.state,
  invitedUntil: value.invitation?.endsAt ?? null,
  version: etag,
});
