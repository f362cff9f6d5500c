import { describe, expect, it } from '@jest/globals';
import { contradiction, earlyChildren, foretold } from './dirt.js';
import { Ledger } from './ledger.js';
import type { Sent } from './world.js';

const NO_DIRT = { seed: 1, rejects: 0, duplicates: 0, lateVersions: 0 };
const mark = (id: string, version = 1, more: object = {}): Sent => ({ recordId: id, event: 'NEW', version, schoolCode: 'X-22-1', learnerRecordId: 'hs-1', date: '2025-10-01', session: 'morning', state: 'present', ...more });
const pupil: Sent = { recordId: 'hs-1', event: 'NEW', version: 1, schoolCode: 'X-22-1', ministryCode: '2290000001', personalNumber: '022209000001', birthDate: '2009-05-04', sex: 'male' };

describe('the simulator’s bookkeeping', () => {
  it('holds the newest version of a record, and what was cancelled no longer as live', () => {
    const ledger = new Ledger();
    ledger.note('attendance', { line: mark('a'), outcome: 'created' });
    ledger.note('attendance', { line: mark('a', 3, { state: 'late' }), outcome: 'updated' });
    ledger.note('attendance', { line: mark('a', 2), outcome: 'stale' });
    ledger.note('attendance', { line: mark('b'), outcome: 'created' });
    ledger.note('attendance', { line: mark('b', 2, { event: 'CANCEL' }), outcome: 'updated' });
    expect([...ledger.rowsOf('attendance')].map(([id, row]) => [id, row.version, row.live, row.content['state']])).toEqual([['a', 3, true, 'late'], ['b', 2, false, 'present']]);
    expect(ledger.liveOf('attendance')).toHaveLength(1);
    expect(ledger.tallyOf('attendance')).toMatchObject({ sent: 5, counts: { created: 2, updated: 2, stale: 1, rejected: 0 } });
  });

  it('raises the version of a record that was confirmed, and keeps its content', () => {
    const ledger = new Ledger();
    ledger.note('attendance', { line: mark('a'), outcome: 'created' });
    ledger.note('attendance', { line: mark('a', 5), outcome: 'unchanged' });
    expect(ledger.rowsOf('attendance').get('a')).toMatchObject({ version: 5, live: true });
  });

  it('keeps nothing of records that were rejected or held', () => {
    const ledger = new Ledger();
    ledger.note('learner', { line: pupil, outcome: 'held' });
    ledger.note('learner', { line: { ...pupil, recordId: 'x' }, outcome: 'rejected' });
    expect(ledger.rowsOf('learner').size).toBe(0);
    expect(ledger.tallyOf('learner').sent).toBe(2);
  });
});

describe('dirt', () => {
  it('a person of the same ministry code born a year earlier is held, and proves nothing by the personal number', () => {
    expect(contradiction(pupil)).toEqual({ outcome: 'held', line: { ...pupil, recordId: 'khac-hs-1', birthDate: '2008-05-04', personalNumber: undefined } });
  });

  it('a second mark of one session is rejected, a changed result under its old version is stale', () => {
    expect(contradiction(mark('a'))).toMatchObject({ outcome: 'rejected', line: { recordId: 'khac-a', state: 'absent-excused' } });
    const result: Sent = { recordId: 'kq', event: 'NEW', version: 4, midtermMark: 10 };
    expect(contradiction(result)).toEqual({ outcome: 'stale', line: { ...result, midtermMark: 9 } });
  });

  it('a late version comes after the newer one, and what contradicts has the newer one’s version', () => {
    const lines = [...foretold([{ recordId: 'kq', event: 'NEW', version: 1, midtermMark: 5, schoolCode: 'X' }], { ...NO_DIRT, lateVersions: 1, contradictions: 1 }, 'x', 'updated')];
    expect(lines.map(({ line, outcome }) => [line['version'], line['midtermMark'], outcome])).toEqual([[2, 5, 'updated'], [1, 5, 'stale'], [2, 10, 'stale']]);
  });

  it('early children and the rest are all there, each in its order', () => {
    const records = Array.from({ length: 40 }, (_, index) => mark(String(index)));
    const { early, rest } = earlyChildren(records, 0.5, 7, 'enrolment');
    expect([...early, ...rest].map((one) => Number(one.recordId)).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index));
    expect([early, rest].every((part) => part.length > 5 && part.every((one, at) => at === 0 || Number(one.recordId) > Number(part[at - 1]?.recordId)))).toBe(true);
  });
});
