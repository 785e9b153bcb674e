/**
 * Mail by Azure Communication Services: the SDK and its managed identity against a service that is
 * too busy, or refuses. Both are imitated over HTTP, as they answer in Azure.
 */
import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer } from 'node:https';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { alarmLines } from '../../shared/telemetry/alarmLines';
import { addCampaign } from '../support/campaigns';
import { aPledge, atProvider, pledgeTo } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';
import { selfSigned } from './selfSigned';

const mailSchema = z.object({
  senderAddress: z.string(),
  recipients: z.object({ to: z.array(z.object({ address: z.string() })).length(1) }),
});

interface Try {
  to: string;
  at: number;
  operationId: string | undefined;
  authorization: string | undefined;
  taken: boolean;
}

let portal: Portal;
const servers: Server[] = [];
const tries: Try[] = [];
/** How many mails to an address the service turns away before it takes one. */
let refusals = 0;
const retryAfterSeconds = 2;

async function listening(server: Server): Promise<string> {
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
}

const mailService = () =>
  createServer(selfSigned(), (request, response) => {
    const dropped = request.url?.startsWith('/dropped') === true;
    if (request.method === 'GET' && dropped) {
      const error = { code: 'EmailDroppedAllRecipientsSuppressed', message: 'suppressed' };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: '1', status: 'Failed', error }));
      return;
    }
    // What became of a mail may be asked even less often than mails may be sent.
    if (request.method === 'GET') {
      response.writeHead(429, { 'retry-after': '3600' }).end();
      return;
    }
    void text(request).then((body) => {
      const mail = mailSchema.parse(JSON.parse(body));
      const to = mail.recipients.to[0]?.address ?? '';
      const taken = tries.filter((each) => each.to === to).length >= refusals;
      const { authorization } = request.headers;
      const operationId = z.string().optional().parse(request.headers['operation-id']);
      tries.push({ to, at: Date.now(), operationId, authorization, taken });
      response.setHeader('content-type', 'application/json');
      if (to === 'invalid@example.org') {
        response.writeHead(400);
        response.end(JSON.stringify({ error: { code: 'InvalidEmailAddress', message: 'no' } }));
      } else if (taken) {
        const operation = to === 'dropped@example.org' ? 'dropped' : '1';
        response.writeHead(202, {
          'operation-location': `https://${request.headers.host ?? ''}/${operation}`,
        });
        response.end(JSON.stringify({ id: operationId, status: 'Running' }));
      } else {
        response.writeHead(429, { 'retry-after': String(retryAfterSeconds) });
        response.end(JSON.stringify({ error: { code: 'TooManyRequests', message: 'busy' } }));
      }
    });
  });

const identityService = () =>
  createPlainServer((request, response) => {
    const isKnown = request.headers['x-identity-header'] === 'secret';
    const expires = Math.floor(Date.now() / 1000) + 3_600;
    response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        access_token: 'a-token',
        expires_on: String(expires),
        token_type: 'Bearer',
      }),
    );
  });

beforeAll(async () => {
  portal = await startPortal({ withoutApp: true });
  await portal.start({
    MAIL_SMTP_URL: '',
    MAIL__endpoint: `https://${await listening(mailService())}`,
    MAIL__clientId: 'b2f5a6f0-0b1f-4c58-9d53-3c7f3a6f0c11',
    IDENTITY_ENDPOINT: `http://${await listening(identityService())}/token`,
    IDENTITY_HEADER: 'secret',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  });
});
afterAll(async () => {
  await portal.stop();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function give(email: string): Promise<void> {
  const campaignId = await addCampaign(portal, 100_000);
  const donor = { email, name: null, locale: 'en' } as const;
  const placed = await pledgeTo(portal.app.origin, campaignId, aPledge({ donor }));
  await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay');
}

const triesTo = (to: string) => tries.filter((each) => each.to === to);

it('a mail goes out with the token of the identity, under an id of its own', async () => {
  await give('one@example.org');

  await until(() => triesTo('one@example.org').some(({ taken }) => taken));

  const [sent, ...more] = triesTo('one@example.org');
  expect(more).toEqual([]);
  expect(sent).toMatchObject({ authorization: 'Bearer a-token' });
  expect(z.uuid().safeParse(sent?.operationId).success).toBe(true);
});

it.each(['invalid@example.org', 'dropped@example.org'])(
  'a mail to %s, which the service refuses, is tried once and set aside',
  async (address) => {
    const refused = () =>
      portal.documents('payments', "c.type = 'set-aside-message' AND c.reason = 'refused'");
    const before = (await refused()).length;

    await give(address);

    await until(async () => (await refused()).length === before + 1);
    expect(triesTo(address)).toHaveLength(1);
  },
);

it('M-17: a service that is too busy is asked again when it said, the mail goes out once, and the operator hears of it', async () => {
  refusals = 1;
  await give('two@example.org');
  await until(() => triesTo('two@example.org').length === 1);
  const countOf = async () => portal.queues.getQueueClient('donor-mail').getProperties();

  await until(() => portal.app.log.some((line) => line.includes(alarmLines.mailThrottled)));
  await until(async () => ((await countOf()).approximateMessagesCount ?? 0) === 1);
  await until(() => triesTo('two@example.org').some(({ taken }) => taken), 60_000);

  const [refused, taken, ...more] = triesTo('two@example.org');
  expect(more).toEqual([]);
  expect(taken?.operationId).toBe(refused?.operationId);
  // Donors wait half a minute longer than asked, so that staff's mails go first.
  const waitedMs = (taken?.at ?? 0) - (refused?.at ?? 0);
  expect(waitedMs).toBeGreaterThanOrEqual((retryAfterSeconds + 30) * 1_000);
}, 90_000);
