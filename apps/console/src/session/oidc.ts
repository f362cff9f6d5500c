import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';

/**
 * Signing in at the hub itself: code flow with PKCE, client `console`, same origin.
 * The tokens live in this tab's session storage only; they are renewed by refresh token
 * shortly before their 15 minutes end.
 */
export const oidc = new UserManager({
  authority: window.location.origin,
  client_id: 'console',
  redirect_uri: `${window.location.origin}/signed-in`,
  post_logout_redirect_uri: `${window.location.origin}/`,
  response_type: 'code',
  scope: 'openid offline_access',
  automaticSilentRenew: true,
  accessTokenExpiringNotificationTimeInSeconds: 90,
  monitorSession: false,
  userStore: new WebStorageStateStore({ store: window.sessionStorage }),
});

let renewing: Promise<User | null> | null = null;

/** The access token of now; one that has just run out is renewed first, null when nobody is signed in. */
export async function accessToken(): Promise<string | null> {
  const user = await oidc.getUser();
  if (user === null) return null;
  if (user.expired !== true) return user.access_token;
  renewing ??= oidc
    .signinSilent()
    .catch(() => null)
    .finally(() => {
      renewing = null;
    });
  return (await renewing)?.access_token ?? null;
}

/** Sends the person to the sign-in page and brings them back to where they were. */
export function signIn(): Promise<void> {
  return oidc.signinRedirect({ state: { returnTo: `${window.location.pathname}${window.location.search}` } });
}

export async function signOut(): Promise<void> {
  try {
    await oidc.signoutRedirect();
  } catch {
    // The hub offers no end-session address, or is away: forget the tokens here at least.
    await oidc.removeUser();
    window.location.assign('/');
  }
}

/** The hub takes the token no longer: forget it, which shows the sign-in page. */
export function sessionEnded(): void {
  void oidc.removeUser();
}
