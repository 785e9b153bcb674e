/** A cookie as a `Set-Cookie` header. */
import type { CookieData } from './workerProtocol';

const sameSite = { lax: 'Lax', strict: 'Strict', explicitNone: 'None' } as const;

export function formatCookie(cookie: CookieData): string {
  const attributes = [`${cookie.name}=${encodeURIComponent(cookie.value)}`];
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined) attributes.push(`${name}=${value}`);
  };
  add('Max-Age', cookie.maxAge?.value);
  add('Domain', cookie.domain?.value);
  add('Path', cookie.path?.value);
  if (cookie.expires !== undefined) {
    add('Expires', new Date(cookie.expires.value.seconds * 1000).toUTCString());
  }
  if (cookie.httpOnly?.value === true) attributes.push('HttpOnly');
  if (cookie.secure?.value === true) attributes.push('Secure');
  if (cookie.sameSite !== undefined && cookie.sameSite !== 'none') {
    add('SameSite', sameSite[cookie.sameSite]);
  }
  return attributes.join('; ');
}
