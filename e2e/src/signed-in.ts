import { createHash, randomBytes } from 'node:crypto';
import type { HubUnderTest } from './hub-under-test.js';
import { rawCall, type RawAnswer } from './raw-call.js';

/** A browser in small: keeps cookies, follows redirects by hand. */
class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string) {}

  async go(place: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const answer = await fetch(new URL(place, this.origin), {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '), accept: 'text/html' },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, value);
    }
    return answer;
  }

  /** Follows redirects while they stay on the pages of signing in; gives the page, or the redirect that leaves them. */
  async follow(answer: Response): Promise<Response> {
    const next = answer.headers.get('location');
    return next !== null && new URL(next, this.origin).pathname.startsWith('/oauth/') ? this.follow(await this.go(next)) : answer;
  }
}

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
    const verifier = randomBytes(32).toString('base64url');
    const redirect = `${hub.baseUrl}/signed-in`;
    const question = new URLSearchParams({
      client_id: 'console', response_type: 'code', redirect_uri: redirect, scope: 'openid profile', state: 'st',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
    });
    const browser = new Browser(hub.baseUrl);
    const page = await browser.follow(await browser.go(`/oauth/auth?${question}`));
    const action = /<form method="post" action="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const left = await browser.follow(await browser.go(action, { username, password: user.password }));
    const code = new URL(left.headers.get('location') ?? '/', hub.baseUrl).searchParams.get('code') ?? '';
    const answer = await fetch(`${hub.baseUrl}/oauth/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'console', code, redirect_uri: redirect, code_verifier: verifier }) });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (!token) throw new RangeError(`${username} was not let in: ${answer.status}`);
    return new SignedIn(hub.baseUrl, token);
  }

  async call(method: string, path: string, body?: unknown): Promise<RawAnswer> {
    return rawCall(this.baseUrl, { method, path, headers: { authorization: `Bearer ${this.token}`, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }
}
