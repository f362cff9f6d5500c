import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { RegistryApp } from './registry-app.builder.js';

describe('while the database lets nobody in', () => {
  let registry: RegistryApp;
  let operator: pg.Client;
  let token: string;
  let secret: string;

  /** The server turns the service away, as a full or starting one does, and drops what is open. */
  const letIn = async (connections: number): Promise<void> => {
    const role = operator.escapeIdentifier(`${registry.testDatabase.name}_registry`);
    await operator.query(`ALTER ROLE ${role} CONNECTION LIMIT ${connections}`);
    if (connections === 0) await operator.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1', [`${registry.testDatabase.name}_registry`]);
  };

  beforeAll(async () => {
    registry = await RegistryApp.start();
    token = await registry.tokenOf('admin-cli');
    secret = (await registry.credentials()).clients.find((each) => each.name === 'vendor-20')?.clientSecret ?? '';
    operator = new pg.Client({ connectionString: registry.testDatabase.url });
    await operator.connect();
    await letIn(0);
  });
  afterAll(async () => {
    await letIn(-1);
    await operator.end();
    await registry.drop();
  });

  it.each(['/provinces', '/provinces/22', '/capabilities', '/platforms', '/clients', '/clients/revocations', '/designations', '/users', '/evidence', '/audit'])('GET %s says "come back later"', async (place) => {
    const answer = await registry.call(token, 'GET', place);
    expect([answer.status, answer.body['code'], answer.headers.get('retry-after')]).toEqual([503, 'busy', '2']);
  });

  it('asking for a token too, by the word of OAuth', async () => {
    const answer = await registry.askToken('vendor-20', secret);
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([503, '2', expect.objectContaining({ error: 'temporarily_unavailable' })]);
  });

  it('it is alive but not ready, and works again by itself', async () => {
    expect([(await fetch(`${registry.url}/health/live`)).status, (await fetch(`${registry.url}/health/ready`)).status]).toEqual([200, 503]);
    await letIn(-1);
    expect([(await registry.askToken('vendor-20', secret)).status, (await registry.call(token, 'GET', '/provinces/22')).status, (await fetch(`${registry.url}/health/ready`)).status]).toEqual([200, 200, 200]);
  });
});
