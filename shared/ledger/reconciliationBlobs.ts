/**
 * The nightly reports, in the blob container `reconciliation`: `<day>.json` and `<day>.csv`.
 *
 * A report is written once and never changed; another one of the same day gets a number.
 */
import { RestError, type BlobServiceClient } from '@azure/storage-blob';
import { Fault } from '../fault';
import { blobContainers } from '../names';

export interface ReconciliationBlobs {
  /** Keeps a day's report; answers its name. */
  keep(day: string, report: { json: string; csv: string }): Promise<string>;
  /** The names of all reports, newest first. */
  names(): Promise<string[]>;
  find(name: string): Promise<{ json: string; csv: string } | undefined>;
}

const ending = '.json';

/** One a night, and some by hand. */
const reportsOfADayMax = 99;

export const reconciliationBlobs = (service: BlobServiceClient): ReconciliationBlobs => {
  const container = service.getContainerClient(blobContainers.reconciliation);

  async function create(name: string, content: string, type: string): Promise<boolean> {
    const bytes = Buffer.from(content, 'utf8');
    try {
      await container.getBlockBlobClient(name).uploadData(bytes, {
        blobHTTPHeaders: { blobContentType: type },
        conditions: { ifNoneMatch: '*' },
      });
      return true;
    } catch (error) {
      if (error instanceof RestError && error.statusCode === 409) return false;
      throw error;
    }
  }

  const read = async (name: string): Promise<string> =>
    (await container.getBlobClient(name).downloadToBuffer()).toString('utf8');

  return {
    async names() {
      const found: string[] = [];
      for await (const { name } of container.listBlobsFlat()) {
        if (name.endsWith(ending)) found.push(name.slice(0, -ending.length));
      }
      return found.sort().reverse();
    },

    async find(name) {
      try {
        const [json, csv] = await Promise.all([read(`${name}${ending}`), read(`${name}.csv`)]);
        return { json, csv };
      } catch (error) {
        if (error instanceof RestError && error.statusCode === 404) return undefined;
        throw error;
      }
    },

    async keep(day, { json, csv }) {
      for (let number = 1; number <= reportsOfADayMax; number += 1) {
        const name = number === 1 ? day : `${day}-${number}`;
        // The JSON comes last: where it is, the report is whole.
        if (!(await create(`${name}.csv`, csv, 'text/csv; charset=utf-8'))) continue;
        if (await create(`${name}.json`, json, 'application/json')) return name;
      }
      throw new Fault(`there are ${reportsOfADayMax} reports of ${day} already`);
    },
  };
};
