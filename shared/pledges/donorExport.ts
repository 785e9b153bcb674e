/** All that is kept of a gift and its donor, as the donor may have it (SG-58). No secret, nothing of the appeal. */
import * as z from 'zod';
import { ledgerEntrySchema, type LedgerEntry } from '../ledger/ledgerEntry';
import { mailRecordSchema, type MailRecord } from '../mail/sendOnce';
import { pledgeSchema, type Pledge } from './pledge';

const { amountMinor, tipMinor, currency, fallback, donor, shareCode, status } = pledgeSchema.shape;
const { createdAt, expiresAt, chargeId, settledAt, feeMinor } = pledgeSchema.shape;
const entry = ledgerEntrySchema.shape;

export const donorExportSchema = z.strictObject({
  exportedAt: z.iso.datetime(),
  gift: z.strictObject({
    id: z.uuid(),
    campaignId: z.uuid(),
    amountMinor,
    tipMinor,
    currency,
    fallback,
    status,
    shareCode,
    createdAt,
    expiresAt,
    settledAt,
    feeMinor,
    /** The payment provider's ids of the payment. */
    payment: z.strictObject({ sessionId: z.string().nullable(), chargeId }),
    /** Keys that open the gift: this device's, and those of links in mails. Only hashes are kept. */
    openLinks: z.int(),
  }),
  donor,
  mails: z.array(z.strictObject({ kind: mailRecordSchema.shape.kind, state: z.string() })),
  ledger: z.array(
    z.strictObject({
      reason: entry.reason,
      account: entry.account,
      amountMinor: entry.amountMinor,
      currency: entry.currency,
      recordedAt: entry.recordedAt,
    }),
  ),
});
export type DonorExport = z.infer<typeof donorExportSchema>;

interface Kept {
  pledge: Pledge;
  entries: readonly LedgerEntry[];
  mails: readonly MailRecord[];
  now: Date;
}

export const donorExportOf = ({ pledge, entries, mails, now }: Kept): DonorExport => ({
  exportedAt: now.toISOString(),
  gift: {
    id: pledge.pledgeId,
    campaignId: pledge.campaignId,
    amountMinor: pledge.amountMinor,
    tipMinor: pledge.tipMinor,
    currency: pledge.currency,
    fallback: pledge.fallback,
    status: pledge.status,
    shareCode: pledge.shareCode,
    createdAt: pledge.createdAt,
    expiresAt: pledge.expiresAt,
    settledAt: pledge.settledAt,
    feeMinor: pledge.feeMinor,
    payment: { sessionId: pledge.checkout?.sessionId ?? null, chargeId: pledge.chargeId },
    openLinks: pledge.keys.length,
  },
  donor: pledge.donor,
  mails: mails.map(({ kind, state }) => ({ kind, state })),
  ledger: entries.map(({ reason, account, amountMinor, currency, recordedAt }) => ({
    reason,
    account,
    amountMinor,
    currency,
    recordedAt,
  })),
});
