/** The staff directory in Cosmos DB, container `staff`. Small: a few hundred people at most. */
import type { Container, ItemDefinition } from '@azure/cosmos';
import * as z from 'zod';
import {
  createDocument,
  findDocument,
  replaceDocument,
  type Stored,
} from '../storage/cosmosClient';
import type { Identity } from './identity';
import { memberDocumentId, memberSchema, type Member } from './member';

export interface StaffRepository {
  active(): Promise<Member[]>;
  /** Everybody, the invited and the stopped too, each with the tag that a change must match. */
  all(): Promise<Stored<Member>[]>;
  find(memberId: string): Promise<Member | undefined>;
  findStored(memberId: string): Promise<Stored<Member> | undefined>;
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

const activeQuery = "SELECT * FROM c WHERE c.type = 'member' AND c.state = 'active'";
const allQuery = "SELECT * FROM c WHERE c.type = 'member'";

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
  const findStored = (memberId: string) => {
    const id = memberDocumentId(memberId);
    return findDocument(container, id, id, memberSchema.strip());
  };
  const find = async (memberId: string) => (await findStored(memberId))?.value;
  const ownerOf = async (identity: Identity) => {
    const { id } = identityClaim(identity, '');
    return (await findDocument(container, id, id, claimSchema.strip()))?.value.memberId;
  };

  return {
    find,
    findStored,

    async active() {
      const { resources } = await container.items.query<ItemDefinition>(activeQuery).fetchAll();
      return resources.map((resource) => memberSchema.strip().parse(resource));
    },

    async all() {
      const { resources } = await container.items.query<ItemDefinition>(allQuery).fetchAll();
      return resources.map((resource) => ({
        value: memberSchema.strip().parse(resource),
        etag: z.string().parse(resource['_etag']),
      }));
    },

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
