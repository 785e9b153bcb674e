/** Queue `donor-mail`: sends a donor thanks, a receipt or links, each once and with a key of its own. */
import type { InvocationContext } from '@azure/functions';
import type { SetMessageAside } from '../../shared/alerts/raiseAlert';
import {
  donorMailRequestSchema,
  type DonorMailRequest,
  type PledgeMailRequest,
} from '../../shared/mail/donorMailRequest';
import type { SendOutcome } from '../../shared/mail/sendOnce';
import { queues } from '../../shared/names';
import type { MessageQueue } from '../../shared/storage/messageQueue';

interface Deps {
  sendReceipt: (request: PledgeMailRequest) => Promise<SendOutcome>;
  sendFoundGifts: (searchId: string) => Promise<SendOutcome>;
  queue: MessageQueue;
  setAside: SetMessageAside;
}

/** Another try is sending: it is done, or dead, when this message comes back. */
const underWaySeconds = 10;

export const sendDonorMail =
  ({ sendReceipt, sendFoundGifts, queue, setAside }: Deps) =>
  async (message: unknown, context: InvocationContext): Promise<void> => {
    const parsed = donorMailRequestSchema.safeParse(message);
    if (!parsed.success) {
      await setAside({ queue: queues.donorMail, message, reason: 'unreadable' });
      return;
    }
    const request = parsed.data;
    const outcome = await send(request);
    switch (outcome) {
      case 'sent':
      case 'sent before':
      case 'nobody to send to':
        break;
      case 'under way':
        await queue.send(queues.donorMail, request, underWaySeconds);
        break;
      case 'unknown':
      case 'refused':
        await setAside({ queue: queues.donorMail, message: request, reason: outcome });
    }
    context.info('donor mail', { about: aboutOf(request), kind: request.kind, outcome });

    async function send(request: DonorMailRequest): Promise<SendOutcome> {
      switch (request.kind) {
        case 'thank-you':
        case 'receipt':
          return sendReceipt(request);
        case 'receipt-search':
          return sendFoundGifts(request.searchId);
      }
    }
  };

const aboutOf = (request: DonorMailRequest): string =>
  request.kind === 'receipt-search' ? request.searchId : request.pledgeId;
