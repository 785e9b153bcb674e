/** Donor's rights on a gift (SG-58): choose again, have the receipt again, see all that is kept, be forgotten. */
import { randomUUID } from 'node:crypto';
import { donorExportSchema } from '../../shared/pledges/donorExport';
import { donorHashOf } from '../../shared/pledges/donorHash';
import { containers } from '../../shared/names';
import {
  aPledge,
  atProvider,
  get,
  look,
  mailsTo,
  newReceiptKey,
  onOwn,
  pledgeTo,
  pool,
  post,
  quartz,
  type Answered,
} from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
let api: string;
let inbox: string;
beforeAll(async () => {
  portal = await startPortal();
  api = portal.app.origin;
  inbox = portal.backends.origins.mail;
});
afterAll(() => portal.stop());

const newAddress = () => `donor-${randomUUID().slice(0, 8)}@example.org`;

/** A name that no other donor has. */
const nameOf = (email: string) => `Name of ${email.slice(6, 14)}`;

const place = (campaignId = pool, email = newAddress(), shareCode: 'thanks' | null = null) =>
  pledgeTo(
    api,
    campaignId,
    aPledge({
      donor: { email, name: nameOf(email), locale: 'en' },
      amountMinor: 2_500,
      tipMinor: 300,
      shareCode,
    }),
  );

async function give(campaignId = pool, email = newAddress()): Promise<Answered> {
  const placed = await place(campaignId, email, 'thanks');
  await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay');
  await until(async () => (await look(api, placed)).body.pledge.status === 'settled');
  await until(async () => (await mailsTo(inbox, email)).length === 1);
  return placed;
}

/** Every document of every container, as text. */
async function everythingStored(): Promise<string> {
  const names = Object.keys(containers) as (keyof typeof containers)[];
  const all = await Promise.all(names.map((name) => portal.documents(name)));
  return JSON.stringify(all);
}

/** What the ledger says, in an order of its own. */
const ledger = async (pledgeId: string) =>
  portal.documents('campaigns', `c.type = 'ledger-entry' AND c.pledgeId = '${pledgeId}'`);

describe.each(['PUT fallback', 'POST receipt-mail', 'GET export', 'POST erasure'] as const)(
  '%s',
  (call) => {
    const body = call === 'PUT fallback' ? { body: { fallback: 'refund' } } : {};

    it('needs the key that opens the pledge', async () => {
      const placed = await place();
      const [book = ''] = placed.body.receiptToken.split('.');

      const answers = [
        await onOwn(api, placed, call, { ...body, token: 'nothing' }),
        await onOwn(api, placed, call, { ...body, token: `${book}.${newReceiptKey()}` }),
        await onOwn(api, { ...placed, body: (await place()).body }, call, {
          ...body,
          token: placed.body.receiptToken,
        }),
      ];

      expect(answers.map(({ status }) => status)).toEqual([401, 404, 404]);
      expect((await look(api, placed)).body.pledge.fallback).toBe('pool');
    });
  },
);

describe('what happens if plans change', () => {
  it('can be chosen again, and is kept', async () => {
    const placed = await give(quartz);

    const changed = await onOwn(api, placed, 'PUT fallback', { body: { fallback: 'refund' } });

    expect(changed).toMatchObject({
      status: 200,
      body: { pledge: { fallback: 'refund', status: 'settled' } },
    });
    expect((await look(api, placed)).body.pledge.fallback).toBe('refund');
  });

  it('does not get lost when the payment settles at the same moment', async () => {
    const placed = await place(quartz);

    const [, changed] = await Promise.all([
      atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay'),
      onOwn(api, placed, 'PUT fallback', { body: { fallback: 'refund' } }),
    ]);
    await until(async () => (await look(api, placed)).body.pledge.status === 'settled');

    expect(changed.status).toBe(200);
    expect((await look(api, placed)).body.pledge.fallback).toBe('refund');
  });

  it('cannot be chosen for a pledge that came to nothing', async () => {
    const placed = await place(quartz);
    await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'expire');
    await until(async () => (await look(api, placed)).body.pledge.status === 'expired');

    const refused = await onOwn(api, placed, 'PUT fallback', { body: { fallback: 'refund' } });

    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/pledge-final' } });
  });

  it('is one of two words', async () => {
    const answer = await onOwn(api, await place(), 'PUT fallback', { body: { fallback: 'bank' } });

    expect(answer).toMatchObject({ status: 400, body: { type: '/problems/invalid-fallback' } });
  });

  it('does not make a retry of the pledge another pledge (M-03)', async () => {
    const [key, request] = [randomUUID(), aPledge()];
    const placed = await pledgeTo(api, quartz, request, key);
    await onOwn(api, placed, 'PUT fallback', { body: { fallback: 'refund' } });

    expect(await pledgeTo(api, quartz, request, key)).toMatchObject({
      status: 200,
      body: { pledge: { id: key, fallback: 'refund' } },
    });
  });
});

describe('the receipt once more', () => {
  it('comes as a mail of its own, with a link of its own', async () => {
    const email = newAddress();
    const placed = await give(pool, email);

    expect((await onOwn(api, placed, 'POST receipt-mail')).status).toBe(202);
    await until(async () => (await mailsTo(inbox, email)).length === 2);

    const [first, second] = await mailsTo(inbox, email);
    expect(second?.subject).toBe(first?.subject);
    expect(second?.messageId).not.toBe(first?.messageId);
    for (const mail of [first, second]) {
      const [, pledgeId = '', token = ''] = /#([0-9a-f-]{36})\.(\S+)/.exec(mail?.text ?? '') ?? [];
      const opened = await get(`${api}/api/pledges/${pledgeId}`, {
        authorization: `Bearer ${token}`,
      });
      expect(opened.status).toBe(200);
    }
  });

  it('M-18: three times a day, no more', async () => {
    const email = newAddress();
    const placed = await give(pool, email);
    const ask = () => onOwn(api, placed, 'POST receipt-mail');

    const answers = [await ask(), await ask(), await ask(), await ask()];
    await until(async () => (await mailsTo(inbox, email)).length === 4);

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 429]);
    expect(answers[3]?.body.retryAfterSeconds).toBeLessThanOrEqual(86_400);
  });

  it('is not there before anything was paid', async () => {
    const answer = await onOwn(api, await place(), 'POST receipt-mail');

    expect(answer).toMatchObject({ status: 409, body: { type: '/problems/no-receipt-yet' } });
  });
});

it('SG-58: an export is all that is kept of the gift and of who gave it, and no secret', async () => {
  const email = newAddress();
  const placed = await give(pool, email);

  const answer = await onOwn(api, placed, 'GET export');

  const file = donorExportSchema.parse(answer.body);
  expect(file.donor).toEqual({ email, name: nameOf(email), locale: 'en' });
  expect(file.gift).toMatchObject({ amountMinor: 2_500, tipMinor: 300, shareCode: 'thanks' });
  expect(file.mails).toEqual([{ kind: 'thank-you', state: 'sent' }]);
  expect(file.ledger).toContainEqual(
    expect.objectContaining({ account: 'campaign', amountMinor: -2_500 }),
  );
  expect(JSON.stringify(file)).not.toContain(placed.body.receiptToken.split('.')[1]);
  expect(JSON.stringify(file)).not.toMatch(/[0-9a-f]{64}/);
});

describe('SG-58: being forgotten', () => {
  it('leaves the ledger and the amounts as they were, and nothing of the person anywhere', async () => {
    const email = newAddress();
    const placed = await give(quartz, email);
    await onOwn(api, placed, 'POST receipt-mail');
    await post(`${api}/api/receipts/find`, { email });
    await until(async () => (await mailsTo(inbox, email)).length === 3);
    const before = await ledger(placed.body.pledge.id);
    const raised = (await get(`${api}/api/campaigns/${quartz}`)).body.raisedMinor;
    const personal = [email, nameOf(email), donorHashOf(email)];
    const keptBefore = await everythingStored();
    expect(personal.filter((text) => !keptBefore.includes(text))).toEqual([]);

    const answer = await onOwn(api, placed, 'POST erasure');

    expect(answer).toMatchObject({ status: 200, body: { erased: true } });
    const stored = await everythingStored();
    expect(personal.filter((text) => stored.includes(text))).toEqual([]);
    expect(await ledger(placed.body.pledge.id)).toEqual(before);
    expect(before.map(({ amountMinor }) => Number(amountMinor)).reduce((a, b) => a + b)).toBe(0);
    expect((await get(`${api}/api/campaigns/${quartz}`)).body.raisedMinor).toBe(raised);
    const [pledge] = await portal.documents(
      'campaigns',
      `c.id = 'pledge:${placed.body.pledge.id}'`,
    );
    expect(pledge).toMatchObject({ status: 'settled', amountMinor: 2_500, donor: null, keys: [] });
  });

  it('ends every link, and a search by the address finds nothing', async () => {
    const email = newAddress();
    const placed = await give(pool, email);
    const [mail] = await mailsTo(inbox, email);
    const [, , mailed = ''] = /#([0-9a-f-]{36})\.(\S+)/.exec(mail?.text ?? '') ?? [];

    await onOwn(api, placed, 'POST erasure');
    await post(`${api}/api/receipts/find`, { email });
    await until(async () => {
      const searches = await portal.documents('limits', "c.type = 'receipt-search'");
      return searches.every((search) => search['donorHash'] === null);
    });

    expect((await look(api, placed)).status).toBe(404);
    expect((await onOwn(api, placed, 'GET export', { token: mailed })).status).toBe(404);
    expect(await mailsTo(inbox, email)).toHaveLength(1);
  });

  it('does not stop what the provider still has to tell: a mail on its way is let go', async () => {
    const email = newAddress();
    const placed = await place(pool, email);
    await fetch(`${portal.backends.origins.mail}/_local/faults`, {
      method: 'PUT',
      body: JSON.stringify([{ to: email, code: 450, times: 1_000 }]),
    });
    await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay');
    await until(async () => (await look(api, placed)).body.pledge.status === 'settled');

    expect((await onOwn(api, placed, 'POST erasure')).status).toBe(200);
    await until(() => portal.app.log.join('\n').includes('nobody to send to'));

    expect(await mailsTo(inbox, email)).toEqual([]);
    const setAside = await portal.documents('payments', "c.type = 'set-aside-message'");
    expect(setAside).toEqual([]);
  });

  it('waits while money may be on its way', async () => {
    const placed = await place();

    const refused = await onOwn(api, placed, 'POST erasure');

    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/pledge-open' } });
    expect((await look(api, placed)).status).toBe(200);
  });
});
