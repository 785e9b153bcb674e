/** For the test that kills it: starts an emulator on a journal, writes for ever, prints what was answered. */
import { writeSync } from 'node:fs';
import { z } from 'zod';
import { startCosmosEmulator } from './cosmosEmulator';
import { clientOf } from './emulatorForTests';

/** Writes at the same time. */
const ROUND = 8;

async function writeForEver(file: string): Promise<never> {
  const { connectionString } = await startCosmosEmulator({ file });
  const client = clientOf(connectionString);
  const { database } = await client.databases.createIfNotExists({ id: 'tests' });
  const { container } = await database.containers.createIfNotExists({
    id: 'books',
    partitionKey: { paths: ['/pk'] },
  });
  for (let round = 0; ; round += 1) {
    const ids = Array.from({ length: ROUND }, (_, at) => `${round}-${at}`);
    await Promise.all(
      ids.map(async (id) => {
        await container.items.create({ id, pk: 'a' });
        writeSync(1, `${id}\n`); // At once: what is buffered would die with the process.
      }),
    );
  }
}

void writeForEver(z.string().parse(process.argv[2]));
