/** CORS as the platform does it in front of the app: pre-flights never reach a function. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** The app's own allowances have no effect in Azure once the platform has a list. */
const allowanceHeader = /^access-control-(?:allow-|max-age)/i;

export interface Cors {
  /** Answers a pre-flight and says so, or allows the caller to read the answer to come. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** May this header of the app's answer be sent? */
  passes(header: string): boolean;
}

/** @param origins the allow-list; when empty, CORS is off and the app sees every request. */
export function createCors(origins: readonly string[]): Cors {
  if (origins.length === 0) return { handle: () => false, passes: () => true };
  return {
    handle: (request, response) => {
      const { origin } = request.headers;
      if (origin === undefined) return false;
      const listed = origins.includes(origin);
      response.setHeader('Vary', 'Origin');
      if (listed) response.setHeader('Access-Control-Allow-Origin', origin);

      const method = request.headers['access-control-request-method'];
      if (request.method !== 'OPTIONS' || method === undefined) return false;
      const headers = request.headers['access-control-request-headers'];
      if (listed) response.setHeader('Access-Control-Allow-Methods', method);
      if (listed && headers !== undefined) {
        response.setHeader('Access-Control-Allow-Headers', headers);
      }
      response.writeHead(204).end();
      return true;
    },
    passes: (header) => !allowanceHeader.test(header),
  };
}
