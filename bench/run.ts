/** `npm run bench [-- <name>]`: measures what the portal promises, and prints it with its goals. */
import buildApp from '../test/support/buildApp';
import { cost } from './cost';
import { loadTime } from './loadTime';
import { pageBytes } from './pageBytes';
import { paidToMail } from './paidToMail';
import { tableOf, type Benchmark, type Line } from './result';
import { roundTrips } from './roundTrips';
import { rush } from './rush';
import { throughput } from './throughput';

const benchmarks: readonly Benchmark[] = [
  pageBytes,
  loadTime,
  roundTrips,
  throughput,
  rush,
  paidToMail,
  cost,
];

/** @throws Error naming the benchmarks when there is none of that name. */
function chosen(name: string | undefined): readonly Benchmark[] {
  if (name === undefined) return benchmarks;
  const found = benchmarks.filter((benchmark) => benchmark.name === name);
  if (found.length > 0) return found;
  throw new Error(`no benchmark "${name}": ${benchmarks.map((each) => each.name).join(', ')}`);
}

async function main(): Promise<void> {
  const wanted = chosen(process.argv[2]);
  await buildApp();
  const found: { name: string; lines: Line[] }[] = [];
  for (const { name, run, mustMeetGoals } of wanted) {
    const startedAt = performance.now();
    const lines = await run();
    found.push({ name, lines });
    const isMissed = lines.some(({ goal }) => goal?.met === false);
    if (mustMeetGoals === true && isMissed) process.exitCode = 1;
    const tookSeconds = (performance.now() - startedAt) / 1000;
    console.log(`\n${name} (${tookSeconds.toFixed(0)} s)\n${tableOf(lines)}`);
  }
  const judged = found.flatMap(({ name, lines }) =>
    lines
      .filter(({ goal }) => goal !== undefined)
      .map((line) => ({ ...line, what: `${name}: ${line.what}` })),
  );
  console.log(`\nGoals, Node ${process.versions.node}\n${tableOf(judged)}`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(1));
}

// A missed time is told, not failed: machines differ. What is wrong fails, and too many bytes.
main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
