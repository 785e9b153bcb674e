/**
 * Log lines that wake the operator: `infra/modules/alarms.bicep` looks for each of them.
 *
 * A line begins with one of these and says the rest with ids only (SG-41).
 */
export const alarmLines = {
  /** The provider's balance and the ledger do not agree (M-08). */
  reconciliationDrift: 'alarm: reconciliation drift',
  /** Pledges are paid, or should be, and no webhook has come (M-19). */
  webhooksSilent: 'alarm: webhooks silent',
  /** The mail service made us wait. */
  mailThrottled: 'alarm: mail throttled',
} as const;
