import { createHash, randomBytes } from 'node:crypto';

/** A browser in small: keeps cookies, follows redirects by hand. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(private readonly origin: string) {}

  async go(place: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const url = new URL(place, this.origin);
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.jar(url.origin)].map(([name, value]) => `${name}=${value}`).join('; '), accept: 'text/html' },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '') this.jar(url.origin).delete(name);
      else this.jar(url.origin).set(name, value);
    }
    return answer;
  }

  /** Follows redirects while they stay on the sign-in pages; gives the page or the redirect that leaves them. */
  async follow(answer: Response): Promise<Response> {
    const next = answer.headers.get('location');
    return next !== null && new URL(next, this.origin).pathname.startsWith('/oauth/') ? this.follow(await this.go(next)) : answer;
  }

  /** Follows redirects between these origins; gives the page, the redirect to the console, or the one that leads to `stop`. */
  async walk(answer: Response, origins: readonly string[], stop?: string): Promise<Response> {
    const next = answer.headers.get('location');
    if (next === null) return answer;
    const url = new URL(next, answer.url);
    if (!origins.includes(url.origin) || url.pathname === '/signed-in' || url.pathname === stop) return answer;
    return this.walk(await this.go(url.href), origins, stop);
  }

  /** Without the cookies of an origin, as after signing out there. */
  forget(origin: string): void {
    this.jars.delete(origin);
  }

  private jar(origin: string): Map<string, string> {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }
}

/** PKCE verifier of the specs' authorization requests. */
export const verifier = randomBytes(32).toString('base64url');

/** Address of an authorization request as the console sends it. */
export function authorization(origin: string, more: Readonly<Record<string, string>> = {}): string {
  return `/oauth/auth?${new URLSearchParams({
    client_id: 'console',
    response_type: 'code',
    redirect_uri: `${origin}/signed-in`,
    scope: 'openid profile',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'st',
    ...more,
  })}`;
}
