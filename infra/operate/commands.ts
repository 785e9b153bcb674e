/** What an operator can do from a terminal. Each command is a call or two of the portal's API. */
import * as z from 'zod';
import { recordLedgerExport } from '../hooks/ledgerExport';
import { Refusal } from '../hooks/hook';
import { exportLedger } from './exportLedger';
import type { PortalApi } from './portalApi';

interface Asked {
  api: PortalApi;
  /** What stands behind the command. */
  words: readonly string[];
  options: Readonly<Record<string, string | undefined>>;
  now: Date;
  /** Whether the portal is azd's environment, and not one that was named by hand. */
  isDeployed: boolean;
}

interface Command {
  usage: string;
  run: (asked: Asked) => Promise<string[]>;
}

const queuesSchema = z.object({
  queues: z.array(
    z.object({
      name: z.string(),
      waiting: z.int(),
      setAside: z.array(
        z.object({ messageId: z.string(), reason: z.string(), setAsideAt: z.string() }),
      ),
    }),
  ),
});
const switchSchema = z.object({
  name: z.string(),
  on: z.boolean(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  office: z.string(),
  roles: z.array(z.string()),
  state: z.string(),
});

const wordOf = ({ words }: Asked, at: number, what: string): string => {
  const word = words[at];
  if (word === undefined) throw new Refusal([`Say ${what}.`]);
  return word;
};
const optionOf = ({ options }: Asked, name: string): string => {
  const value = options[name];
  if (value === undefined) throw new Refusal([`Say --${name} "…".`]);
  return value;
};

export const commands: Readonly<Record<string, Command>> = {
  queues: {
    usage: 'queues                                    what waits, and what was set aside',
    run: async ({ api }) => {
      const { queues } = await api.call('GET', 'queues', queuesSchema);
      return queues.flatMap(({ name, waiting, setAside }) => [
        `${name}: ${waiting} waiting, ${setAside.length} set aside`,
        ...setAside.map(
          ({ messageId, reason, setAsideAt }) => `  ${messageId}  ${reason}  since ${setAsideAt}`,
        ),
      ]);
    },
  },

  replay: {
    usage: 'replay <queue> [message]                  puts back what was set aside',
    run: async (asked) => {
      const queue = wordOf(asked, 0, 'which queue');
      const messageId = asked.words[1];
      const schema = z.object({ replayed: z.int(), left: z.int() });
      const body = messageId === undefined ? {} : { messageId };
      const path = `queues/${encodeURIComponent(queue)}/replay`;
      const { replayed, left } = await asked.api.call('POST', path, schema, body);
      return [`${replayed} put back on ${queue}, ${left} left.`];
    },
  },

  switches: {
    usage: 'switches                                  what was turned, by whom and why',
    run: async ({ api }) => {
      const schema = z.object({ switches: z.array(switchSchema) });
      const { switches } = await api.call('GET', 'switches', schema);
      if (switches.length === 0) return ['Everything is on.'];
      return switches.map(
        ({ name, on, reason, by, at }) =>
          `${name}: ${on ? 'on' : 'OFF'} since ${at} (${by}): ${reason}`,
      );
    },
  },

  switch: {
    usage:
      'switch <name> on|off --reason "…"         stories, pair:<from>:<to>, pledges, repairs, mail',
    run: async (asked) => {
      const name = wordOf(asked, 0, 'which switch');
      const to = wordOf(asked, 1, 'on or off');
      if (to !== 'on' && to !== 'off') throw new Refusal(['Say on or off.']);
      const schema = z.object({ switch: switchSchema });
      const body = { on: to === 'on', reason: optionOf(asked, 'reason') };
      await asked.api.call('PUT', `switches/${encodeURIComponent(name)}`, schema, body);
      return [`${name} is ${to}. Every instance obeys within 5 seconds.`];
    },
  },

  report: {
    usage: 'report [day]                              nights of reconciliation, or one of them',
    run: async ({ api, words: [day] }) => {
      const path =
        day === undefined ? 'reconciliation' : `reconciliation/${encodeURIComponent(day)}`;
      return [JSON.stringify(await api.call('GET', path, z.unknown()), null, 2)];
    },
  },

  members: {
    usage: 'members                                   who works here, and as what',
    run: async ({ api }) => {
      const schema = z.object({ members: z.array(memberSchema) });
      const { members } = await api.call('GET', 'members', schema);
      return members.map(
        ({ name, office, roles, state }) => `${name} (${office}): ${roles.join(', ')}; ${state}`,
      );
    },
  },

  invite: {
    usage: 'invite --name "…" --email … --office … --roles a,b',
    run: async (asked) => {
      const [name, email, office] = ['name', 'email', 'office'].map((each) =>
        optionOf(asked, each),
      );
      const roles = optionOf(asked, 'roles').split(',');
      const schema = z.object({ invitation: z.object({ link: z.url(), endsAt: z.string() }) });
      const body = { name, email, office, roles };
      const { invitation } = await asked.api.call('POST', 'invitations', schema, body);
      return [`Good until ${invitation.endsAt}, once: ${invitation.link}`, 'It is mailed too.'];
    },
  },

  'export-ledger': {
    usage: 'export-ledger [file]                      every entry in a file, checked',
    run: async ({ api, words: [named], now, isDeployed }) => {
      const file = named ?? `ledger-${now.toISOString().slice(0, 19).replaceAll(':', '')}.jsonl`;
      const { entries } = await exportLedger(api, file, now);
      if (isDeployed) await recordLedgerExport(now);
      return [
        `${entries} entries in ${file}; every group sums to zero. Keep the file somewhere else.`,
      ];
    },
  },

  'rebuild-public': {
    usage:
      'rebuild-public                            after a restore: all through the gate, then served again',
    run: async ({ api }) => {
      const schema = z.object({
        campaigns: z.int(),
        orphans: z.int(),
        unreadable: z.array(z.string()),
      });
      const rebuilt = await api.call('POST', 'public/rebuild', schema, {});
      const { campaigns, orphans, unreadable } = rebuilt;
      return [
        `${campaigns} campaigns went through the gate, ${orphans} views without one were taken away.`,
        ...unreadable.map((campaignId) => `Not public, since it cannot be read: ${campaignId}`),
      ];
    },
  },
};
