/** A query that Cosmos DB would refuse: always a 400. */
import { CosmosError } from '../cosmosError';

export class SqlError extends CosmosError {
  override name = 'SqlError';

  constructor(message: string) {
    super(400, message);
  }
}
