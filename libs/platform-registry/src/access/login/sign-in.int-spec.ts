import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { RegistryApp } from '../../registry-app.builder.js';
import { authorization, Browser, verifier } from './browser.builder.js';

describe('a person who signs in at the console', () => {
  let registry: RegistryApp;
  let passwords: Map<string, string>;
  const exchange = async (form: Readonly<Record<string, string>>): Promise<{ status: number; body: Record<string, string> }> => {
    const answer = await fetch(`${registry.url}/oauth/token`, { method: 'POST', body: new URLSearchParams({ client_id: 'console', ...form }) });
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  };
  const signIn = async (browser: Browser, username: string, password: string, more: Readonly<Record<string, string>> = {}): Promise<Response> => {
    const page = await browser.follow(await browser.go(authorization(registry.url, more)));
    const action = /<form method="post" action="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    return browser.follow(await browser.go(action, { username, password }));
  };
  const codeOf = (answer: Response): string => new URL(answer.headers.get('location') ?? '', registry.url).searchParams.get('code') ?? '';

  const tokensOf = async (username: string): Promise<Record<string, string>> => {
    const left = await signIn(new Browser(registry.url), username, passwords.get(username) ?? '');
    return (await exchange({ grant_type: 'authorization_code', code: codeOf(left), redirect_uri: `${registry.url}/signed-in`, code_verifier: verifier })).body;
  };
  const idOf = async (role: string): Promise<string> => ((await registry.call(await registry.tokenOf('admin-cli'), 'GET', `/users?role=${role}`)).body['items'] as { id: string }[])[0]?.id ?? '';

  beforeAll(async () => {
    registry = await RegistryApp.start();
    passwords = new Map((await registry.credentials()).users.map((user) => [user.username, user.password]));
  });
  afterAll(() => registry.drop());

  it('is shown a Vietnamese form, or an English one when asked for', async () => {
    const browser = new Browser(registry.url);
    const vietnamese = await browser.follow(await browser.go(authorization(registry.url)));
    const html = await vietnamese.text();
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('Tên đăng nhập');
    expect(vietnamese.headers.get('content-security-policy')).toContain("default-src 'none'");
    const english = await (await browser.follow(await browser.go(authorization(registry.url, { ui_locales: 'en' })))).text();
    expect(english).toContain('<html lang="en">');
  });

  it('comes back with a code that gives a token of 15 minutes with role, area and scopes', async () => {
    const left = await signIn(new Browser(registry.url), 'department-20', passwords.get('department-20') ?? '');
    expect(left.headers.get('location')).toMatch(new RegExp(`^${registry.url}/signed-in\\?code=.+&state=st`));
    const { status, body } = await exchange({ grant_type: 'authorization_code', code: codeOf(left), redirect_uri: `${registry.url}/signed-in`, code_verifier: verifier });
    expect([status, body['expires_in']]).toEqual([200, 900]);
    expect(decodeJwt(body['access_token'] ?? '')).toMatchObject({
      iss: registry.url,
      aud: registry.url,
      client_id: 'console',
      lt_sort: 'user',
      lt_role: 'department',
      lt_province: '20',
      scope: 'push roster:read ioc:read registry:read registry:write reporting:read reporting:write steward',
    });
    expect(decodeJwt(body['id_token'] ?? '')).toMatchObject({ aud: 'console', preferred_username: 'department-20', lt_role: 'department' });
    const me = await registry.call(body['access_token'] ?? '', 'GET', '/me');
    expect([me.status, me.body['username'], me.body['role']]).toEqual([200, 'department-20', 'department']);
  });

  it('is let in again without a form while the session lasts, and not after signing out', async () => {
    const browser = new Browser(registry.url);
    await signIn(browser, 'leader-20', passwords.get('leader-20') ?? '');
    const silent = await browser.follow(await browser.go(authorization(registry.url, { prompt: 'none' })));
    expect(codeOf(silent)).not.toBe('');
    const question = await (await browser.go('/oauth/session/end')).text();
    const [, action = ''] = /action="([^"]+)"/.exec(question) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(question) ?? [];
    await browser.go(action, { xsrf, logout: 'yes' });
    const refused = await browser.follow(await browser.go(authorization(registry.url, { prompt: 'none' })));
    expect(new URL(refused.headers.get('location') ?? '').searchParams.get('error')).toBe('login_required');
  });

  it('is signed out without a further question when the console asks with its ID token', async () => {
    const browser = new Browser(registry.url);
    const left = await signIn(browser, 'leader-20', passwords.get('leader-20') ?? '');
    const { body } = await exchange({ grant_type: 'authorization_code', code: codeOf(left), redirect_uri: `${registry.url}/signed-in`, code_verifier: verifier });
    const page = await browser.go(`/oauth/session/end?${new URLSearchParams({ id_token_hint: body['id_token'] ?? '', post_logout_redirect_uri: `${registry.url}/` })}`);
    const html = await page.text();
    const [, action = ''] = /action="([^"]+)"/.exec(html) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
    const [, script = ''] = /<script>(.+)<\/script>/.exec(html) ?? [];
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    const out = await browser.go(action, { xsrf, logout: 'yes' });
    expect(out.headers.get('location')).toBe(`${registry.url}/`);
  });

  it('may renew its token, each refresh token once', async () => {
    const left = await signIn(new Browser(registry.url), 'auditor-20', passwords.get('auditor-20') ?? '');
    const first = await exchange({ grant_type: 'authorization_code', code: codeOf(left), redirect_uri: `${registry.url}/signed-in`, code_verifier: verifier });
    const second = await exchange({ grant_type: 'refresh_token', refresh_token: first.body['refresh_token'] ?? '' });
    expect([second.status, decodeJwt(second.body['access_token'] ?? '')['lt_role']]).toEqual([200, 'auditor']);
    const replay = await exchange({ grant_type: 'refresh_token', refresh_token: first.body['refresh_token'] ?? '' });
    expect([replay.status, replay.body['error']]).toEqual([400, 'invalid_grant']);
  });

  it('gets no code without PKCE, and no token with another verifier', async () => {
    const bare = `/oauth/auth?${new URLSearchParams({ client_id: 'console', response_type: 'code', redirect_uri: `${registry.url}/signed-in`, scope: 'openid' })}`;
    const refused = await new Browser(registry.url).go(bare);
    expect(new URL(refused.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
    const left = await signIn(new Browser(registry.url), 'office-20', passwords.get('office-20') ?? '');
    const stolen = await exchange({ grant_type: 'authorization_code', code: codeOf(left), redirect_uri: `${registry.url}/signed-in`, code_verifier: randomBytes(32).toString('base64url') });
    expect([stolen.status, stolen.body['error']]).toEqual([400, 'invalid_grant']);
  });

  it.each(['https://elsewhere.example/signed-in', 'javascript:alert(1)', '/signed-in'])('is never sent to %s', async (redirect) => {
    const answer = await new Browser(registry.url).go(authorization(registry.url, { redirect_uri: redirect }));
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    expect(await answer.text()).toContain('Không đăng nhập được');
  });

  it('is never sent to an interface of the hub', async () => {
    const answer = await new Browser(registry.url).go(authorization(registry.url, { redirect_uri: `${registry.url}/api/registry/v1/platforms` }));
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it('is told the same for a wrong name and a wrong password, and what was typed is shown as text', async () => {
    const wrongPassword = await signIn(new Browser(registry.url), 'finance-20', 'not the password');
    const wrongName = await signIn(new Browser(registry.url), '<b>nobody', 'not the password');
    const texts = [await wrongPassword.text(), await wrongName.text()];
    expect([wrongPassword.status, wrongName.status]).toEqual([422, 422]);
    for (const text of texts) expect(text).toContain('Tên đăng nhập hoặc mật khẩu không đúng.');
    expect(texts[1]).not.toContain('<b>nobody');
    expect(texts[1]).toContain('&#60;b&#62;nobody');
  });

  it.each(['a\u0000b', 'x'.repeat(5_000), ''])('is refused like anybody with the odd name %j', async (name) => {
    expect((await signIn(new Browser(registry.url), name, 'a\u0000b')).status).toBe(422);
  });

  it('has to wait after ten failures, even with the right password then', async () => {
    const tries: number[] = [];
    for (let round = 0; round < 10; round += 1) tries.push((await signIn(new Browser(registry.url), 'commune-20', 'guess')).status);
    expect(new Set(tries)).toEqual(new Set([422]));
    const locked = await signIn(new Browser(registry.url), 'commune-20', passwords.get('commune-20') ?? '');
    expect([locked.status, Number(locked.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await locked.text()).toContain('Đã thử quá nhiều lần');
    const other = await signIn(new Browser(registry.url), 'school-20', passwords.get('school-20') ?? '');
    expect(codeOf(other)).not.toBe('');
  });

  it('is led back when the page is opened in another browser', async () => {
    const page = await new Browser(registry.url).go('/oauth/login/abcdefghijklmnopqrstu');
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('Về trang chủ')]);
  });

  it('is out as soon as the account is disabled: no call, no new token, no sign-in', async () => {
    const body = await tokensOf('division-20');
    const id = await idOf('division');
    expect((await registry.call(body['access_token'] ?? '', 'GET', '/me')).status).toBe(200);
    expect((await registry.call(await registry.tokenOf('admin-cli'), 'PATCH', `/users/${id}`, { state: 'disabled' })).status).toBe(200);
    const refused = await registry.call(body['access_token'] ?? '', 'GET', '/me');
    expect([refused.status, refused.body['code']]).toEqual([401, 'token_invalid']);
    expect((await exchange({ grant_type: 'refresh_token', refresh_token: body['refresh_token'] ?? '' })).status).toBe(400);
    expect((await signIn(new Browser(registry.url), 'division-20', passwords.get('division-20') ?? '')).status).toBe(422);
  });

  it('goes on with another role by a renewed token only: the one of the old role is refused at once, and on the list of all services', async () => {
    const before = await tokensOf('finance-20');
    const id = await idOf('finance');
    const admin = await registry.tokenOf('admin-cli');
    await registry.call(admin, 'PATCH', `/users/${id}`, { role: 'office' });
    const refused = await registry.call(before['access_token'] ?? '', 'GET', '/me');
    expect([refused.status, refused.body['code']]).toEqual([401, 'token_invalid']);
    const after = await exchange({ grant_type: 'refresh_token', refresh_token: before['refresh_token'] ?? '' });
    expect((await registry.call(after.body['access_token'] ?? '', 'GET', '/me')).body['role']).toBe('office');
    const list = (await (await fetch(`${registry.url}/api/registry/v1/clients/revocations`)).json()) as { people: Record<string, unknown>[] };
    expect(list.people.filter((each) => each['userId'] === id)).toEqual([{ userId: id, generation: 1, withdrawnAt: expect.stringMatching(/^\d{4}-.*Z$/) }]);
  });

  it('keeps the token when only the name shown is changed, and loses it with a new password', async () => {
    const { access_token: token = '' } = await tokensOf('office-20');
    const admin = await registry.tokenOf('admin-cli');
    const { items } = (await registry.call(admin, 'GET', '/users?role=office')).body as { items: { id: string; username: string }[] };
    const id = items.find((each) => each.username === 'office-20')?.id ?? '';
    await registry.call(admin, 'PATCH', `/users/${id}`, { displayName: 'Văn phòng UBND tỉnh', role: 'office' });
    expect((await registry.call(token, 'GET', '/me')).body['displayName']).toBe('Văn phòng UBND tỉnh');
    await registry.call(admin, 'POST', `/users/${id}/password`, {});
    expect((await registry.call(token, 'GET', '/me')).status).toBe(401);
  });
});
