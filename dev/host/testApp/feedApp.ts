/** An app for the host's own tests: functions that follow a container's changes, and tell what they saw. */
import { app, type InvocationContext } from '@azure/functions';
import { z } from 'zod';

const seen: Record<string, unknown[]> = {};
const documentsSchema = z.array(z.object({ id: z.string(), failures: z.number().default(0) }));

/** A document `{ failures: n }` fails the first n batches that hold it. */
function follow(documents: unknown[], { functionName, retryContext }: InvocationContext): void {
  const batch = documentsSchema.parse(documents);
  const batches = (seen[functionName] ??= []);
  batches.push({ ids: batch.map(({ id }) => id), retry: retryContext?.retryCount ?? null });
  const failures = Math.max(...batch.map((document) => document.failures));
  if (batches.length <= failures) throw new Error(`batch ${batches.length} fails`);
}

const feed = {
  connection: 'COSMOS',
  databaseName: '%DATABASE%',
  containerName: 'things',
  leaseContainerName: 'leases',
  createLeaseContainerIfNotExists: process.env['MAKE_LEASES'] === '1',
  feedPollDelay: 50,
  handler: follow,
};
app.cosmosDB('fromNow', { ...feed, leaseContainerPrefix: 'fromNow' });
app.cosmosDB('fromBeginning', {
  ...feed,
  leaseContainerPrefix: 'fromBeginning',
  startFromBeginning: true,
});
app.cosmosDB('oneByOne', { ...feed, leaseContainerPrefix: 'oneByOne', maxItemsPerInvocation: 1 });
app.cosmosDB('retrying', {
  ...feed,
  leaseContainerPrefix: 'retrying',
  retry: { strategy: 'fixedDelay', maxRetryCount: -1, delayInterval: 0 },
});
app.get('listSeen', {
  route: 'seen/{name}',
  authLevel: 'anonymous',
  handler: (request) => ({ jsonBody: seen[request.params['name'] ?? ''] ?? [] }),
});
