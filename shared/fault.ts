/** Faults: what went wrong, told without anybody's words in it. */
import * as z from 'zod';

/** A fault of our own: its message holds ids and counts only, so it may be logged. */
export class Fault extends Error {
  override readonly name = 'Fault';

  /** @param passes whether the same call may succeed a little later. */
  constructor(
    message: string,
    readonly passes = false,
  ) {
    super(message);
  }
}

/** What the SDKs throw has a number or a word that says what happened; the rest is not looked at. */
const codedSchema = z.object({
  code: z.union([z.number(), z.string()]).optional(),
  statusCode: z.number().optional(),
  cause: z.unknown().optional(),
});

/** Statuses that pass: too busy, timed out, away. */
const passingStatuses: readonly unknown[] = [408, 429, 449, 500, 502, 503, 504];
const passingCodes = /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN|REQUEST_SEND_ERROR|TimeoutError)/;

/** Whether the same call may succeed a little later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Fault) return error.passes;
  if (error instanceof Error && error.name === 'ProviderUnavailable') return true;
  const { code, statusCode } = codeOf(error);
  return (
    passingStatuses.includes(statusCode) ||
    passingStatuses.includes(code) ||
    (typeof code === 'string' && passingCodes.test(code))
  );
}

/**
 * A fault for the log: its kind, its code and where it happened.
 *
 * The message is left out unless it is our own: those of SDKs and parsers can quote a donor's words (SG-41).
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const { code, statusCode } = codeOf(error);
  const words = error instanceof Fault ? `: ${error.message}` : '';
  const numbers = [code, statusCode].filter((part) => part !== undefined).join(' ');
  return [`${error.name} ${numbers}`.trim() + words, ...framesOf(error)].join('\n');
}

/** How many wrappers are looked through; a cause may also be its own cause. */
const wrappersMax = 5;

/** The outermost code: Cosmos's batch, for one, wraps what happened in an error without any. */
function codeOf(
  error: unknown,
  wrappers = wrappersMax,
): { code?: number | string; statusCode?: number } {
  const { code, statusCode, cause } = codedSchema.safeParse(error).data ?? { cause: undefined };
  const isBare = code === undefined && statusCode === undefined;
  if (isBare && cause !== undefined && wrappers > 0) return codeOf(cause, wrappers - 1);
  return {
    ...(code === undefined ? {} : { code }),
    ...(statusCode === undefined ? {} : { statusCode }),
  };
}

/** Without the message first: a line of it may look like a place. */
const framesOf = ({ message, stack = '' }: Error): string[] =>
  stack
    .replace(message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '));
