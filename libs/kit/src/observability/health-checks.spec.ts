import { describe, expect, it } from '@jest/globals';
import { HealthChecks } from './health-checks.js';

const up = (): Promise<void> => Promise.resolve();
const down = (): Promise<void> => Promise.reject(new TypeError('no'));

describe('whether a process is ready', () => {
  it('it is when all that it cannot do without is up', async () => {
    const checks = new HealthChecks();
    checks.register('database:shop', up);
    checks.register('log:shop', down, { vital: false });
    expect(await checks.report()).toEqual({ ready: true, checks: { 'database:shop': 'up', 'log:shop': 'down' } });
  });

  it('it is not when one of them is down, or says nothing in time', async () => {
    const checks = new HealthChecks();
    checks.register('database:shop', down);
    checks.register('events:shop', () => new Promise(() => undefined));
    expect(await checks.report(20)).toEqual({ ready: false, checks: { 'database:shop': 'down', 'events:shop': 'down' } });
  });
});
