/** What an HTTP function answers: always JSON. The guard adds what every answer carries. */
export interface Answer {
  /** 200 when left out. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
  jsonBody: object;
}
