/** M-07: what nobody told of is asked for, healed once, and never told to donors twice. */
import { alarmLines } from '../../shared/telemetry/alarmLines';
import { openBooks, table, type Books } from '../support/books';

const goalMinor = 100_000;
const aMinute = 60_000;
/** A place is held for 45 minutes. */
const afterTheHold = 46 * aMinute;

let books: Books;
beforeEach(async () => {
  books = await openBooks({ goalMinor });
});
afterEach(() => books.close());

const untouched = { raisedMinor: 0, reservedMinor: 0, remainingMinor: goalMinor };
const held = { raisedMinor: 0, reservedMinor: 5_000, remainingMinor: 95_000 };
const raised = { raisedMinor: 5_000, reservedMinor: 0, remainingMinor: 95_000 };

describe('a webhook that was lost', () => {
  it('M-07: of a payment: the pledge is settled with its fee, and its donor thanked', async () => {
    const pledge = await books.pledge();
    await books.act(pledge, 'pay');

    await books.sync();

    expect((await books.stored(pledge))?.status).toBe('settled');
    expect(table(await books.ledger())).toMatchInlineSnapshot(`
     "| settlement | provider   |    5000 | USD |
     | settlement | campaign   |   -5000 | USD |
     | fee        | operations |     175 | USD |
     | fee        | provider   |    -175 | USD |"
    `);
    expect(await books.funding()).toEqual(raised);
    expect(await books.notices()).toBe(1);
    expect(books.discrepancies).toEqual([]);
  });

  it('M-07: of a page that expired: the place goes back', async () => {
    const pledge = await books.pledge();
    await books.act(pledge, 'expire');

    await books.sync();

    expect((await books.stored(pledge))?.status).toBe('expired');
    expect(await books.funding()).toEqual(untouched);
    expect(await books.notices()).toBe(0);
  });

  it('M-07: that comes after all, or another run, finds nothing left to do', async () => {
    const pledge = await books.pledge();
    await books.act(pledge, 'pay');
    await books.sync();

    await books.hear(pledge, 'checkout.session.completed');
    await books.sync();

    expect(await books.ledger()).toHaveLength(4);
    expect(await books.funding()).toEqual(raised);
    expect(await books.notices()).toBe(1);
  });

  it('M-07: that comes at the same moment moves the money once', async () => {
    const pledge = await books.pledge();
    await books.act(pledge, 'pay');
    let hasCome = false;

    await books.sync({
      meanwhile: async () => {
        if (hasCome) return;
        hasCome = true;
        await books.hear(pledge, 'checkout.session.completed');
      },
    });

    expect(await books.ledger()).toHaveLength(4);
    expect(await books.funding()).toEqual(raised);
    expect(await books.notices()).toBe(1);
  });

  it('M-07: of a fee: its group follows', async () => {
    await books.close();
    const feeDelayMs = 500;
    books = await openBooks({ goalMinor, feeDelayMs });
    const pledge = await books.pledge();
    await books.act(pledge, 'pay');
    await books.hear(pledge, 'checkout.session.completed');
    await books.sync();
    expect(await books.ledger()).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, feeDelayMs * 2));

    await books.sync();

    expect(await books.ledger()).toHaveLength(4);
    expect((await books.stored(pledge))?.feeMinor).toBe(175);
  });
});

describe('a pledge without a payment page', () => {
  it('M-07: keeps its place while a retry may still make the page', async () => {
    const pledge = await books.pledgeWithoutPage();

    await books.sync({ laterMs: 44 * aMinute });

    expect((await books.stored(pledge))?.status).toBe('pending');
    expect(await books.funding()).toEqual(held);
  });

  it('M-07: gives its place back when its time is over', async () => {
    const pledge = await books.pledgeWithoutPage();

    await books.sync({ laterMs: afterTheHold });
    await books.sync({ laterMs: afterTheHold });

    expect((await books.stored(pledge))?.status).toBe('expired');
    expect(await books.funding()).toEqual(untouched);
  });

  it('M-07: is asked for at the provider first: its page may have been made and paid', async () => {
    const pledge = await books.openPage(await books.pledgeWithoutPage());
    await books.pledge();
    await books.act(pledge, 'pay');

    await books.sync({ laterMs: afterTheHold });

    expect((await books.stored(pledge))?.status).toBe('settled');
    expect(await books.funding()).toMatchObject({ raisedMinor: 5_000 });
  });

  it('M-07: is not ended when a retry keeps its page at that moment', async () => {
    const pledge = await books.openPage(await books.pledgeWithoutPage());
    let hasCome = false;

    await books.sync({
      laterMs: afterTheHold,
      meanwhile: async () => {
        if (hasCome) return;
        hasCome = true;
        await books.act(pledge, 'pay');
        await books.keepPage(pledge);
      },
    });

    expect((await books.stored(pledge))?.status).toBe('settled');
    expect(await books.funding()).toEqual(raised);
  });
});

describe('it does no harm', () => {
  it('M-07: a pledge that is not old enough is left alone', async () => {
    const pledge = await books.pledge();
    await books.act(pledge, 'pay');

    await books.sync({ afterSeconds: 900 });
    expect((await books.stored(pledge))?.status).toBe('pending');

    await books.sync({ afterSeconds: 900, laterMs: 16 * aMinute });
    expect((await books.stored(pledge))?.status).toBe('settled');
  });

  it('M-07: a dry run says what it would do, and writes nothing', async () => {
    const [paid, left] = [await books.pledge(), await books.pledgeWithoutPage()];
    await books.act(paid, 'pay', { amountMinor: 5_000 });
    const other = await books.pledge();
    await books.act(other, 'pay', { amountMinor: 4_000 });
    const before = await books.funding();

    const logged = await books.sync({ isDryRun: true, laterMs: afterTheHold });

    expect(logged.join('\n')).toContain(
      JSON.stringify({ pledgeId: paid.pledgeId, outcome: 'settled', isDryRun: true }),
    );
    expect(logged.join('\n')).toContain(
      JSON.stringify({ pledgeId: left.pledgeId, outcome: 'expired', isDryRun: true }),
    );
    expect(await books.funding()).toEqual(before);
    expect(await books.ledger()).toEqual([]);
    expect([await books.notices(), books.discrepancies, books.announced]).toEqual([0, [], []]);
  });

  it('M-07: with repairs switched off it asks nothing', async () => {
    const pledge = await books.pledge();
    await books.act(pledge, 'pay');
    await books.turnOff('repairs');

    const logged = await books.sync();

    expect(logged.join()).toContain('repairs are off');
    expect((await books.stored(pledge))?.status).toBe('pending');
  });

  it('M-07: a run asks about so many at most; the next goes on from there, and begins again', async () => {
    const pledges = await Promise.all(Array.from({ length: 5 }, () => books.pledge()));
    for (const pledge of pledges) await books.act(pledge, 'pay');
    const settled = async () => {
      const stored = await Promise.all(pledges.map((pledge) => books.stored(pledge)));
      return stored.filter((pledge) => pledge?.status === 'settled').length;
    };
    const open = await books.pledge();
    const seen: number[] = [];
    for (let run = 1; run <= 4; run += 1) {
      await books.sync({ pledgesMax: 2 });
      seen.push(await settled());
    }

    expect(Math.max(...seen.map((count, run) => count - (seen[run - 1] ?? 0)))).toBe(2);
    expect(seen.at(-1)).toBe(5);
    await books.act(open, 'pay');
    await books.sync({ pledgesMax: 2 });
    expect((await books.stored(open))?.status).toBe('settled');
  });

  it('M-07: one that cannot be healed does not stop the others, and is not passed over in silence', async () => {
    const [broken, paid] = [await books.pledge(), await books.pledge()];
    await books.act(paid, 'pay');

    const run = books.sync({
      meanwhile: (pledgeId) =>
        pledgeId === broken.pledgeId ? Promise.reject(new Error('broken')) : Promise.resolve(),
    });

    await expect(run).rejects.toThrow(`not synced: ${broken.pledgeId}`);
    expect((await books.stored(paid))?.status).toBe('settled');
  });

  it('M-07: a payment that is old when it is found is recorded without a thank-you', async () => {
    const pledge = await books.pledge();
    await books.act(pledge, 'pay');

    await books.sync({ thanksHours: 1, laterMs: 61 * aMinute });

    expect((await books.stored(pledge))?.status).toBe('settled');
    expect(await books.notices()).toBe(0);
  });

  it('M-07: with thanks of no hours it sends no mail at all', async () => {
    const pledge = await books.pledge();
    await books.act(pledge, 'pay');

    await books.sync({ thanksHours: 0 });

    expect((await books.stored(pledge))?.status).toBe('settled');
    expect(await books.notices()).toBe(0);
  });
});

describe('webhooks that are silent', () => {
  it('M-19: a payment that nobody told of for ten minutes wakes the operator and an administrator', async () => {
    const pledge = await books.pledge();
    await books.act(pledge, 'pay');

    const logged = await books.sync({ laterMs: 11 * aMinute });

    expect(logged.join('\n')).toContain(`error ${alarmLines.webhooksSilent}`);
    expect(books.announced).toMatchObject([
      { kind: 'webhooks-silent', about: { type: 'webhooks' } },
    ]);
  });

  it('M-19: one that was made just now, or that a webhook told of, does not', async () => {
    const [early, told] = [await books.pledge(), await books.pledge()];
    for (const pledge of [early, told]) await books.act(pledge, 'pay');
    await books.hear(told, 'checkout.session.completed');

    const logged = [
      await books.sync({ laterMs: 9 * aMinute }),
      await books.sync({ laterMs: 60 * aMinute }),
    ];

    expect((await books.stored(early))?.status).toBe('settled');
    expect(logged.flat().join('\n')).not.toContain(alarmLines.webhooksSilent);
    expect(books.announced).toEqual([]);
  });
});
