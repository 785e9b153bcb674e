/** Mail waits while its switch is off: a message goes back on its queue, untried, and comes again. */
import type { QueueName } from '../names';
import { messageText } from '../storage/messageText';

interface Deps {
  isMailOff: () => Promise<boolean>;
  sendText: (queue: QueueName, text: string, delaySeconds: number) => Promise<void>;
}

/** How often a waiting message looks at the switch, seconds. */
const waitSeconds = 300;

export const unlessMailIsOff =
  ({ isMailOff, sendText }: Deps) =>
  <Context>(
    queue: QueueName,
    handler: (message: unknown, context: Context) => Promise<void>,
  ): ((message: unknown, context: Context) => Promise<void>) =>
  async (message, context) => {
    if (!(await isMailOff())) {
      await handler(message, context);
      return;
    }
    await sendText(queue, messageText(message), waitSeconds);
  };
