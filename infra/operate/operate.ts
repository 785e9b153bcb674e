/** `npm run operate -- <command>`: the portal's operation from a terminal, signed in as azd is. */
import { parseArgs } from 'node:util';
import { Refusal, runHook } from '../hooks/hook';
import { commands } from './commands';
import { openPortalApi } from './portalApi';

const usage = Object.values(commands).map(({ usage }) => `npm run operate -- ${usage}`);
const text = { type: 'string' } as const;

runHook(async (environment) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { reason: text, name: text, email: text, office: text, roles: text },
  });
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new Refusal(usage);
  const api = await openPortalApi(environment);
  const isDeployed = environment['PORTAL_API'] === undefined;
  const lines = await command.run({ api, words, options: values, now: new Date(), isDeployed });
  for (const line of lines) console.log(line);
});
