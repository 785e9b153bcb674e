/** Counts what pledges cost and writes `docs/cost.md`, with the count beside the prices. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { costDocument } from './cost/costDocument';
import { countOnStand } from './cost/count';
import { monthOf } from './cost/estimate';
import type { Benchmark } from './result';

const countedFile = 'bench/cost/counted.json';
const documentFile = 'docs/cost.md';

export const cost: Benchmark = {
  name: 'cost',
  async run() {
    const counted = await countOnStand();
    await writeFormatted(countedFile, JSON.stringify(counted));
    await writeFormatted(documentFile, costDocument(counted));
    const { total } = monthOf(10_000, counted);
    return [
      {
        what: 'a month of 10,000 pledges',
        value: `US$${total.toFixed(2)}`,
        samples: `${counted.pledges} pledges counted; written to ${documentFile}`,
      },
    ];
  },
};

async function writeFormatted(file: string, content: string): Promise<void> {
  const style = await resolveConfig(file);
  await writeFile(file, await format(content, { ...style, filepath: file }));
}
