/** Signing in as the staff pages do, without a browser: authorization code with PKCE, cookies kept. */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { apiScope, pagesClientId, redirectUriOf } from '../../dev/signIn/registrations';

interface Session {
  signIn: string;
  siteOrigin: string;
  cookies: Map<string, string>;
}

/** More than the flow has; a loop is a fault of the provider's. */
const redirectsMax = 10;

/** Goes on as a browser does, until the provider shows a page or leads back to the site. */
async function follow(
  session: Session,
  url: string,
  method = 'GET',
): Promise<{ url: string; page: string }> {
  let [next, how] = [new URL(url), method];
  for (let redirects = 0; redirects < redirectsMax; redirects += 1) {
    if (next.href.startsWith(redirectUriOf(session.siteOrigin)))
      return { url: next.href, page: '' };
    const cookie = [...session.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { method: how, redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      session.cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) return { url: next.href, page: await answer.text() };
    [next, how] = [new URL(location, next), 'GET'];
  }
  throw new Error(`redirected more than ${redirectsMax} times, last to ${next.href}`);
}

const tokensSchema = z.object({ access_token: z.string(), id_token: z.string() });

interface Flow {
  signIn: string;
  siteOrigin: string;
  person: string;
  /** What the token is asked for with; the right one when left out. */
  verifier?: string;
}

/** @returns the tokens, or what the provider said instead. */
export async function signInByBrowser({ signIn, siteOrigin, person, verifier }: Flow) {
  const session: Session = { signIn, siteOrigin, cookies: new Map() };
  const [secret, state] = [randomBytes(32), randomBytes(16)].map((b) => b.toString('base64url'));
  const ask = new URL(`${signIn}/auth`);
  ask.search = new URLSearchParams({
    client_id: pagesClientId,
    response_type: 'code',
    redirect_uri: redirectUriOf(siteOrigin),
    scope: `openid ${apiScope}`,
    state: state ?? '',
    code_challenge: createHash('sha256')
      .update(secret ?? '')
      .digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();

  const choice = await follow(session, ask.href);
  const [, action] = new RegExp(`action="([^"]+/${person})"`).exec(choice.page) ?? [];
  if (action === undefined) throw new Error(`nobody to choose on ${choice.url}:\n${choice.page}`);
  const back = new URL((await follow(session, new URL(action, signIn).href, 'POST')).url);
  if (back.searchParams.get('state') !== state) throw new Error(`the state is lost: ${back.href}`);

  const answer = await fetch(`${signIn}/token`, {
    method: 'POST',
    headers: { origin: siteOrigin },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: pagesClientId,
      redirect_uri: redirectUriOf(siteOrigin),
      code: back.searchParams.get('code') ?? '',
      code_verifier: verifier ?? secret ?? '',
    }),
  });
  const body: unknown = await answer.json();
  return {
    status: answer.status,
    allowedOrigin: answer.headers.get('access-control-allow-origin'),
    tokens: tokensSchema.safeParse(body).data,
  };
}
