/** `/.well-known/security.txt` (RFC 9116, SG-60): whom to tell of a weakness in the site. */
import type { Organisation } from '../../shared/organisation';

/** The RFC wants less than a year; each deployment writes it anew. */
const goodForDays = 364;
const dayMs = 86_400_000;

export const securityText = ({ email, securityEmail }: Organisation, now: Date): string =>
  [
    `Contact: mailto:${securityEmail ?? email}`,
    `Expires: ${new Date(now.getTime() + goodForDays * dayMs).toISOString()}`,
    'Preferred-Languages: en',
    '',
  ].join('\n');
