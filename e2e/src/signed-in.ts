import { signIn } from '../../tools/sign-in.mjs';
import type { HubUnderTest } from './hub-under-test.js';
import { rawCall, type RawAnswer } from './raw-call.js';

/** Somebody signed in at the console: code flow with PKCE, as the browser does it. */
export class SignedIn {
  private constructor(
    private readonly baseUrl: string,
    private readonly token: string,
  ) {}

  /** @param password of an account that is not in the credentials of the first start */
  static async as(hub: HubUnderTest, username: string, password?: string): Promise<SignedIn> {
    const user = password === undefined ? hub.credentials.users.find((each) => each.username === username) : { password };
    if (!user) throw new RangeError(`no user ${username} in the credentials`);
    return new SignedIn(hub.baseUrl, await signIn(hub.baseUrl, { username, password: user.password }));
  }

  async call(method: string, path: string, body?: unknown): Promise<RawAnswer> {
    return rawCall(this.baseUrl, { method, path, headers: { authorization: `Bearer ${this.token}`, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }
}
