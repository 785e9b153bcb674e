/** The people who can sign in locally: the sample members of staff, and one who is in no directory. */
import { idFrom } from '../../shared/hash';
import type { Identity } from '../../shared/staff/identity';

export const samplePeople = [
  'caseworker-bangkok',
  'caseworker-jakarta',
  'reviewer-one',
  'reviewer-two',
  'legal-one',
  'finance-one',
  'finance-two',
  'admin-one',
  'stranger',
] as const;
export type SamplePerson = (typeof samplePeople)[number];

/** The organisation's tenant, as ids look at the sign-in provider. */
export const sampleTenantId = idFrom('sample-tenant');

/** The same for a person at every start, so that kept data goes on knowing them. */
export const sampleIdentity = (person: string): Identity => ({
  tenantId: sampleTenantId,
  objectId: idFrom('sample-person', person),
});
