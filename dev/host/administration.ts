/** The host's own addresses under `/admin`: is it alive, and run a function now. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { sendEmpty } from './httpAnswer';

/** Answers a request that is for the host itself, and says whether it was one. */
export type Administration = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<boolean>;

const runSchema = z.object({ input: z.string().default('') });
const runPath = /^\/admin\/functions\/([^/]+)\/?$/i;

/** What starts a run without a trigger; it goes on after the answer. `undefined`: not a function for this. */
export type RunNow = (functionName: string) => ((input: string) => void) | undefined;

export function createAdministration(runNow: RunNow): Administration {
  return async (request, response, path) => {
    if (!/^\/admin(?:\/|$)/i.test(path)) return false;
    if (/^\/admin\/host\/ping\/?$/i.test(path)) {
      sendEmpty(response, 200);
      return true;
    }
    const [, name] = runPath.exec(path) ?? [];
    const run = name === undefined ? undefined : runNow(name);
    if (run === undefined || request.method !== 'POST') {
      sendEmpty(response, 404);
      return true;
    }
    const body = parseRun(await text(request));
    if (body !== undefined) run(body.input);
    sendEmpty(response, body === undefined ? 400 : 202);
    return true;
  };
}

/** `undefined` when it is not the JSON that runs a function. */
function parseRun(body: string): z.infer<typeof runSchema> | undefined {
  try {
    return runSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
