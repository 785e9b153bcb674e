/** A document as stored, with the tag that a later write must still match. */
export interface Stored<T> {
  value: T;
  etag: string;
}
