/** Where staff sign in, and the API: from `/config.json`. */
import { hasFields, isText, orNull } from '../api/shape';

export interface SignInSettings {
  /** Whose tokens they are. */
  authority: string;
  clientId: string;
  /** What the pages ask for, so that the token is for the API. */
  scope: string;
}

export interface StaffSettings {
  /** Origin of the API. */
  api: string;
  /** Null where nobody can sign in. */
  signIn: SignInSettings | null;
}

const isStaffSettings = hasFields<StaffSettings>({
  api: isText,
  signIn: orNull(hasFields<SignInSettings>({ authority: isText, clientId: isText, scope: isText })),
});

/** @throws Error when they cannot be had. */
export async function fetchStaffSettings(): Promise<StaffSettings> {
  const response = await fetch('/config.json');
  const found: unknown = await response.json();
  if (!isStaffSettings(found)) throw new Error('the settings are not what they should be');
  return found;
}
