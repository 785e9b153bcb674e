/** What the staff page has to say, worked out once it is alive. */
import { acceptInvitation, askWhoIAm, type StaffAnswer } from './staffApi';
import { fetchStaffSettings } from './staffSettings';
import { forgetInvitation, pendingInvitation, takeInvitation } from './invitation';
import { createSignIn, isBack, staffAddress, type SignIn } from './signIn';

export type Standing =
  | { kind: 'fetching' }
  | { kind: 'unreachable' }
  /** There is no sign-in. */
  | { kind: 'closed' }
  | { kind: 'signed-out'; signIn: SignIn; isInvited: boolean; hasFailed: boolean }
  | (Exclude<StaffAnswer, { kind: 'signed-out' }> & { signIn: SignIn });

export async function openStaff(): Promise<Standing> {
  takeInvitation();
  try {
    const { api, signIn: settings } = await fetchStaffSettings();
    if (settings === null) return { kind: 'closed' };
    const signIn = createSignIn(settings);
    const hasFailed = isBack(location) && !(await finished(signIn));
    const token = await signIn.token();
    const answer = token === null ? { kind: 'signed-out' as const } : await asked(api, token);
    return answer.kind === 'signed-out'
      ? { kind: 'signed-out', signIn, isInvited: pendingInvitation() !== null, hasFailed }
      : { ...answer, signIn };
  } catch {
    return { kind: 'unreachable' }; // The page says so, and asks again when it is told to.
  }
}

/** Whether the sign-in that led back here is good. Its code leaves the address in any case. */
async function finished(signIn: SignIn): Promise<boolean> {
  try {
    await signIn.finish();
    return true;
  } catch {
    return false; // Broken off, or not begun in this tab: the page says so.
  } finally {
    history.replaceState(null, '', staffAddress);
  }
}

async function asked(api: string, token: string): Promise<StaffAnswer> {
  const code = pendingInvitation();
  if (code === null) return askWhoIAm(api, token);
  const answer = await acceptInvitation(api, token, code);
  if (answer.kind !== 'signed-out') forgetInvitation();
  return answer;
}
