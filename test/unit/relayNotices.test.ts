/** Relaying notices: each on its own, so that a bad one stops no other. */
import { relayNotices } from '../../shared/outbox/relayNotices';
import { thankYouNotice } from '../../shared/mail/thankYou';
import { noticeSchema } from '../../shared/outbox/outbox';
import { Fault, isPassing } from '../../shared/fault';
import { aStoredPledge, now, pledgeId } from './samples';

const notice = (id: string) => ({ ...thankYouNotice(aStoredPledge(), now), id: `outbox:${id}` });

/** A relay that writes down what it did; sending the notices of `failing` fails. */
function relaying(failing?: 'send' | 'remove' | 'setAside') {
  const done: string[] = [];
  const doing = (what: 'send' | 'remove' | 'setAside', line: string) => {
    if (failing === what) throw new Error('away');
    done.push(line);
    return Promise.resolve();
  };
  const relay = relayNotices({
    send: async (queue) => doing('send', `sent to ${queue}`),
    remove: async ({ id }) => doing('remove', `removed ${id}`),
    setAside: async ({ reason }) => doing('setAside', `set aside as ${reason}`),
  });
  return { relay, done };
}

const unreadable = { ...notice('bad'), queue: 'no-such-queue' };

it('each notice is sent before it is removed', async () => {
  const { relay, done } = relaying();

  expect(await relay([notice('a'), notice('b')])).toEqual({ relayed: 2 });
  expect(done).toEqual([
    'sent to donor-mail',
    'removed outbox:a',
    'sent to donor-mail',
    'removed outbox:b',
  ]);
});

it('one that cannot be read is set aside, and the others go on', async () => {
  const { relay, done } = relaying();

  await relay([notice('a'), unreadable, notice('b')]);

  expect(done).toEqual([
    'sent to donor-mail',
    'removed outbox:a',
    'set aside as unreadable',
    'removed outbox:bad',
    'sent to donor-mail',
    'removed outbox:b',
  ]);
});

it('one that cannot be sent stays, the others go on, and the batch comes again', async () => {
  const { relay, done } = relaying('send');

  const relayed = relay([notice('a'), unreadable, notice('b')]);

  await expect(relayed).rejects.toThrow('not relayed: outbox:a,outbox:b');
  expect(done).toEqual(['set aside as unreadable', 'removed outbox:bad']);
});

it('one that cannot be set aside stays too', async () => {
  const { relay, done } = relaying('setAside');

  await expect(relay([unreadable, notice('b')])).rejects.toThrow('not relayed: outbox:bad');
  expect(done).toEqual(['sent to donor-mail', 'removed outbox:b']);
});

it('what was not relayed is a fault that passes, told by ids', async () => {
  const { relay } = relaying('remove');

  const fault: unknown = await relay([notice('a')]).catch((error: unknown) => error);

  expect(fault).toBeInstanceOf(Fault);
  expect(isPassing(fault)).toBe(true);
});

it('what the database adds to a notice is no harm', async () => {
  const { relay, done } = relaying();

  await relay([{ ...notice('a'), _ts: 1, _etag: 'x' }]);

  expect(done[0]).toBe('sent to donor-mail');
});

it('a notice of thanks names a pledge and no person (SG-41)', () => {
  const { message } = noticeSchema.parse(notice('a'));

  expect(message).toEqual({ kind: 'thank-you', book: aStoredPledge().book, pledgeId });
});
