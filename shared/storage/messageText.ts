/** The text of a queue message as it came: the host parses what is JSON, and only that. */
export const messageText = (message: unknown): string =>
  typeof message === 'string' ? message : JSON.stringify(message);
