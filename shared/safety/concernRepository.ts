/** Concerns in Cosmos DB, container `concerns`; each goes by itself when its time is over. */
import type { Container } from '@azure/cosmos';
import { createDocument } from '../storage/cosmosClient';
import type { Concern } from './concern';

export interface ConcernRepository {
  create(concern: Concern): Promise<'created' | 'exists'>;
}

export const cosmosConcernRepository = (container: Container): ConcernRepository => ({
  create: (concern) => createDocument(container, concern),
});
