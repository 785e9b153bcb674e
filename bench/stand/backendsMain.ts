/**
 * What the app stands on, in a process of its own, so that neither the app nor the benchmark shares
 * its event loop. Keeps everything in memory. Speaks over the channel to its parent: see backendsProcess.ts.
 */
import { z } from 'zod';
import { startBackends } from '../../dev/stack/backends';
import { portsFor } from '../../dev/stack/ports';

const orderSchema = z.strictObject({ webhook: z.url() });

async function main(): Promise<void> {
  const ports = await portsFor(0);
  const backends = await startBackends({
    ports,
    folder: null,
    withSampleData: true,
  });
  process.on('message', (order) => backends.setWebhook(orderSchema.parse(order).webhook));
  // Also when the parent is gone, however it went.
  process.once('disconnect', () => {
    void backends.close().then(() => process.exit(0));
  });
  const { origins, settings, samples } = backends;
  process.send?.({ origins, settings, samples });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
