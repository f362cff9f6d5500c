import { createHash, randomBytes } from 'node:crypto';

/**
 * Signs somebody in at the console's door, code flow with PKCE as a browser does it; gives the access token. What only people may do is
 * called with it.
 */
export async function signIn(baseUrl, { username, password }) {
  const cookies = new Map();
  const go = async (place, form) => {
    const answer = await fetch(new URL(place, baseUrl), {
      redirect: 'manual', headers: { accept: 'text/html', cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }, ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) cookies.set(...cookie.split(';')[0].split(/=(.*)/s));
    const next = answer.headers.get('location');
    // Redirects are followed while they stay on the pages of signing in.
    return next !== null && new URL(next, baseUrl).pathname.startsWith('/oauth/') ? go(next) : answer;
  };
  const verifier = randomBytes(32).toString('base64url');
  const client = { client_id: 'console', redirect_uri: `${baseUrl}/signed-in` };
  const question = new URLSearchParams({ ...client, response_type: 'code', scope: 'openid profile', state: 'st', code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' });
  const page = await (await go(`/oauth/auth?${question}`)).text();
  const left = await go(/<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '', { username, password });
  const code = new URL(left.headers.get('location') ?? '/', baseUrl).searchParams.get('code') ?? '';
  const answer = await fetch(`${baseUrl}/oauth/token`, { method: 'POST', body: new URLSearchParams({ ...client, grant_type: 'authorization_code', code, code_verifier: verifier }) });
  const { access_token: token } = await answer.json();
  if (!token) throw new Error(`${username} was not let in: ${answer.status}`);
  return token;
}
