/**
 * What Azure asks for, in US dollars: list prices without tax, rounded as published, East US.
 *
 * They differ by region and change: look at https://azure.microsoft.com/pricing before you decide anything.
 */
export const pricesAsOf = '2026-11-24';

export const prices = {
  database: {
    perMillionRequestUnits: 0.25,
    perGbMonth: 0.25,
    /** Autoscale: for each 100 RU/s of an hour's highest use, a tenth of the maximum at least. */
    autoscalePer100RequestUnitsHour: 0.012,
  },
  functions: {
    perMillionExecutions: 0.4,
    perGbSecond: 0.000026,
    /** Free each month and subscription, on demand only. */
    freeExecutions: 250_000,
    freeGbSeconds: 100_000,
    /** Each second that an instance is kept ready. */
    readyPerGbSecond: 0.000004,
    /** Each execution is billed for at least so long. */
    leastSeconds: 1,
  },
  queues: { perTenThousandOperations: 0.0004 },
  mail: { perMail: 0.00025 },
  logs: { perGb: 2.3, freeGb: 5 },
  alarms: { perLogQuery: 1.5, perMetric: 0.1 },
  site: { free: 0, standard: 9 },
  network: { perEndpointHour: 0.01, perZoneMonth: 0.5 },
} as const;

export const hoursInMonth = 730;
export const secondsInMonth = hoursInMonth * 3600;
