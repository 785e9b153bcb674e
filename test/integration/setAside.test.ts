/** What cannot be processed ends where a person sees it: kept once, told once, never tried for ever. */
import { queues } from '../../shared/names';
import { mailsTo } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({
    settings: {
      AzureFunctionsJobHost__extensions__queues__maxDequeueCount: '2',
      AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:00.2',
      UNKNOWN_PAYMENT_SECONDS: '3600',
    },
  });
});
afterAll(() => portal.stop());

const enqueue = (queue: string, message: object) =>
  portal.queues
    .getQueueClient(queue)
    .sendMessage(Buffer.from(JSON.stringify(message)).toString('base64'));

const setAside = (queue: string) =>
  portal.documents('payments', `c.type = 'set-aside-message' AND c.queue = '${queue}'`);

async function alertsAbout(queue: string) {
  await until(async () => (await setAside(queue)).length > 0);
  const [message] = await setAside(queue);
  const about = () =>
    portal.documents(
      'alerts',
      `c.kind = 'poison-message' AND c.about.id = '${String(message?.['messageId'])}'`,
    );
  await until(async () => (await about()).length > 0);
  return { message, alerts: await about() };
}

it.each(Object.values(queues))(
  'a message on %s that nobody can read is set aside at once, with one alert',
  async (queue) => {
    await enqueue(queue, { nonsense: queue });
    await enqueue(queue, { nonsense: queue });

    const { message, alerts } = await alertsAbout(queue);
    expect(message).toMatchObject({ reason: 'unreadable', state: 'open' });
    expect(alerts).toMatchObject([{ staffId: 'admin-one', state: 'open' }]);
    expect(await setAside(queue)).toHaveLength(1);
  },
);

it('a message that goes on failing is poisoned after its last try, and raises one alert', async () => {
  const event = {
    eventId: 'evt_never',
    eventType: 'checkout.session.completed',
    objectId: 'cs_never',
    sessionId: 'cs_never',
    book: null,
    pledgeId: null,
    receivedAt: new Date().toISOString(),
  };
  await enqueue(queues.paymentEvents, event);

  const poisoned = () =>
    portal.documents('payments', "c.type = 'set-aside-message' AND c.reason = 'exhausted'");
  await until(async () => (await poisoned()).length > 0);
  const [message] = await poisoned();
  expect(JSON.parse(String(message?.['body']))).toEqual(event);
  const about = () =>
    portal.documents('alerts', `c.about.id = '${String(message?.['messageId'])}'`);
  await until(async () => (await about()).length === 1);
  expect(await about()).toMatchObject([{ kind: 'poison-message', staffId: 'admin-one' }]);
});

it('SG-16: the mail that tells of it says only that there is work, until when, and a link', async () => {
  const { mail } = portal.backends.origins;
  await until(async () => (await mailsTo(mail, 'admin-one@staff.example')).length > 0);

  const [digest] = await mailsTo(mail, 'admin-one@staff.example');
  expect(digest?.subject).toBe('There is work for you');
  expect(digest?.text).toMatch(/^There (is work|are \d+ pieces of work) for you in the portal\./);
  expect(digest?.text).not.toMatch(/nonsense|payment-events|evt_/);
});
