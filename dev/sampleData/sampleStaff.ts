/** Sample members of staff: one office here and there, and one of each role. */
import { memberDocumentId, type Member } from '../../shared/staff/member';
import { sampleIdentity, type SamplePerson } from './samplePeople';

const people: readonly [memberId: SamplePerson, office: string, ...roles: Member['roles']][] = [
  ['caseworker-bangkok', 'bangkok', 'caseworker'],
  ['caseworker-jakarta', 'jakarta', 'caseworker'],
  ['reviewer-one', 'head-office', 'reviewer'],
  ['reviewer-two', 'head-office', 'reviewer'],
  ['legal-one', 'head-office', 'legal'],
  ['finance-one', 'head-office', 'finance'],
  ['finance-two', 'head-office', 'finance'],
  ['admin-one', 'head-office', 'admin'],
];

export const sampleStaff: readonly Member[] = people.map(([memberId, office, ...roles]) => ({
  id: memberDocumentId(memberId),
  type: 'member',
  memberId,
  identity: sampleIdentity(memberId),
  invitation: null,
  name: memberId.replace('-', ' '),
  email: `${memberId}@staff.example`,
  office,
  roles,
  state: 'active',
}));
