/** How long the app takes to load in a fresh process, as deployed and file by file. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { appSettings } from '../dev/stack/appSettings';
import { makeAppForms, type AppForms } from './load/appForms';
import type { Benchmark, Line } from './result';
import { median, ms } from './statistics';

const run = promisify(execFile);

const pairs = 11;
const goalTimes = 5;
const goalMs = 150;

/** Well formed, and leading nowhere: loading makes clients and calls nobody. */
const emulatorKey = Buffer.alloc(64).toString('base64');
const nowhere = 'http://127.0.0.1:9';
const cosmos = `AccountEndpoint=${nowhere}/;AccountKey=${emulatorKey};`;
const settings = appSettings({
  site: nowhere,
  cosmos,
  cosmosPublic: cosmos,
  storage:
    `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=${emulatorKey};` +
    `BlobEndpoint=${nowhere}/account;QueueEndpoint=${nowhere}/account;`,
  smtp: 'smtp://127.0.0.1:9',
  payments: nowhere,
  paymentsKey: 'sk_test',
  webhookSecret: 'whsec',
});

async function loadMs(loader: string, folder: string): Promise<number> {
  const { stdout } = await run(process.execPath, [loader, folder], {
    env: { PATH: process.env['PATH'], ...settings },
  });
  return Number(stdout);
}

async function measure({ loader, bundled, unbundled }: AppForms): Promise<Line[]> {
  // Once each ahead, so that no form is read from disk while the other comes from memory.
  await loadMs(loader, bundled);
  await loadMs(loader, unbundled);
  const together: number[] = [];
  const apart: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    together.push(await loadMs(loader, bundled));
    apart.push(await loadMs(loader, unbundled));
  }
  const times = median(apart) / median(together);
  const samples = `median of ${pairs} fresh processes`;
  return [
    { what: 'file by file', value: ms(median(apart)), samples },
    {
      what: 'bundle',
      value: ms(median(together)),
      samples,
      goal: { text: `at most ${goalMs} ms`, met: median(together) <= goalMs },
    },
    {
      what: 'bundle is faster by',
      value: `${times.toFixed(1)} times`,
      samples: `${pairs} pairs, one after the other`,
      goal: { text: `at least ${goalTimes} times`, met: times >= goalTimes },
    },
  ];
}

export const loadTime: Benchmark = {
  name: 'loadTime',
  async run() {
    const forms = await makeAppForms();
    try {
      return await measure(forms);
    } finally {
      await forms.remove();
    }
  },
};
