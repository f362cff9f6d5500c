import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { freePort, RegistryApp } from '../../registry-app.builder.js';
import { authorization, Browser, verifier } from '../login/browser.builder.js';
import { IdentityProvider } from './identity-provider.builder.js';

const CLIENT = { id: 'truc-du-lieu', secret: 'a secret of the spec' };
const SPECIALIST = { preferred_username: 'ntha', name: 'Nguyễn Thị Hoa', groups: ['/so-gddt/chuyen-vien'], donvi: 'LS.SGDDT' };

/** The module reads its own settings from the environment. */
async function startWith(settings: Readonly<Record<string, string>>, given: Parameters<typeof RegistryApp.start>[0]): Promise<RegistryApp> {
  Object.assign(process.env, settings);
  try {
    return await RegistryApp.start(given);
  } finally {
    for (const name of Object.keys(settings)) delete process.env[name];
  }
}

describe("a person who signs in through the province's identity provider", () => {
  let provider: IdentityProvider;
  let registry: RegistryApp;
  let settings: Record<string, string>;
  let admin: string;

  /** Walks through both providers, as a browser does; gives the last page, or the redirect to the console. */
  const signIn = async (subject: string | null, browser = new Browser(registry.url), more: Readonly<Record<string, string>> = {}): Promise<Response> => {
    provider.present = subject;
    const page = await browser.follow(await browser.go(authorization(registry.url, more)));
    const way = /href="([^"]+\/external\?lang=[^"]+)"/.exec(await page.text())?.[1] ?? '';
    return browser.walk(await browser.go(way), [registry.url, provider.issuer]);
  };
  const codeOf = (answer: Response): string => new URL(answer.headers.get('location') ?? '', registry.url).searchParams.get('code') ?? '';
  const tokensOf = async (subject: string): Promise<Record<string, string>> => {
    const code = codeOf(await signIn(subject));
    const answer = await fetch(`${registry.url}/oauth/token`, { method: 'POST', body: new URLSearchParams({ client_id: 'console', grant_type: 'authorization_code', code, redirect_uri: `${registry.url}/signed-in`, code_verifier: verifier }) });
    return (await answer.json()) as Record<string, string>;
  };
  const me = async (subject: string): Promise<Record<string, unknown>> => (await registry.call((await tokensOf(subject))['access_token'] ?? '', 'GET', '/me')).body;

  beforeAll(async () => {
    const port = await freePort();
    provider = await IdentityProvider.start({ ...CLIENT, redirectUri: `http://localhost:${port}/oauth/external/callback` });
    settings = {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: 'tài khoản tỉnh Lạng Sơn',
      OIDC_ROLE_CLAIM: 'groups',
      OIDC_ROLES: '/ubnd/lanh-dao=leader;/so-gddt/chuyen-vien=department;/truong/van-thu=school',
      OIDC_PROVINCE_CLAIM: 'tinh',
      OIDC_PROVINCES: 'LSN=20;QNH=22',
      OIDC_PROVINCE: '20',
      OIDC_UNIT_CLAIM: 'donvi',
      OIDC_SCHOOL_CLAIM: 'truong',
    };
    registry = await startWith(settings, { port });
    admin = await registry.tokenOf('admin-cli');
    provider.people.set('s-hoa', SPECIALIST);
    provider.people.set('s-clerk', { preferred_username: 'vanthu.cva@ls.example', groups: ['/truong/van-thu'], truong: 'X-20-101' });
    provider.people.set('s-quang-ninh', { preferred_username: '022099000001', groups: ['/ubnd/lanh-dao', '/so-gddt/chuyen-vien'], tinh: 'QNH' });
    provider.people.set('s-stranger', { preferred_username: 'kho', groups: ['/so-y-te/chuyen-vien'], tinh: 'LSN' });
    provider.people.set('s-elsewhere', { groups: ['/so-gddt/chuyen-vien'], tinh: 'HCM' });
    provider.people.set('s-no-school', { groups: ['/truong/van-thu'] });
    provider.people.set('s-root', { groups: ['admin', '/admin'], role: 'admin' });
  });
  afterAll(async () => {
    await registry.drop();
    await provider.stop();
  });

  it('finds the way there on the sign-in page, beside the form of the embedded accounts', async () => {
    const browser = new Browser(registry.url);
    const html = await (await browser.follow(await browser.go(authorization(registry.url)))).text();
    expect(html).toContain('Đăng nhập bằng tài khoản tỉnh Lạng Sơn');
    expect(html).toContain('<label for="password">');
  });

  it('comes back with role, province and unit by the claims, in a token like any other', async () => {
    const tokens = await tokensOf('s-hoa');
    expect(decodeJwt(tokens['access_token'] ?? '')).toMatchObject({ iss: registry.url, aud: registry.url, client_id: 'console', lt_sort: 'user', lt_role: 'department', lt_province: '20', scope: 'push roster:read ioc:read registry:read registry:write reporting:read reporting:write' });
    const person = (await registry.call(tokens['access_token'] ?? '', 'GET', '/me')).body;
    expect(person).toMatchObject({ username: 'ntha', displayName: 'Sở Giáo dục và Đào tạo · LS.SGDDT', role: 'department', provinceCode: '20', unitId: 'LS.SGDDT', signsInBy: 'external' });
  });

  it('is asked for by the standard code flow: PKCE, state, nonce, the language of the page', async () => {
    await signIn('s-hoa', new Browser(registry.url), { ui_locales: 'en' });
    const asked = Object.fromEntries(provider.asked.at(-1) ?? []);
    expect(asked).toMatchObject({ response_type: 'code', client_id: CLIENT.id, redirect_uri: `${registry.url}/oauth/external/callback`, scope: 'openid profile', code_challenge_method: 'S256', ui_locales: 'en' });
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked[name]).toMatch(/^[\w.-]{20,}$/);
    expect(asked).not.toHaveProperty('prompt');
  });

  it('is the same account the next time, made once and in the trail', async () => {
    const [first, second] = [await me('s-hoa'), await me('s-hoa')];
    expect(second['id']).toBe(first['id']);
    const trail = (await registry.call(admin, 'GET', `/audit?subject=${first['id'] as string}`)).body as { items: Record<string, unknown>[] };
    expect(trail.items).toMatchObject([{ what: 'account.created', who: { sort: 'system', id: 'external identity provider' }, provinceCode: '20', details: { role: 'department', unitId: 'LS.SGDDT' } }]);
  });

  it.each([
    ['s-clerk', { role: 'school', provinceCode: '20', schoolCode: 'X-20-101' }],
    ['s-quang-ninh', { role: 'leader', provinceCode: '22', schoolCode: null }],
  ])('is kept without address, number or name: %s', async (subject, place) => {
    const person = await me(subject);
    expect(person).toMatchObject({ ...place, username: expect.stringMatching(/^sso-[0-9a-f]{16}$/) });
    const kept = JSON.stringify(await registry.database.query('SELECT * FROM account')) + JSON.stringify(await registry.database.query('SELECT * FROM audit_entry'));
    for (const personal of ['vanthu.cva@ls.example', '022099000001', 'Nguyễn Thị Hoa', subject]) expect(kept).not.toContain(personal);
  });

  it.each([
    ['s-stranger', 'no role here'],
    ['s-elsewhere', 'a province that the settings do not know'],
    ['s-no-school', 'a clerk of no school'],
    ['s-root', 'administrators are made here, not there'],
  ])('is refused with a page that says so: %s, %s', async (subject) => {
    const before = await registry.database.query('SELECT id FROM account');
    const refused = await signIn(subject);
    const html = await refused.text();
    expect([refused.status, html]).toEqual([403, expect.stringContaining('Tài khoản chưa được mở quyền')]);
    expect(html).toContain('Đăng nhập bằng tài khoản khác');
    expect(await registry.database.query('SELECT id FROM account')).toEqual(before);
  });

  it('is refused in English where English was asked for, and may come again as somebody else', async () => {
    const browser = new Browser(registry.url);
    const html = await (await signIn('s-stranger', browser, { ui_locales: 'en' })).text();
    expect(html).toContain('This account has no access yet');
    browser.forget(provider.issuer);
    provider.present = 's-hoa';
    const way = /href="([^"]+again=1)"/.exec(html)?.[1]?.replace('&amp;', '&') ?? '';
    const again = await browser.walk(await browser.go(way), [registry.url, provider.issuer]);
    expect(codeOf(again)).not.toBe('');
    expect(provider.asked.at(-1)?.get('prompt')).toBe('login');
  });

  it('moves with the claims: another role at the next sign-in, the old token refused, what was given besides is gone', async () => {
    const before = await tokensOf('s-hoa');
    const id = (await registry.call(before['access_token'] ?? '', 'GET', '/me')).body['id'] as string;
    await registry.call(admin, 'PATCH', `/users/${id}`, { extraScopes: ['steward'] });
    const steward = await tokensOf('s-hoa');
    expect(decodeJwt(steward['access_token'] ?? '')['scope']).toContain('steward');
    provider.people.set('s-hoa', { ...SPECIALIST, groups: ['/ubnd/lanh-dao'], donvi: 'LS.UBND' });
    const after = await me('s-hoa');
    expect(after).toMatchObject({ id, role: 'leader', unitId: 'LS.UBND', extraScopes: [] });
    expect((await registry.call(steward['access_token'] ?? '', 'GET', '/me')).status).toBe(401);
    provider.people.set('s-hoa', SPECIALIST);
  });

  it('is refused once an administrator has closed the account, and has no password to be set', async () => {
    const { id } = await me('s-hoa');
    expect((await registry.call(admin, 'POST', `/users/${id as string}/password`, {})).status).toBe(409);
    await registry.call(admin, 'PATCH', `/users/${id as string}`, { state: 'disabled' });
    const refused = await signIn('s-hoa');
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('đã khoá tài khoản đó')]);
    await registry.call(admin, 'PATCH', `/users/${id as string}`, { state: 'active' });
    expect((await me('s-hoa'))['id']).toBe(id);
  });

  it('stays an administrator where another administrator has made one, whatever the claims say', async () => {
    const { id } = await me('s-quang-ninh');
    await registry.call(admin, 'PATCH', `/users/${id as string}`, { role: 'admin', provinceCode: null });
    expect(await me('s-quang-ninh')).toMatchObject({ id, role: 'admin', provinceCode: null });
  });

  it('is back at the sign-in page after cancelling there', async () => {
    const page = await signIn(null);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Việc đăng nhập đã bị huỷ')]);
  });

  it('cannot be signed in by an answer that another browser has begun, nor twice by the same', async () => {
    provider.present = 's-hoa';
    const browser = new Browser(registry.url);
    const page = await browser.follow(await browser.go(authorization(registry.url)));
    const way = /href="([^"]+\/external\?lang=[^"]+)"/.exec(await page.text())?.[1] ?? '';
    const back = await browser.walk(await browser.go(way), [registry.url, provider.issuer], '/oauth/external/callback');
    const answer = back.headers.get('location') ?? '';
    const victim = new Browser(registry.url);
    const refused = await victim.walk(await victim.go(answer), [registry.url]);
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Không đăng nhập được')]);
    expect(codeOf(await browser.walk(await browser.go(answer), [registry.url]))).not.toBe('');
    expect((await browser.walk(await browser.go(answer), [registry.url])).status).toBe(400);
  });

  it.each(['', '?code=x&state=y', '?code=x&state=abc.def', `?code=x&state=${'a'.repeat(21)}.${'b'.repeat(43)}`, '?error=server_error&state=%00'])('is led back when the answer is none: "%s"', async (search) => {
    const browser = new Browser(registry.url);
    const page = await browser.walk(await browser.go(`/oauth/external/callback${search}`), [registry.url]);
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('Về trang chủ')]);
  });

  it('leaves the embedded accounts as they are, and has none of their passwords', async () => {
    const { username } = await me('s-hoa');
    const browser = new Browser(registry.url);
    const page = await browser.follow(await browser.go(authorization(registry.url)));
    const action = /<form method="post" action="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    expect((await browser.go(action, { username: String(username), password: '' })).status).toBe(422);
    const password = (await registry.credentials()).users.find((each) => each.username === 'auditor-20')?.password ?? '';
    expect(codeOf(await browser.follow(await browser.go(action, { username: 'auditor-20', password })))).not.toBe('');
  });

  it('finds the page with a word of excuse while the provider is away, and no form at all where it is the only way', async () => {
    const old = registry;
    await old.stop();
    registry = await startWith({ ...settings, OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`, OIDC_ONLY: 'on' }, { database: old.testDatabase, home: old.home });
    const browser = new Browser(registry.url);
    const page = await browser.follow(await browser.go(authorization(registry.url)));
    const html = await page.text();
    expect(html).not.toContain('<form');
    const away = await browser.go(/href="([^"]+\/external\?lang=[^"]+)"/.exec(html)?.[1] ?? '');
    expect([away.status, await away.text()]).toEqual([503, expect.stringContaining('hiện không trả lời')]);
    const password = (await registry.credentials()).users.find((each) => each.username === 'leader-20')?.password ?? '';
    const tried = await browser.go(new URL(page.url).pathname, { username: 'leader-20', password });
    expect([tried.status, codeOf(tried)]).toEqual([200, '']);
  });
});
