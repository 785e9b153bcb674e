/** Raising alerts: stored for each person first, then their digests are asked for. Can run twice. */
import type { Member } from '../staff/member';
import { alertsFor, type Alert, type Occurrence } from './alert';
import { setAsideOccurrence, setAsideOf, type SetAside, type SetAsideMessage } from './setAside';

interface RaiseDeps {
  activeStaff: () => Promise<Member[]>;
  createAlert: (alert: Alert) => Promise<'created' | 'exists'>;
  askForDigest: (staffId: string) => Promise<void>;
  now: () => Date;
}

/** Stores the alerts of an occurrence and asks for the mails that tell of them. */
export const raiseAlert =
  ({ activeStaff, createAlert, askForDigest, now }: RaiseDeps) =>
  async (occurrence: Occurrence): Promise<void> => {
    for (const alert of alertsFor(occurrence, await activeStaff(), now())) {
      await createAlert(alert);
      // Also for one that exists: the try that stored it may have died before it asked.
      await askForDigest(alert.staffId);
    }
  };
export type RaiseAlert = ReturnType<typeof raiseAlert>;

interface SetAsideDeps {
  /** What is kept of it: the same as before, when it was set aside already. */
  keepSetAside: (message: SetAsideMessage) => Promise<SetAsideMessage>;
  raise: RaiseAlert;
  now: () => Date;
}

/** Keeps a message that cannot be dealt with, and tells a person. It is not tried again. */
export const setMessageAside =
  ({ keepSetAside, raise, now }: SetAsideDeps) =>
  async (message: Omit<SetAside, 'now'>): Promise<void> => {
    const kept = await keepSetAside(setAsideOf({ ...message, now: now() }));
    await raise(setAsideOccurrence(kept));
  };
export type SetMessageAside = ReturnType<typeof setMessageAside>;
