import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegistryApp } from '../../registry-app.builder.js';

describe('accounts of people', () => {
  let registry: RegistryApp;
  let admin: string;
  const clerk = { username: 'van-thu.cva', displayName: 'Văn thư THPT Chu Văn An', role: 'school', provinceCode: '20', schoolCode: 'X-20-002' };

  beforeAll(async () => {
    registry = await RegistryApp.start();
    admin = await registry.tokenOf('admin-cli');
  });
  afterAll(() => registry.drop());

  it('are made with a password that is shown once, or with one that was chosen', async () => {
    const made = await registry.call(admin, 'POST', '/users', clerk);
    expect([made.status, made.body['scopes']]).toEqual([201, ['push', 'roster:read', 'ioc:read', 'registry:read', 'reporting:read', 'reporting:write']]);
    expect(made.body['password']).toMatch(/^[a-z2-9]{20}$/);
    const chosen = await registry.call(admin, 'POST', '/users', { ...clerk, username: 'van-thu.vb', password: 'một mật khẩu đủ dài' });
    expect(chosen.body).not.toHaveProperty('password');
    expect((await registry.call(admin, 'GET', `/users/${made.body['id'] as string}`)).body).not.toHaveProperty('password');
    expect((await registry.call(admin, 'POST', '/users', clerk)).body['code']).toBe('conflict');
  });

  it.each([
    ['a clerk without a school', { schoolCode: undefined }, 'schoolCode'],
    ['a vendor without a platform', { role: 'vendor' }, 'platformId'],
    ['a leader without a province', { role: 'leader', provinceCode: undefined }, 'provinceCode'],
    ['a person of an unknown province', { provinceCode: '99' }, 'provinceCode'],
    ['a short password', { password: 'ngắn' }, 'password'],
    ['a user name with blanks', { username: 'van thu' }, 'username'],
    ['an unknown role', { role: 'king' }, 'role'],
  ])('are not made for %s', async (_case, more, path) => {
    const { status, body } = await registry.call(admin, 'POST', '/users', { ...clerk, username: 'someone-else', ...more });
    expect([status, body['code'], (body['errors'] as { path: string }[])[0]?.path]).toEqual([400, 'bad_parameter', path]);
  });

  it('get extra scopes one by one, and that is in the trail', async () => {
    const { items } = (await registry.call(admin, 'GET', '/users?role=division')).body as { items: { id: string }[] };
    const id = items[0]?.id ?? '';
    const changed = await registry.call(admin, 'PATCH', `/users/${id}`, { extraScopes: ['steward'] });
    expect(changed.body['scopes']).toContain('steward');
    const trail = (await registry.call(admin, 'GET', `/audit?subject=${id}`)).body as { items: { what: string; fields: string[]; details: { extraScopes: string[] } }[] };
    expect(trail.items[0]).toMatchObject({ what: 'account.changed', fields: ['extraScopes'], details: { extraScopes: ['steward'] } });
  });

  it('keep no password in the trail', async () => {
    const { body } = await registry.call(admin, 'POST', '/users', { ...clerk, username: 'van-thu.dtnt' });
    const set = await registry.call(admin, 'POST', `/users/${body['id'] as string}/password`, { password: 'mật khẩu khác hẳn' });
    expect(set.status).toBe(200);
    const kept = JSON.stringify(await registry.database.query('SELECT * FROM audit_entry'));
    for (const secret of [body['password'] as string, 'mật khẩu khác hẳn']) expect(kept).not.toContain(secret);
  });
});
