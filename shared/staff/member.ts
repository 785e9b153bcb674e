/** A member of staff, as the directory has them. Known by tenant and object id, never by e-mail. */
import * as z from 'zod';
import { staffRoles } from '../words';
import { identitySchema, type Identity } from './identity';

const nameMax = 120;
const emailMax = 254;

export type StaffRole = (typeof staffRoles)[number];

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A UUID; the sample members have words. Nothing that an address or a document's id may not hold. */
export const memberIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** What an administrator writes of a member. */
export const memberFields = {
  name: z.string().trim().min(1).max(nameMax),
  email: z.email().max(emailMax).toLowerCase(),
  /** A short word, not an address: campaigns carry it, and mails and logs may. */
  office: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /** Each once. */
  roles: z
    .array(z.enum(staffRoles))
    .min(1)
    .max(staffRoles.length)
    .refine((roles) => new Set(roles).size === roles.length, 'a role is named twice')
    .meta({ uniqueItems: true }),
};

export const memberSchema = z.strictObject({
  id: z.string(),
  type: z.literal('member'),
  memberId: memberIdSchema,
  /** Whose sign-in this is; null until the invitation is accepted. */
  identity: identitySchema.nullable(),
  /** What opens the invitation, and until when; null once it is accepted or taken back. */
  invitation: z
    .strictObject({
      /** Of the key that was answered to who invited. */
      keyHash: hashSchema,
      /** Of the key in the mail; null until one was made. */
      mailKeyHash: hashSchema.nullable(),
      endsAt: z.iso.datetime(),
    })
    .nullable(),
  ...memberFields,
  state: z.enum(['invited', 'active', 'stopped']),
});
export type Member = z.infer<typeof memberSchema>;

export const memberDocumentId = (memberId: string): string => `member:${memberId}`;

export const isAdministrator = ({ roles, state }: Member): boolean =>
  state === 'active' && roles.includes('admin');

/** Stands in for whoever deployed the portal while nobody in the directory is an administrator. */
export const firstAdministrator = (identity: Identity): Member => ({
  id: memberDocumentId('first-administrator'),
  type: 'member',
  memberId: 'first-administrator',
  identity,
  invitation: null,
  name: 'First administrator',
  email: 'first-administrator@portal.invalid',
  office: 'none',
  roles: ['admin'],
  state: 'active',
});
