/** A member of staff, as the directory has them. Known by tenant and object id, never by e-mail. */
import * as z from 'zod';
import { staffRoles } from '../words';

export const memberSchema = z.strictObject({
  id: z.string(),
  type: z.literal('member'),
  memberId: z.string().min(1).max(64),
  tenantId: z.string(),
  objectId: z.string(),
  name: z.string().min(1).max(120),
  email: z.email(),
  office: z.string().min(1).max(64),
  roles: z.array(z.enum(staffRoles)).min(1),
  state: z.enum(['invited', 'active', 'stopped']),
});
export type Member = z.infer<typeof memberSchema>;

export const memberDocumentId = (memberId: string): string => `member:${memberId}`;
