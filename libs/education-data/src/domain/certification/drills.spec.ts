import { describe, expect, it } from '@jest/globals';
import { type DrillStep, drillStep, NO_THROTTLE, NO_TOKEN_DRILL } from './drills.js';

/** Pushes at these milliseconds with these tokens, the first of the run behind them; what the hub answers. */
function pushes(...sent: readonly (readonly [now: number, token: string])[]): { readonly answers: unknown[]; readonly last: DrillStep } {
  let last: DrillStep = { throttle: NO_THROTTLE, token: NO_TOKEN_DRILL };
  const answers = sent.map(([now, token]) => {
    last = drillStep(last.throttle, last.token, { now, token, kept: 1 });
    return last.refuse ?? 'kept';
  });
  return { answers, last };
}

describe('drills of a conformance run', () => {
  it('leave the first push alone', () => {
    expect(drillStep(NO_THROTTLE, NO_TOKEN_DRILL, { now: 0, token: 'a', kept: 0 }).refuse).toBeUndefined();
  });

  it('are passed by a client that stays away for two seconds and gets a new token', () => {
    const { answers, last } = pushes([0, 'a'], [2_000, 'a'], [2_100, 'a'], [2_200, 'b'], [2_300, 'b']);
    expect(answers).toEqual([{ retryAfter: 2 }, 'kept', 'token', 'kept', 'kept']);
    expect([last.throttle.result, last.token.result]).toEqual(['passed', 'passed']);
  });

  it('begin again for a client that comes too early', () => {
    const { answers, last } = pushes([0, 'a'], [1_000, 'a'], [2_000, 'a'], [4_000, 'a']);
    expect(answers).toEqual([{ retryAfter: 2 }, { retryAfter: 1 }, { retryAfter: 2 }, 'kept']);
    expect(last.throttle).toMatchObject({ tries: 2, result: 'passed' });
  });

  it('do not hold against a client what was on its way already', () => {
    expect(pushes([0, 'a'], [40, 'a'], [2_000, 'a']).last.throttle.result).toBe('passed');
  });

  it('let a client go that heeds nothing, and say so', () => {
    const everySecond = Array.from({ length: 7 }, (_, second): readonly [number, string] => [second * 1_000, 'a']);
    const { answers, last } = pushes(...everySecond);
    expect(answers.at(-1)).toBe('kept');
    expect(last.throttle.result).toBe('failed');
    const withOldToken = Array.from({ length: 10 }, (_, second): readonly [number, string] => [10_000 + second, 'a']);
    expect(pushes(...everySecond, ...withOldToken).last.token.result).toBe('failed');
  });
});
