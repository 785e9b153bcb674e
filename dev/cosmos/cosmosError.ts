/** A refusal in Cosmos DB's shape: `{ code, message }`, a status and perhaps a substatus. */

/** The words that Cosmos DB gives to its statuses. */
const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  408: 'RequestTimeout',
  409: 'Conflict',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
  424: 'FailedDependency',
  429: 'TooManyRequests',
  449: 'RetryWith',
  500: 'InternalServerError',
  503: 'ServiceUnavailable',
};

/** Substatuses that clients look at. */
export const SUBSTATUS = {
  partitionKeyMismatch: 1001,
  tooManyRequests: 3200,
  notPermitted: 5301,
} as const;

export class CosmosError extends Error {
  override name = 'CosmosError';

  constructor(
    readonly status: number,
    message: string,
    readonly substatus?: number,
    /** What the client is told to wait, in milliseconds. */
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }

  body(): { code: string; message: string } {
    return { code: STATUS_WORDS[this.status] ?? String(this.status), message: this.message };
  }
}

export const badRequest = (message: string, substatus?: number): CosmosError =>
  new CosmosError(400, message, substatus);

export const notFound = (message = 'Resource Not Found'): CosmosError =>
  new CosmosError(404, message);
