/**
 * Switches in Cosmos DB: what public reads obey is in `public`, who turned it and why in `settings`.
 *
 * The effect is stored first: a switch that works and whose reason is missing does no harm.
 */
import type { Container } from '@azure/cosmos';
import { controlOf, controlSchema } from '../campaigns/openness';
import { findDocument, hasStatus } from '../storage/cosmosClient';
import { select } from '../storage/queryClient';
import { switchRecordSchema, type SwitchName, type SwitchRecord } from './switch';

export interface SwitchRepository {
  records(): Promise<SwitchRecord[]>;
  /** @param campaignIds whom a country pair hides. */
  turn(record: SwitchRecord, campaignIds: readonly string[]): Promise<void>;
  /** Hides one more campaign with a pair that is off. Does nothing when the pair is on. */
  hideWith(pair: SwitchName, campaignId: string): Promise<void>;
}

const recordsQuery = "SELECT * FROM c WHERE c.type = 'switch-record' ORDER BY c.id";

export function cosmosSwitchRepository(
  publicContainer: Container,
  settings: Container,
): SwitchRepository {
  async function hideWith(pair: SwitchName, campaignId: string): Promise<void> {
    const id = `switch:${pair}`;
    const stored = await findDocument(publicContainer, id, id, controlSchema);
    if (stored?.value.type !== 'switch' || !stored.value.off) return;
    if (stored.value.campaignIds.includes(campaignId)) return;
    try {
      await publicContainer
        .item(id, id)
        .patch([{ op: 'add', path: '/campaignIds/-', value: campaignId }], {
          accessCondition: { type: 'IfMatch', condition: stored.etag },
        });
    } catch (error) {
      if (!hasStatus(error, 412)) throw error;
      await hideWith(pair, campaignId); // The switch was changed in between: look again.
    }
  }

  return {
    records: () => select(settings, { query: recordsQuery, schema: switchRecordSchema.strip() }),

    async turn(record, campaignIds) {
      await publicContainer.items.upsert(controlOf(record.name, !record.on, campaignIds));
      await settings.items.upsert(record);
    },

    hideWith,
  };
}
