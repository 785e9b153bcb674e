/** Queue `caseworker-alerts`: stores an alert for each person whose work it is, and asks for their mail. */
import type { InvocationContext } from '@azure/functions';
import { occurrenceSchema } from '../../shared/alerts/alert';
import type { RaiseAlert, SetMessageAside } from '../../shared/alerts/raiseAlert';
import { queues } from '../../shared/names';

interface Deps {
  raise: RaiseAlert;
  setAside: SetMessageAside;
}

export const notifyCaseworker =
  ({ raise, setAside }: Deps) =>
  async (message: unknown, context: InvocationContext): Promise<void> => {
    const occurrence = occurrenceSchema.safeParse(message);
    if (!occurrence.success) {
      await setAside({ queue: queues.caseworkerAlerts, message, reason: 'unreadable' });
      return;
    }
    await raise(occurrence.data);
    context.info('alert raised', { kind: occurrence.data.kind });
  };
