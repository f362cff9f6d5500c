import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { setLogLevel } from '../observability/index.js';
import { BackgroundWork } from './background-work.js';

setLogLevel('silent');
const options = { log: 'spec', everyMs: 5, failed: 'failed' };

describe('background work', () => {
  it('begins again and again, never twice at once', async () => {
    let [begun, open, most] = [0, 0, 0];
    const work = new BackgroundWork(options, async () => {
      begun += 1;
      open += 1;
      most = Math.max(most, open);
      await sleep(12);
      open -= 1;
    });
    work.start();
    await sleep(120);
    await work.stop();
    expect(begun).toBeGreaterThan(1);
    expect([open, most]).toEqual([0, 1]);
    const then = begun;
    work.soon();
    await sleep(30);
    expect(begun).toBe(then);
  });

  it('asked for while it runs, it runs once more, however often it was asked', async () => {
    let begun = 0;
    const work = new BackgroundWork({ ...options, everyMs: 60_000 }, async () => {
      begun += 1;
      await sleep(10);
    });
    for (let call = 0; call < 5; call += 1) work.soon();
    await sleep(60);
    await work.stop();
    expect(begun).toBe(2);
  });

  it('gathers calls that come close together', async () => {
    let begun = 0;
    const work = new BackgroundWork({ ...options, everyMs: 60_000 }, () => Promise.resolve((begun += 1)));
    for (let call = 0; call < 5; call += 1) work.within(20);
    expect(begun).toBe(0);
    await sleep(60);
    expect(begun).toBe(1);
    work.within(20);
    await work.stop();
    await sleep(60);
    expect(begun).toBe(1);
  });

  it('goes on after a turn that failed', async () => {
    let begun = 0;
    const work = new BackgroundWork(options, () => {
      begun += 1;
      return begun === 1 ? Promise.reject(new RangeError('once')) : Promise.resolve();
    });
    work.start();
    await sleep(60);
    await work.stop();
    expect(begun).toBeGreaterThan(1);
  });
});
