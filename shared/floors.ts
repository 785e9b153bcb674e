/** The least that waiting times may be where identities are used, that is in Azure; a desk may wait for less. */

export const floorSeconds = {
  UNKNOWN_PAYMENT_SECONDS: 600,
  SYNC_AFTER_SECONDS: 900,
  LEDGER_CUT_OFF_SECONDS: 10_800,
  DIGEST_SECONDS: 900,
  MAIL_CLAIM_SECONDS: 120,
  FIND_MAIL_SECONDS: 3_600,
} as const;

/** @throws Error naming the first that is under its floor. */
export function refuseBelowFloors(settings: Record<keyof typeof floorSeconds, number>): void {
  const given: Readonly<Record<string, number>> = settings;
  for (const [name, floor] of Object.entries(floorSeconds)) {
    if ((given[name] ?? 0) < floor) {
      throw new Error(`bad app settings: ${name} is under its floor of ${floor}`);
    }
  }
}
