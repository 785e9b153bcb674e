/** Switches, mail that waits, and the balance of an exported ledger. */
import { groupsOutOfBalance } from '../../infra/operate/ledgerBalance';
import { unlessMailIsOff } from '../../shared/mail/unlessMailIsOff';
import { mayTurn, pairOf, switchNameSchema } from '../../shared/safety/switch';

describe('who may turn a switch', () => {
  it.each([
    ['an administrator hides stories', ['admin'], 'stories', false, true],
    ['an administrator brings them back', ['admin'], 'stories', true, true],
    ['a reviewer hides stories', ['reviewer'], 'stories', false, true],
    ['a reviewer hides a pair', ['reviewer'], 'pair:asia:europe', false, true],
    ['a reviewer does not bring back', ['reviewer'], 'stories', true, false],
    ['a reviewer does not stop pledges', ['reviewer'], 'pledges', false, false],
    ['finance turns nothing', ['finance'], 'repairs', false, false],
  ] as const)('SG-46: %s', (_, roles, name, on, may) => {
    expect(mayTurn(roles, name, on)).toBe(may);
  });
});

it('a switch is one of four, or a pair of regions', () => {
  const names = ['stories', 'pair:asia:europe', 'pair:asia', 'pair:asia:mars', 'everything'];

  expect(names.filter((name) => switchNameSchema.safeParse(name).success)).toEqual([
    'stories',
    'pair:asia:europe',
  ]);
  expect(pairOf('pair:asia:europe')).toEqual({ from: 'asia', to: 'europe' });
  expect(pairOf('mail')).toBeNull();
});

describe('mail', () => {
  const seen = async (isOff: boolean, message: unknown) => {
    const done: unknown[] = [];
    const mailing = unlessMailIsOff({
      isMailOff: async () => isOff,
      sendText: async (...sent) => {
        done.push(sent);
      },
    });
    const handler = async (handled: unknown) => {
      done.push(handled);
    };
    await mailing('donor-mail', handler)(message, null);
    return done;
  };

  it('is handled while its switch is on', async () => {
    expect(await seen(false, { a: 1 })).toEqual([{ a: 1 }]);
  });

  it.each([
    ['as it came', { a: 1 }, '{"a":1}'],
    ['words too', 'no JSON {', 'no JSON {'],
  ])('goes back on its queue while it is off, %s', async (_, message, text) => {
    expect(await seen(true, message)).toEqual([['donor-mail', text, 300]]);
  });
});

describe('the balance of an export', () => {
  const entry = (over: object) => ({
    ...{ id: '1', book: 'b', group: 'g', account: 'provider', amountMinor: 5, currency: 'USD' },
    ...over,
  });

  it('is right when each group sums to zero in its book and currency', () => {
    const balance = groupsOutOfBalance();
    balance.add(entry({}));
    balance.add(entry({ amountMinor: -5 }));

    expect(balance.groups()).toEqual([]);
  });

  it.each([
    ['another currency', { currency: 'EUR' }],
    ['another book', { book: 'c' }],
    ['another group', { group: 'h' }],
    ['another amount', { amountMinor: -4 }],
  ])('is wrong when the other leg has %s', (_, over) => {
    const balance = groupsOutOfBalance();
    balance.add(entry({}));
    balance.add(entry({ amountMinor: -5, ...over }));

    expect(balance.groups()).not.toEqual([]);
  });
});
