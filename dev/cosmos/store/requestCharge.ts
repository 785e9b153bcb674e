/** Request charges: estimates in request units (RU), near those that Cosmos DB documents for 1 KB. */

const READ = 1;
const DELETE = 5.5;
const CREATE = 5.7;
const REPLACE = 10.3;
const PATCH = 10.5;

export const charges = { READ, DELETE, CREATE, REPLACE, PATCH } as const;

/** What is not found, refused, not modified, or concerns no document. */
export const BASE_CHARGE = 1;

/** A point operation costs by the document's size. */
export function pointCharge(perKilobyte: number, documentText: string): number {
  return perKilobyte * Math.max(1, Math.ceil(documentText.length / 1024));
}

const QUERY = 2.3;
const QUERY_ROW = 0.05;
const QUERY_ALL_PARTITIONS = 0.5;

export function queryCharge(rows: number, acrossPartitions: boolean): number {
  return QUERY + QUERY_ROW * rows + (acrossPartitions ? QUERY_ALL_PARTITIONS : 0);
}

const FEED_CHANGE = 0.1;

export function feedCharge(changes: number): number {
  return BASE_CHARGE + FEED_CHANGE * changes;
}
