/** HTTP answers for requests that cannot be served: RFC 9457 problem details. */
import type { Answer } from './answer';

export interface ProblemDetails {
  /** For people; may change. Never an exception's text. */
  detail?: string;
  errors?: { path: string; message: string }[];
  retryAfterSeconds?: number;
  /** With `exceeds-remaining` and `leaves-too-little`: what the campaign still has room for. */
  remainingMinor?: number;
}

/** `kind` is stable and machine-readable: the site has words for each in every language. */
export function problem(status: number, kind: string, details: ProblemDetails = {}): Answer {
  const { retryAfterSeconds } = details;
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
    jsonBody: { type: `/problems/${kind}`, title: kind, status, ...details },
  };
}

/** How long a client waits before it asks again when something passes by itself. */
export const retryAfterSeconds = 5;
