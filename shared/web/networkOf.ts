/** Which network a request comes from, for limits alone: it is hashed at once and never stored or logged. */
import type { HttpRequest } from '@azure/functions';

/**
 * The address that the platform saw, an IPv6 one as its network of 64 bits (one line has so many).
 *
 * Azure's front end puts the address and port of whoever connected at the end of
 * `X-Forwarded-For`; what stands before it was sent along by the client and may be anything.
 */
export function networkOf({ headers }: Pick<HttpRequest, 'headers'>): string {
  const last = (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? '';
  const [, bracketed] = /^\[([^\]]+)\]/.exec(last) ?? [];
  if (bracketed !== undefined) return networkOfIpv6(bracketed);
  return last.split(':').length > 2 ? networkOfIpv6(last) : (last.split(':')[0] ?? '');
}

/**
 * The first four of the eight groups, written in full; of an IPv4 address in IPv6's clothes
 * (`::ffff:a.b.c.d`), that address. What is no address is taken as it is.
 */
function networkOfIpv6(address: string): string {
  const url = `http://[${address}]/`;
  if (!URL.canParse(url)) return address;
  const [head = '', tail] = new URL(url).hostname.slice(1, -1).split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - groups.length - after.length }, () => '0');
  const all = [...groups, ...zeros, ...after];
  return ipv4In(all) ?? all.slice(0, 4).join(':');
}

const mappedPrefix = '0:0:0:0:0:ffff';

function ipv4In(groups: readonly string[]): string | undefined {
  if (groups.slice(0, 6).join(':') !== mappedPrefix) return undefined;
  const bytes = groups.slice(6).flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
  return bytes.join('.');
}
