/** What an app threw, whatever it was, as an Error and as the text that the host logs. */

/** An app may throw anything, and in a test runner its errors come from another realm. */
export function thrownError(thrown: unknown): Error {
  if (isError(thrown)) return thrown;
  return new Error(`What was thrown is no Error: ${String(thrown)}`, { cause: thrown });
}

/** Across realms, where `instanceof` is false. */
function isError(value: unknown): value is Error {
  return Object.prototype.toString.call(value) === '[object Error]';
}

/** Message and stack, no causes: exactly what the worker hands to the host, which logs all of it. */
export function describeThrown(thrown: unknown): string {
  const { message, stack } = thrownError(thrown);
  return `Result: Failure\nException: ${message}\nStack: ${stack ?? ''}`;
}
