/** Sending the mail about one pledge: the thanks after its settlement, or its receipt once more. */
import { secondsLater } from '../instant';
import { Fault } from '../fault';
import type { Pledge } from '../pledges/pledge';
import { withMailKey } from '../pledges/receiptKeys';
import type { Stored } from '../storage/stored';
import { mailKeyOf, type PledgeMailRequest } from './donorMailRequest';
import { MailRefused, type Mail } from './mail';
import { claimOn, mailRecordId, stateAfter, type MailRecord, type SendOutcome } from './sendOnce';
import { thankYouMail } from './thankYou';

interface SendReceiptDeps {
  findPledge: (book: string, pledgeId: string) => Promise<Stored<Pledge> | undefined>;
  findRecord: (book: string, recordId: string) => Promise<Stored<MailRecord> | undefined>;
  /** Claims the mail and gives its link's key to the pledge. */
  claim: (
    record: MailRecord,
    earlier: Stored<MailRecord> | undefined,
    pledge: Stored<Pledge>,
  ) => Promise<'claimed' | 'conflict'>;
  markSent: (record: MailRecord) => Promise<void>;
  /** Ends a claim early, with the record's state and time. */
  release: (record: MailRecord) => Promise<void>;
  send: (mail: Mail) => Promise<void>;
  newKey: () => string;
  siteUrl: string;
  organisation: { name: string; address: string };
  /** How long a mail counts as being sent. */
  mailClaimSeconds: number;
  now: () => Date;
}

/** The pledge may change under us, as when its fee becomes known: so often we look again. */
const attemptsMax = 5;

/** @throws whatever the mail service throws that may pass: the queue tries again. */
export const sendReceipt =
  (deps: SendReceiptDeps) =>
  async (request: PledgeMailRequest): Promise<SendOutcome> => {
    const { book, pledgeId } = request;
    const mailKey = mailKeyOf(request);
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const pledge = await deps.findPledge(book, pledgeId);
      if (pledge === undefined) return 'unknown';
      const { donor } = pledge.value;
      if (donor === null) return 'nobody to send to';
      const record = newRecord(request, mailKey, deps);
      const earlier = await deps.findRecord(book, record.id);
      const claim = claimOn(earlier?.value, deps.now());
      if (claim === 'sent') return 'sent before';
      if (claim === 'under-way') return 'under way';
      const key = deps.newKey();
      const wasTurnedAway = earlier?.value.state === 'turned-away';
      const keys = withMailKey(pledge.value.keys, { mailKey, key, wasTurnedAway });
      const opened = { ...pledge.value, keys };
      const claimed = await deps.claim(record, earlier, { ...pledge, value: opened });
      if (claimed === 'claimed') {
        return await send(
          thankYouMail({ ...deps, pledge: opened, donor, mailKey, key }),
          record,
          deps,
        );
      }
    }
    throw new Fault(`pledge ${pledgeId} kept changing while its mail was claimed`, true);
  };

const newRecord = (
  { book, pledgeId, kind }: PledgeMailRequest,
  mailKey: string,
  { now, mailClaimSeconds }: SendReceiptDeps,
): MailRecord => ({
  id: mailRecordId(mailKey),
  type: 'mail',
  kind,
  book,
  pledgeId,
  state: 'sending',
  until: secondsLater(now(), mailClaimSeconds),
});

async function send(
  mail: Mail,
  record: MailRecord,
  deps: SendReceiptDeps,
): Promise<'sent' | 'refused'> {
  try {
    await deps.send(mail);
  } catch (error) {
    await deps.release({ ...record, ...stateAfter(error, deps.now()) });
    if (error instanceof MailRefused) return 'refused';
    throw error;
  }
  await deps.markSent(record);
  return 'sent';
}
