import { describe, expect, it } from '@jest/globals';
import { CREATED, HELD, REJECTED, STALE, UNCHANGED, UPDATED } from '../outcome-code.js';
import { Decider } from './decide.js';
import type { MergeRecord } from './merge-record.js';
import { SourceState } from './source-state.js';
import { WorkingSet } from './working-set.js';

let made = 0;
function world(): { readonly set: WorkingSet; readonly decide: (record: MergeRecord) => number } {
  const set = new WorkingSet('A', { rank: () => 1, statesBy: null });
  const decider = new Decider(set, { platformId: 'A', keyOf: (fields) => `key ${String(fields['key'])}`, newId: () => `id-${(made += 1)}`, persons: null, alike: () => undefined });
  return { set, decide: (record) => decider.decide(record).outcome };
}
function record(version: number, fields: object, more: Partial<MergeRecord> = {}): MergeRecord {
  return {
    line: 1, recordId: 'r', cancel: false, version, updatedAt: version, receivedAt: version, text: JSON.stringify(fields), fields: { ...fields }, findings: [], hold: null, key: null, schoolId: null,
    resolution: { kind: 'resolved', ids: { school: 's' }, marks: null, sealed: null, problems: [] }, ...more,
  };
}
function permutations<T>(items: readonly T[]): T[][] {
  return items.length <= 1 ? [[...items]] : items.flatMap((item, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}

describe('versions in any order', () => {
  const sent = [record(1, { key: 1, a: 1 }), record(2, { key: 1, a: 2 }), record(3, {}, { cancel: true }), record(4, { key: 2, a: 1 })];

  it.each(permutations(sent).map((order) => [order.map((one) => one.version).join(' '), order] as const))('%s end in the same state, with one outcome each', (_, order) => {
    const { set, decide } = world();
    const outcomes = order.map(decide);
    expect(set.ownState('r')).toMatchObject({ version: 4, live: true, key: 'key 2', content: '{"key":2,"a":1}' });
    expect(set.liveOf('key 1')).toEqual([]);
    expect(outcomes.filter((one) => one === CREATED).length).toBe(1);
    expect(set.finish()).toMatchObject([{ before: null, after: { content: '{"key":2,"a":1}' } }]);
  });
});

describe('one record', () => {
  it('of an equal version is unchanged with equal content and stale with other', () => {
    const { decide } = world();
    expect([record(1, { key: 1 }), record(1, { key: 1 }), record(1, { key: 2 }), record(2, { key: 1 }), record(1, { key: 1 })].map(decide)).toEqual([CREATED, UNCHANGED, STALE, UNCHANGED, STALE]);
  });
  it('that the source may not send is held whatever its version', () => {
    expect(world().decide(record(1, { key: 1 }, { hold: { code: 'source_other_designated', otherPlatformId: 'B' } }))).toBe(HELD);
  });
  it('with an error of a rule is refused and leaves the state as it was', () => {
    const { set, decide } = world();
    decide(record(1, { key: 1 }));
    expect(decide(record(2, { key: 2 }, { resolution: { kind: 'resolved', ids: { school: 's' }, marks: null, sealed: null, problems: [{ level: 'error', code: 'class_mismatch', path: 'x', message: { vi: '', en: '' } }] } }))).toBe(REJECTED);
    expect(set.ownState('r')).toMatchObject({ version: 1, key: 'key 1' });
  });
});

describe('a key that another platform holds', () => {
  const other = (): SourceState => Object.assign(new SourceState('B', 'b'), { version: 1, hubId: 'h', key: 'key 1', live: true, lead: true, content: '{"key":1,"x":1}', ids: { school: 's' }, stored: { version: 1, key: 'key 1', live: true, lead: true, merged: null } });

  it('is joined: unchanged when nothing is added, updated when something is', () => {
    const same = world();
    same.set.load(other());
    expect(same.decide(record(1, { key: 1, x: 1 }))).toBe(UNCHANGED);
    expect(same.set.finish()).toEqual([]);
    const more = world();
    more.set.load(other());
    expect(more.decide(record(1, { key: 1, y: 2 }))).toBe(UPDATED);
    expect(more.set.finish()).toMatchObject([{ hubId: 'h', before: { content: '{"key":1,"x":1}' }, after: { sources: 2 } }]);
  });

  it('and left again: the record it was part of stays, the leaver becomes a record of its own', () => {
    const { set, decide } = world();
    set.load(other());
    decide(record(1, { key: 1, y: 2 }));
    expect(decide(record(2, { key: 2, y: 2 }))).toBe(UPDATED);
    expect(set.ownState('r')?.hubId).not.toBe('h');
    expect(set.finish().map((change) => [change.hubId === 'h', change.before === null])).toEqual([[false, true]]);
  });
});
