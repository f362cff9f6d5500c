import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FakeClock, startTestRegistry, TEST_PRINCIPALS, type TestRegistry } from '@lienthong/testing';
import { HubConfig, loadConfig } from '../config/index.js';
import { TokenVerifier } from './token-verifier.js';

describe('a token that was found good', () => {
  let registry: TestRegistry;
  const clock = new FakeClock(new Date().toISOString());
  beforeAll(async () => {
    registry = await startTestRegistry();
  });
  afterAll(() => registry.close());

  const verifier = (): TokenVerifier => new TokenVerifier(loadConfig(HubConfig, { BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url }), clock);

  it('is good for its next calls, and no longer than it says itself', async () => {
    clock.set(new Date().toISOString());
    const tokens = verifier();
    const token = await registry.signTestToken(TEST_PRINCIPALS.department, { endsIn: 30 });
    const first = await tokens.verify(token);
    expect((await tokens.verify(token)).principal).toBe(first.principal);
    clock.advance(33_000);
    expect((await tokens.verify(token)).principal).toBe(first.principal);
    // 30 s and the 5 s by which clocks may differ.
    clock.advance(4_000);
    await expect(tokens.verify(token)).rejects.toMatchObject({ status: 401, code: 'token_invalid' });
  });

  it('lends nothing to another one: with a letter changed it is looked at anew', async () => {
    clock.set(new Date().toISOString());
    const tokens = verifier();
    const token = await registry.signTestToken(TEST_PRINCIPALS.department);
    await tokens.verify(token);
    const [head, body, signature = ''] = token.split('.');
    const forged = `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    await expect(tokens.verify(forged)).rejects.toMatchObject({ status: 401, code: 'token_invalid' });
  });
});
