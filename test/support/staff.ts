/** What a member of staff does: signs in at the provider, and calls the API as who they are. */
import { z } from 'zod';
import type { SamplePerson } from '../../dev/sampleData/samplePeople';
import type { ClaimChanges } from '../../dev/signIn/tokenClaims';

const tokenSchema = z.strictObject({ accessToken: z.string() });

/** An access token without the browser; claims changed, to try what the API refuses. */
export async function tokenOf(
  signIn: string,
  person: SamplePerson,
  claims: ClaimChanges = {},
): Promise<string> {
  const answer = await fetch(`${signIn}/_local/token`, {
    method: 'POST',
    body: JSON.stringify({ person, claims }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return tokenSchema.parse(await answer.json()).accessToken;
}

export interface StaffAnswer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

interface StaffCall {
  token?: string | undefined;
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export async function call(url: string, asked: StaffCall = {}): Promise<StaffAnswer> {
  const { token, method = 'GET', body, headers } = asked;
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: z.record(z.string(), z.unknown()).parse(await response.json()),
  };
}
