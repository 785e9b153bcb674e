/** Sign-in of staff: the provider's tokens, as a browser gets them, and what the API makes of them. */
import { sampleIdentity, sampleTenantId } from '../../dev/sampleData/samplePeople';
import { signInSettings } from '../../dev/signIn/startSignIn';
import { changed, claimsOf, confused, forged, unsigned } from '../support/accessTokens';
import { startApp } from '../support/appProcess';
import { signInByBrowser } from '../support/browserSignIn';
import { startPortal, type Portal } from '../support/portal';
import { call, tokenOf } from '../support/staff';

let portal: Portal;
let signIn: string;
let me: string;
beforeAll(async () => {
  portal = await startPortal({ withSignIn: true });
  signIn = portal.signIn.origin;
  me = `${portal.app.origin}/api/staff/me`;
});
afterAll(() => portal.stop());

const siteOrigin = () => portal.settings['SITE_URL'] ?? '';

describe('as a browser signs in, by code and PKCE', () => {
  it('the token says who it is, and the API lets them in', async () => {
    const person = 'reviewer-one';

    const { status, tokens, allowedOrigin } = await signInByBrowser({
      signIn,
      siteOrigin: siteOrigin(),
      person,
    });
    const answer = await call(me, { token: tokens?.access_token });

    expect([status, allowedOrigin]).toEqual([200, siteOrigin()]);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      member: { id: person, name: 'reviewer one', office: 'head-office', roles: ['reviewer'] },
    });
  });

  it('who did not begin the sign-in gets no token', async () => {
    const verifier = 'x'.repeat(43);

    const { status, tokens } = await signInByBrowser({
      ...{ signIn, siteOrigin: siteOrigin(), person: 'reviewer-one', verifier },
    });

    expect([status, tokens]).toEqual([400, undefined]);
  });

  it('the control call gives the same kind of token', async () => {
    const flow = { signIn, siteOrigin: siteOrigin(), person: 'admin-one' };
    const { tokens } = await signInByBrowser(flow);
    const byBrowser = claimsOf(tokens?.access_token ?? '');
    const byControl = claimsOf(await tokenOf(signIn, 'admin-one'));
    const timeless = { iat: 0, nbf: 0, exp: 0 };

    expect({ ...byControl, ...timeless }).toEqual({ ...byBrowser, ...timeless });
    expect(byControl).toMatchObject({
      iss: signIn,
      tid: sampleTenantId,
      oid: sampleIdentity('admin-one').objectId,
      scp: 'access',
      ver: '2.0',
    });
  });

  it('an ID token opens nothing: it is for the pages', async () => {
    const flow = { signIn, siteOrigin: siteOrigin(), person: 'admin-one' };
    const { tokens } = await signInByBrowser(flow);

    expect((await call(me, { token: tokens?.id_token })).status).toBe(401);
  });
});

const keys = async () => (await fetch(`${signIn}/jwks`)).text();
const seconds = () => Math.floor(Date.now() / 1000);

describe('a token that is not good is answered 401, alike whatever is wrong', () => {
  const notGood: [string, () => Promise<string | undefined>][] = [
    ['no token', async () => undefined],
    ['words', async () => 'words'],
    ['an ended one', () => tokenOf(signIn, 'admin-one', { exp: seconds() - 60 })],
    ['one without an end', () => tokenOf(signIn, 'admin-one', { exp: null })],
    ['one that is not good yet', () => tokenOf(signIn, 'admin-one', { nbf: seconds() + 60 })],
    ['one without a beginning', () => tokenOf(signIn, 'admin-one', { nbf: null })],
    ['one for another API', () => tokenOf(signIn, 'admin-one', { aud: 'another' })],
    ['another issuer’s', () => tokenOf(signIn, 'admin-one', { iss: 'https://evil.example' })],
    ['another tenant’s', () => tokenOf(signIn, 'admin-one', { tid: crypto.randomUUID() })],
    ['one without a tenant', () => tokenOf(signIn, 'admin-one', { tid: null })],
    ['one without a person', () => tokenOf(signIn, 'admin-one', { oid: null })],
    ['one for something else', () => tokenOf(signIn, 'admin-one', { scp: 'read accessories' })],
    ['one without a permission', () => tokenOf(signIn, 'admin-one', { scp: null })],
    ['an app’s own', () => tokenOf(signIn, 'admin-one', { idtyp: 'app' })],
    ['an unsigned one', async () => unsigned(await tokenOf(signIn, 'admin-one'))],
    [
      'one changed on the way',
      async () =>
        changed(await tokenOf(signIn, 'stranger'), { oid: sampleIdentity('admin-one').objectId }),
    ],
    ['one signed by somebody else', async () => forged(await tokenOf(signIn, 'admin-one'))],
    [
      'one signed with the public key',
      async () => confused(await tokenOf(signIn, 'admin-one'), await keys()),
    ],
  ];

  it.each(notGood)('%s', async (_, token) => {
    const answer = await call(me, { token: await token() });

    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.body).toEqual({
      type: '/problems/not-signed-in',
      title: 'not-signed-in',
      status: 401,
    });
  });
});

describe('with other settings', () => {
  async function statusWith(settings: Record<string, string>, token: string) {
    const app = await startApp({ ...portal.settings, ...settings });
    try {
      const { status, body } = await call(`${app.origin}/api/staff/me`, { token });
      return [status, body['title']];
    } finally {
      await app.stop();
    }
  }

  it('without a provider nobody is let in', async () => {
    const none: Record<string, string> = {};
    for (const name of Object.keys(signInSettings(''))) none[name] = '';
    const token = await tokenOf(signIn, 'admin-one');

    expect(await statusWith(none, token)).toEqual([401, 'not-signed-in']);
  });

  it('while its keys cannot be had, a call is asked to come again; a bad token is still bad', async () => {
    const away = { SIGN_IN_KEYS_URL: 'http://127.0.0.1:9/jwks' };
    const token = await tokenOf(signIn, 'admin-one');

    expect(await statusWith(away, token)).toEqual([503, 'temporarily-unavailable']);
    expect(await statusWith(away, unsigned(token))).toEqual([401, 'not-signed-in']);
  });
});

it('SG-41: no token is ever in the log', async () => {
  const token = await tokenOf(signIn, 'stranger');
  await call(me, { token });
  await call(me, { token: forged(token) });

  const [, , signature = ''] = token.split('.');
  expect(portal.app.log.join('\n')).not.toContain(signature);
});
