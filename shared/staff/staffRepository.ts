/** The staff directory in Cosmos DB, container `staff`. Small: a few hundred people at most. */
import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import { createDocument, findDocument, replaceDocument } from '../storage/cosmosClient';
import { select, selectStored } from '../storage/queryClient';
import type { Stored } from '../storage/stored';
import type { Identity } from './identity';
import { memberDocumentId, memberSchema, type Member } from './member';

export interface StaffRepository {
  active(): Promise<Member[]>;
  /** Everybody, the invited and the stopped too, each with the tag that a change must match. */
  all(): Promise<Stored<Member>[]>;
  find(memberId: string): Promise<Member | undefined>;
  findStored(memberId: string): Promise<Stored<Member> | undefined>;
  /** Who has this address; addresses are kept in lower case. */
  findByEmail(email: string): Promise<Stored<Member> | undefined>;
  /** Whose sign-in this is. */
  findByIdentity(identity: Identity): Promise<Member | undefined>;
  create(member: Member): Promise<'created' | 'exists'>;
  /** `'conflict'` when it is no longer the version that was read. */
  replace(member: Member, etag: string): Promise<'replaced' | 'conflict'>;
  /**
   * Takes a sign-in for a member, for ever: one person is one member.
   *
   * @returns the id of the member whose it is: another one when it was taken before.
   */
  claimIdentity(identity: Identity, memberId: string): Promise<string>;
}

const members = "SELECT * FROM c WHERE c.type = 'member'";
const activeMembers = `${members} AND c.state = 'active'`;
const membersOfAddress = `${members} AND c.email = @email`;

/** Lies under the sign-in's own id, so that it is found by a point read, and taken only once. */
const claimSchema = z.strictObject({
  id: z.string(),
  type: z.literal('identity'),
  memberId: z.string(),
});
type Claim = z.infer<typeof claimSchema>;

export const identityClaim = ({ tenantId, objectId }: Identity, memberId: string): Claim => ({
  id: `identity:${tenantId}:${objectId}`,
  type: 'identity',
  memberId,
});

export function cosmosStaffRepository(container: Container): StaffRepository {
  const schema = memberSchema.strip();
  const findStored = (memberId: string) => {
    const id = memberDocumentId(memberId);
    return findDocument(container, id, id, schema);
  };
  const find = async (memberId: string) => (await findStored(memberId))?.value;
  const ownerOf = async (identity: Identity) => {
    const { id } = identityClaim(identity, '');
    return (await findDocument(container, id, id, claimSchema.strip()))?.value.memberId;
  };

  return {
    find,
    findStored,

    active: () => select(container, { query: activeMembers, schema }),

    all: () => selectStored(container, { query: members, schema }),

    findByEmail: async (email) =>
      (await selectStored(container, { query: membersOfAddress, values: { email }, schema }))[0],

    async findByIdentity(identity) {
      const memberId = await ownerOf(identity);
      return memberId === undefined ? undefined : await find(memberId);
    },

    create: (member) => createDocument(container, member),

    replace: (member, etag) => replaceDocument(container, member, member.id, etag),

    async claimIdentity(identity, memberId) {
      await createDocument(container, identityClaim(identity, memberId));
      return (await ownerOf(identity)) ?? memberId;
    },
  };
}
