/** Counters and the day's salt in Cosmos DB, container `limits`; each goes by itself. */
import type { Container, ItemDefinition } from '@azure/cosmos';
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { Fault } from '../fault';
import { createDocument, findDocument, hasStatus } from '../storage/cosmosClient';
import type { Counter } from './limit';

export interface LimitRepository {
  /** Adds one to a counter, which is made when there is none, and answers its count. */
  count(counter: Counter): Promise<number>;
  /** The salt of a day (`2026-11-24`), which the first who asks makes. */
  saltOf(day: string): Promise<string>;
}

const countedSchema = z.object({ count: z.int() });
const saltSchema = z.object({ salt: z.string().min(1) });

/** A day's salt is used no longer than the day; its hashes cannot be traced back after it is gone. */
const saltSeconds = 2 * 86_400;

export function cosmosLimitRepository(container: Container): LimitRepository {
  let known: { day: string; salt: string } | undefined;

  const increment = async (id: string): Promise<number | undefined> => {
    try {
      const patched = await container
        .item(id, id)
        .patch<ItemDefinition>([{ op: 'incr', path: '/count', value: 1 }]);
      return countedSchema.parse(patched.resource).count;
    } catch (error) {
      if (hasStatus(error, 404)) return undefined;
      throw error;
    }
  };

  return {
    async count(counter) {
      const counted = await increment(counter.id);
      if (counted !== undefined) return counted;
      if ((await createDocument(container, counter)) === 'created') return counter.count;
      const countedNow = await increment(counter.id);
      if (countedNow === undefined) throw new Fault(`${counter.type} came and went`, true);
      return countedNow;
    },

    async saltOf(day) {
      if (known?.day === day) return known.salt;
      const id = `salt:${day}`;
      const salt = randomBytes(32).toString('base64url');
      const found = await findDocument(container, id, id, saltSchema);
      if (found === undefined) {
        const made = await createDocument(container, { id, type: 'salt', salt, ttl: saltSeconds });
        if (made === 'exists') return this.saltOf(day);
      }
      known = { day, salt: found?.value.salt ?? salt };
      return known.salt;
    },
  };
}
