/** A provider leg: what one group of the ledger says that the provider holds more, or less, of. */
import * as z from 'zod';
import { ledgerEntrySchema } from './ledgerEntry';

export const providerLegSchema = ledgerEntrySchema.pick({
  group: true,
  reason: true,
  book: true,
  pledgeId: true,
  amountMinor: true,
  currency: true,
  recordedAt: true,
});
export type ProviderLeg = z.infer<typeof providerLegSchema>;

/** The provider's id in a group's name, `<reason>:<id>`. */
export const providerIdOf = ({ group }: Pick<ProviderLeg, 'group'>): string =>
  group.slice(group.indexOf(':') + 1);

export const sumOf = (legs: readonly Pick<ProviderLeg, 'amountMinor'>[]): number =>
  legs.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
