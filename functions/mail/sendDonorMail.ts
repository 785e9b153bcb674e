/** Queue `donor-mail`: thanks a donor, once, with the facts of the receipt and a link of its own. */
import type { InvocationContext } from '@azure/functions';
import type { SetMessageAside } from '../../shared/alerts/raiseAlert';
import { Fault } from '../../shared/fault';
import type { DonorMailRepository } from '../../shared/mail/donorMailRepository';
import { MailRefused, type Mailer } from '../../shared/mail/mail';
import { claimOn, mailRecordId, type MailRecord } from '../../shared/mail/sendOnce';
import {
  donorMailRequestSchema,
  thankYouKey,
  thankYouMail,
  type DonorMailRequest,
} from '../../shared/mail/thankYou';
import { queues } from '../../shared/names';
import { withKey, type Pledge } from '../../shared/pledges/pledge';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { MessageQueue } from '../../shared/storage/messageQueue';

interface Deps {
  pledges: Pick<PledgeRepository, 'find'>;
  mails: DonorMailRepository;
  mailer: Mailer;
  queue: MessageQueue;
  setAside: SetMessageAside;
  newKey: () => string;
  siteUrl: string;
  organisation: { name: string; address: string };
  /** How long a mail counts as being sent. */
  mailClaimSeconds: number;
  now: () => Date;
}

/** The pledge may change under us, as when its fee becomes known: so often we look again. */
const attemptsMax = 5;

/** Another try is sending: it is done, or dead, when this message comes back. */
const underWaySeconds = 10;

export const sendDonorMail =
  (deps: Deps) =>
  async (message: unknown, context: InvocationContext): Promise<void> => {
    const request = donorMailRequestSchema.safeParse(message);
    if (!request.success) {
      await deps.setAside({ queue: queues.donorMail, message, reason: 'unreadable' });
      return;
    }
    const outcome = await thankOnce(request.data, deps);
    context.info('donor mail', { pledgeId: request.data.pledgeId, outcome });
  };

async function thankOnce(request: DonorMailRequest, deps: Deps): Promise<string> {
  const { book, pledgeId } = request;
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const pledge = await deps.pledges.find(book, pledgeId);
    if (pledge === undefined) {
      await deps.setAside({ queue: queues.donorMail, message: request, reason: 'unknown' });
      return 'unknown';
    }
    const record = newRecord(request, deps);
    const earlier = await deps.mails.find(book, record.id);
    const claim = claimOn(earlier?.value, deps.now());
    if (claim === 'sent') return 'sent before';
    if (claim === 'under-way') {
      await deps.queue.send(queues.donorMail, request, underWaySeconds);
      return 'under way';
    }
    const key = deps.newKey();
    const opened = { ...pledge.value, keyHashes: withKey(pledge.value.keyHashes, key) };
    const claimed = await deps.mails.claim(record, earlier, { ...pledge, value: opened });
    if (claimed === 'claimed') return await send(request, { record, pledge: opened, key }, deps);
  }
  throw new Fault(`pledge ${pledgeId} kept changing while its mail was claimed`, true);
}

const newRecord = ({ book, pledgeId }: DonorMailRequest, deps: Deps): MailRecord => ({
  id: mailRecordId(thankYouKey(pledgeId)),
  type: 'mail',
  book,
  state: 'sending',
  until: new Date(deps.now().getTime() + deps.mailClaimSeconds * 1000).toISOString(),
});

async function send(
  request: DonorMailRequest,
  { record, pledge, key }: { record: MailRecord; pledge: Pledge; key: string },
  { mailer, mails, setAside, siteUrl, organisation, now }: Deps,
): Promise<string> {
  try {
    await mailer.send(thankYouMail({ pledge, key, siteUrl, organisation }));
  } catch (error) {
    await mails.release(record, now());
    if (!(error instanceof MailRefused)) throw error;
    await setAside({ queue: queues.donorMail, message: request, reason: 'refused' });
    return 'refused';
  }
  await mails.markSent(record);
  return 'sent';
}
