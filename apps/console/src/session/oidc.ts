import { ErrorResponse, UserManager, WebStorageStateStore } from 'oidc-client-ts';

/**
 * Signing in at the hub itself: code flow with PKCE, client `console`, same origin. Asking for no scope of the hub gives
 * all that the account has. The tokens live in this tab's session storage only.
 */
export const oidc = new UserManager({
  authority: window.location.origin,
  client_id: 'console',
  redirect_uri: `${window.location.origin}/signed-in`,
  post_logout_redirect_uri: `${window.location.origin}/`,
  response_type: 'code',
  scope: 'openid profile',
  // Renewed here, one at a time: each refresh token is good for one use, and a second use ends the session.
  automaticSilentRenew: false,
  accessTokenExpiringNotificationTimeInSeconds: 90,
  monitorSession: false,
  userStore: new WebStorageStateStore({ store: window.sessionStorage }),
});

oidc.events.addAccessTokenExpiring(() => void renew());
oidc.events.addAccessTokenExpired(() => void renew());

/** `away`: the hub did not answer, so nothing is decided; the next call asks again. */
export type Renewal = 'renewed' | 'over' | 'away';

let renewing: Promise<Renewal> | null = null;

/** A new access token by the refresh token. Only the hub's own refusal ends the session, not an hour without network. */
export function renew(): Promise<Renewal> {
  renewing ??= askForToken()
    .then(async (outcome) => {
      if (outcome === 'over') await oidc.removeUser();
      return outcome;
    })
    .finally(() => {
      renewing = null;
    });
  return renewing;
}

async function askForToken(): Promise<Renewal> {
  try {
    const user = await oidc.getUser();
    if (user?.refresh_token === undefined) return 'over';
    return (await oidc.signinSilent()) === null ? 'over' : 'renewed';
  } catch (error) {
    return error instanceof ErrorResponse ? 'over' : 'away';
  }
}

/** The access token of now; one that has just run out is renewed first where the hub can be reached, null when nobody is signed in. */
export async function accessToken(): Promise<string | null> {
  const user = await oidc.getUser();
  if (user === null) return null;
  if (user.expired !== true) return user.access_token;
  await renew();
  return (await oidc.getUser())?.access_token ?? null;
}

/** The hub has refused the token: renewed if that is still possible, else the person is asked to sign in again. */
export function tokenRefused(): void {
  void oidc.getUser().then((user) => (user === null ? undefined : renew()));
}

/** Sends the person to the sign-in page in their language and brings them back to where they were. */
export function signIn(language: string): Promise<void> {
  return oidc.signinRedirect({ ui_locales: language, state: { returnTo: `${window.location.pathname}${window.location.search}` } });
}

export async function signOut(): Promise<void> {
  try {
    await oidc.signoutRedirect();
  } catch {
    // The hub is away: forget the tokens here at least.
    await oidc.removeUser();
    window.location.assign('/');
  }
}
