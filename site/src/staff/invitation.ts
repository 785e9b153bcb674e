/** The code of an invitation's link: kept in the tab while its owner signs in, and out of the address. */
import { staffAddress } from './signIn';

const key = 'invitation';

/** Takes the code out of `/staff/join/#<code>`. */
export function takeInvitation(): void {
  const code = location.hash.slice(1);
  if (location.pathname.startsWith(`${staffAddress}join`) && code !== '') {
    sessionStorage.setItem(key, code);
    history.replaceState(null, '', location.pathname);
  }
}

export const pendingInvitation = (): string | null => sessionStorage.getItem(key);

export const forgetInvitation = (): void => sessionStorage.removeItem(key);
