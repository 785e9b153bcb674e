/**
 * The staff directory in Cosmos DB, container `staff`. Small: a few hundred people at most.
 *
 * All of it is one partition, so that a member and what is theirs alone change together or not at all.
 */
import type { Container, JSONObject, OperationInput } from '@azure/cosmos';
import { commitBatch, creation, findDocument } from '../storage/cosmosClient';
import { select, selectStored } from '../storage/queryClient';
import type { Stored } from '../storage/stored';
import type { Identity } from './identity';
import { memberDocumentId, memberSchema, type Member } from './member';
import {
  addressClaimId,
  claimSchema,
  claimsOf,
  identityClaimId,
  movedClaims,
} from './memberClaims';

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
  /** `'exists'` when the member is there, or another has their address. */
  create(member: Member): Promise<'created' | 'exists'>;
  /**
   * `'conflict'` when it is no longer the version that was read, `'taken'` when another member has
   * the address or the sign-in.
   *
   * @param stays a member who must still be as they were read, in the same batch.
   */
  replace(
    stored: Stored<Member>,
    member: Member,
    stays?: Stored<Member>,
  ): Promise<'replaced' | 'conflict' | 'taken'>;
}

/** The directory's one partition. */
export const directory = 'staff';

const members = "SELECT * FROM c WHERE c.type = 'member'";
const activeMembers = `${members} AND c.state = 'active'`;

export function cosmosStaffRepository(container: Container): StaffRepository {
  const looking = { schema: memberSchema.strip(), partitionKey: directory };
  const findStored = (memberId: string) =>
    findDocument(container, memberDocumentId(memberId), directory, looking.schema);
  const ownerOf = async (claimId: string) => {
    const claim = await findDocument(container, claimId, directory, claimSchema.strip());
    return claim && (await findStored(claim.value.memberId));
  };

  return {
    findStored,
    find: async (memberId) => (await findStored(memberId))?.value,
    findByEmail: (email) => ownerOf(addressClaimId(email)),
    findByIdentity: async (identity) => (await ownerOf(identityClaimId(identity)))?.value,

    active: () => select(container, { query: activeMembers, ...looking }),

    all: () => selectStored(container, { query: members, ...looking }),

    async create(member) {
      const operations = [member, ...claimsOf(member)].map(added);
      const { kind } = await commitBatch(container, directory, operations);
      return kind === 'committed' ? 'created' : 'exists';
    },

    async replace({ value, etag }, member, stays) {
      const { taken, freed } = movedClaims(value, member);
      const commit = await commitBatch(container, directory, [
        replaced({ value: member, etag }),
        // Written as they were: a batch has no other way to ask for a version.
        ...(stays === undefined ? [] : [replaced(stays)]),
        ...freed.map(({ id }) => ({ operationType: 'Delete', id }) as const),
        ...taken.map(added),
      ]);
      if (commit.kind === 'committed') return 'replaced';
      return commit.status === 409 ? 'taken' : 'conflict';
    },
  };
}

const added = (document: JSONObject): OperationInput => creation({ ...document, directory });

const replaced = ({ value, etag }: Stored<Member>): OperationInput => ({
  operationType: 'Replace',
  id: value.id,
  ifMatch: etag,
  resourceBody: { ...value, directory },
});
