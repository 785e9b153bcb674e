/** The staff directory in Cosmos DB, container `staff`. Small: a few hundred people at most. */
import type { Container, ItemDefinition } from '@azure/cosmos';
import { findDocument } from '../storage/cosmosClient';
import { memberDocumentId, memberSchema, type Member } from './member';

export interface StaffRepository {
  active(): Promise<Member[]>;
  find(memberId: string): Promise<Member | undefined>;
}

const activeQuery = "SELECT * FROM c WHERE c.type = 'member' AND c.state = 'active'";

export const cosmosStaffRepository = (container: Container): StaffRepository => ({
  async active() {
    const { resources } = await container.items.query<ItemDefinition>(activeQuery).fetchAll();
    return resources.map((resource) => memberSchema.strip().parse(resource));
  },

  async find(memberId) {
    const id = memberDocumentId(memberId);
    return (await findDocument(container, id, id, memberSchema.strip()))?.value;
  },
});
