/**
 * When the mail service takes no more for now, a message goes back on its queue until it does.
 *
 * A managed sender's domain takes ten mails an hour: a message that only failed would be tried every
 * half a minute, and given up after an hour.
 */
import { queues, type QueueName } from '../names';
import { messageText } from '../storage/messageText';
import { alarmLines } from '../telemetry/alarmLines';
import { MailThrottled } from './mail';

interface Deps {
  sendText: (queue: QueueName, text: string, delaySeconds: number) => Promise<void>;
}

interface Log {
  error: (...words: unknown[]) => void;
}

/** So much longer donors' mails wait, so that staff hear of their work before donors are thanked. */
const donorsWaitSeconds = 30;

export const untilMailTakes =
  ({ sendText }: Deps) =>
  <Context extends Log>(
    queue: QueueName,
    handler: (message: unknown, context: Context) => Promise<void>,
  ): ((message: unknown, context: Context) => Promise<void>) =>
  async (message, context) => {
    try {
      await handler(message, context);
    } catch (error) {
      if (!(error instanceof MailThrottled)) throw error;
      const waitSeconds =
        error.retryAfterSeconds + (queue === queues.donorMail ? donorsWaitSeconds : 0);
      context.error(alarmLines.mailThrottled, { queue, waitSeconds });
      await sendText(queue, messageText(message), waitSeconds);
    }
  };
