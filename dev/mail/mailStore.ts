/** The mails that arrived, in memory and, if wanted, in a file with one mail a line. */
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const mailSchema = z.strictObject({
  id: z.uuid(),
  /** As sent, with its angle brackets. */
  messageId: z.string(),
  /** The addresses it was delivered to, separated by a comma and a space. */
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
});

export type Mail = z.infer<typeof mailSchema>;

/** Old mails make room: an inbox that a load test filled must still open. */
const keptMails = 2_000;

export interface MailStore {
  /** Newest last. */
  list(): readonly Mail[];
  /** Resolves when the mail is in the file. */
  add(mail: Mail): Promise<void>;
  clear(): Promise<void>;
}

const asLines = (mails: readonly Mail[]) =>
  mails.map((mail) => `${JSON.stringify(mail)}\n`).join('');

/** A process that was killed may leave half a line at the end: that mail was not acknowledged. */
async function readMails(file: string): Promise<Mail[]> {
  await mkdir(dirname(file), { recursive: true });
  const text = await readFile(file, { encoding: 'utf8', flag: 'a+' }); // made when missing
  const wholeLines = text.slice(0, text.lastIndexOf('\n') + 1);
  return wholeLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => mailSchema.parse(JSON.parse(line)))
    .slice(-keptMails);
}

/** Opens the file (`null`: memory only) and writes it anew without what it need not keep. */
export async function openMailStore(file: string | null): Promise<MailStore> {
  let mails = file === null ? [] : await readMails(file);
  let lines = 0;
  /** Writes wait for one another, so that lines never mix. */
  let writing = Promise.resolve();

  const inTurn = (write: () => Promise<void>) => {
    const turn = writing.then(write);
    writing = turn.catch(() => undefined); // the caller of this turn hears of it, the next goes on
    return turn;
  };
  const rewrite = async (path: string) => {
    await writeFile(`${path}.new`, asLines(mails));
    await rename(`${path}.new`, path);
    lines = mails.length;
  };
  if (file !== null) await rewrite(file);

  return {
    list: () => mails,
    add: (mail) =>
      inTurn(async () => {
        if (file !== null) await appendFile(file, asLines([mail]));
        mails = [...mails, mail].slice(-keptMails);
        lines += 1;
        if (file !== null && lines > 2 * keptMails) await rewrite(file);
      }),
    clear: () =>
      inTurn(async () => {
        mails = [];
        if (file !== null) await rewrite(file);
      }),
  };
}
