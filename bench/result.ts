/** What a benchmark found: lines that say what was measured, how often, and whether a goal was met. */

export interface Line {
  what: string;
  /** With its unit. */
  value: string;
  /** How many measurements it is made of, and of what. */
  samples: string;
  /** Absent for what is only told. */
  goal?: { text: string; met: boolean };
}

export interface Benchmark {
  /** As `npm run bench -- <name>` calls it. */
  name: string;
  /** @throws Error when what was measured did not even work. */
  run: () => Promise<Line[]>;
  /** Whether a missed goal fails: where the machine makes no difference. */
  mustMeetGoals?: true;
}

const verdict = ({ goal }: Line): string =>
  goal === undefined ? '' : `${goal.met ? 'met' : 'MISSED'} (${goal.text})`;

/** Lines below one another, in columns. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map((line) => [line.what, line.value, line.samples, verdict(line)]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((row) => `  ${row.trimEnd()}`)
    .join('\n');
}
