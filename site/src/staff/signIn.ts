/** Sign-in by code and PKCE. What it gives is kept in the tab only, and gone when that closes. */
import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { SignInSettings } from './staffSettings';

/** The one address that the provider leads back to. */
export const staffAddress = '/staff/';

export interface SignIn {
  /** The access token, or null when nobody is signed in any more. */
  token(): Promise<string | null>;
  /** Leaves for the provider's page. */
  begin(): Promise<void>;
  /**
   * Takes what the provider's page led back with.
   *
   * @throws Error when it was not begun here, or was broken off there.
   */
  finish(): Promise<void>;
  /** Leaves for the provider's page that signs out. */
  end(): Promise<void>;
}

export function createSignIn({ authority, clientId, scope }: SignInSettings): SignIn {
  const back = `${location.origin}${staffAddress}`;
  const manager = new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: back,
    post_logout_redirect_uri: back,
    scope: `openid profile ${scope}`,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
  });
  return {
    async token() {
      const user = await manager.getUser();
      return user === null || user.expired === true ? null : user.access_token;
    },
    begin: () => manager.signinRedirect(),
    async finish() {
      await manager.signinRedirectCallback();
    },
    end: () => manager.signoutRedirect(),
  };
}

/** Whether the provider's page has just led back here. */
export const isBack = ({ search }: Location): boolean =>
  /[?&](code|error)=/.test(search) && search.includes('state=');
