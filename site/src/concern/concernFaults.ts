/** What must be put right before a concern can be sent. */
import { isEmail } from '../frame/isEmail';

/** As long a text as a member of staff reads in a few minutes. */
export const concernTextMax = 2_000;

export interface ConcernDraft {
  text: string;
  contact: string;
}

export type ConcernFault =
  { field: 'text'; fault: 'empty' | 'too-long' } | { field: 'contact'; fault: 'no-address' };

export function concernFaultsOf({ text, contact }: ConcernDraft): ConcernFault[] {
  const words = text.trim();
  const address = contact.trim();
  const faults: ConcernFault[] = [];
  if (words === '') faults.push({ field: 'text', fault: 'empty' });
  if (words.length > concernTextMax) faults.push({ field: 'text', fault: 'too-long' });
  if (address !== '' && !isEmail(address)) faults.push({ field: 'contact', fault: 'no-address' });
  return faults;
}
