import { describe, expect, it } from '@jest/globals';
import { NO_THROTTLE, NO_TOKEN_DRILL } from './drills.js';
import { scenariosFor, SCENARIO_IDS, SCENARIOS } from './scenarios.js';
import { type CertificationFacts, isPassed, verdictsOf } from './verdict.js';

const NOTHING: CertificationFacts = {
  pushes: 0, takenPush: null, receiptPush: null, replayedPush: null, latePush: null, reusedPush: null, releasedPush: null, waiting: 0,
  rejected: { total: 0, unmended: 0, unread: 0, example: null, mendedPush: null }, fullPush: null, paging: { begun: false, finished: false }, throttle: NO_THROTTLE, token: NO_TOKEN_DRILL,
};
const ALL: CertificationFacts = {
  pushes: 9, takenPush: 'a', receiptPush: 'a', replayedPush: 'b', latePush: 'c', reusedPush: null, releasedPush: 'd', waiting: 0,
  rejected: { total: 2, unmended: 0, unread: 0, example: null, mendedPush: 'e' }, fullPush: { pushId: 'h', cancels: 0, cancelsRead: false }, paging: { begun: true, finished: true }, throttle: { ...NO_THROTTLE, result: 'passed' }, token: { ...NO_TOKEN_DRILL, result: 'passed' },
};
const of = (facts: CertificationFacts, id: string): unknown => verdictsOf(facts, SCENARIO_IDS).find((one) => one.id === id);

describe('the verdict of a conformance run', () => {
  it('is passed when everything was seen, and only then', () => {
    expect(isPassed(verdictsOf(ALL, SCENARIO_IDS))).toBe(true);
    for (const missing of ['takenPush', 'receiptPush', 'replayedPush', 'latePush', 'releasedPush'] as const) expect(isPassed(verdictsOf({ ...ALL, [missing]: null }, SCENARIO_IDS))).toBe(false);
    expect(verdictsOf(NOTHING, SCENARIO_IDS).every(({ state, missing }) => state === 'open' && missing !== null)).toBe(true);
  });

  it('keeps rejects open while one of them is not mended, although others were', () => {
    const facts = { ...ALL, rejected: { total: 5, unmended: 1, unread: 0, example: { pushId: 'f', lines: [7] }, mendedPush: 'e' } };
    expect(of(facts, 'rejects')).toEqual({ id: 'rejects', state: 'open', pushId: 'f', missing: { vi: '1 bản ghi bị từ chối chưa được sửa (dòng 7)', en: '1 rejected records are not mended (lines 7)' } });
    expect(isPassed(verdictsOf(facts, SCENARIO_IDS))).toBe(false);
  });

  it('says what is wrong with a version that did not rise', () => {
    expect(of({ ...ALL, latePush: null, reusedPush: 'g' }, 'late-version')).toMatchObject({ state: 'open', pushId: 'g' });
  });

  it('asks nobody for what its kinds cannot show', () => {
    const enrolment = { name: 'enrolment', references: [{ kind: 'learner' }], fullMode: true };
    expect(scenariosFor([enrolment], false)).not.toContain('parent-after-child');
    expect(scenariosFor([enrolment, { name: 'learner', references: [], fullMode: true }], false)).toContain('parent-after-child');
    expect(isPassed(verdictsOf({ ...ALL, releasedPush: null }, scenariosFor([enrolment], false)))).toBe(true);
    expect([scenariosFor([enrolment], true).includes('full-mode'), scenariosFor([enrolment], false).includes('full-mode'), scenariosFor([{ ...enrolment, fullMode: false }], true).includes('full-mode')]).toEqual([true, false, false]);
  });

  it('of a whole roster wants to see that what would be cancelled was read', () => {
    expect(of({ ...ALL, fullPush: { pushId: 'h', cancels: 2, cancelsRead: false } }, 'full-mode')).toMatchObject({ state: 'open', pushId: 'h', missing: { en: '2 records that the hub proposes to cancel were not read' } });
    expect(of({ ...ALL, fullPush: { pushId: 'h', cancels: 2, cancelsRead: true } }, 'full-mode')).toMatchObject({ state: 'passed' });
  });

  it('has words for every scenario', () => {
    expect(SCENARIOS.map(({ id }) => id)).toEqual([...SCENARIO_IDS]);
  });
});
