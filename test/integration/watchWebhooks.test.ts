/** M-19: the built app notices that webhooks have gone silent, and tells the operator and an administrator. */
import { randomUUID } from 'node:crypto';
import { alarmLines } from '../../shared/telemetry/alarmLines';
import { post } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const anHourMs = 3_600_000;

/** As many webhooks told of a payment in the last hour, so many weeks ago. */
async function paidEvents(count: number, weeksAgo: number): Promise<void> {
  const middle = Date.now() - weeksAgo * 7 * 24 * anHourMs - anHourMs / 2;
  for (let number = 0; number < count; number += 1) {
    await portal.container('payments').items.create({
      ...{ id: `event:${randomUUID()}`, type: 'payment-event' },
      ...{ eventType: 'checkout.session.completed', receivedAt: new Date(middle).toISOString() },
    });
  }
}

const alarms = () =>
  portal.app.log.filter((line) => line.includes(alarmLines.webhooksSilent)).length;
const alerts = () => portal.documents('alerts', "c.kind = 'webhooks-silent'");

async function watch(): Promise<void> {
  await post(`${portal.app.origin}/admin/functions/watchWebhooks`, { input: '' });
}

it('M-19: far fewer payments than in the same hour of the weeks before are an alarm and an alert', async () => {
  for (const weeksAgo of [1, 2, 3]) await paidEvents(30, weeksAgo);
  await watch();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(alarms()).toBe(0);

  await paidEvents(30, 4);
  await watch();

  await until(() => alarms() === 1);
  await until(async () => (await alerts()).length > 0);
});

it('M-19: a second notice on the same day is an alarm, and no second alert', async () => {
  const before = (await alerts()).length;

  await watch();

  await until(() => alarms() === 2);
  await until(async () => {
    const { approximateMessagesCount } = await portal.queues
      .getQueueClient('caseworker-alerts')
      .getProperties();
    return approximateMessagesCount === 0;
  });
  expect(await alerts()).toHaveLength(before);
});

it('M-19: with as many as ever it is quiet', async () => {
  await paidEvents(28, 0);

  await watch();

  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(alarms()).toBe(2);
});
