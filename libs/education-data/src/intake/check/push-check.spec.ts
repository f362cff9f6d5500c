import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeChunk } from '../../domain/chunk.js';
import { attendance } from '../../records/attendance.kind.js';
import { KindRegistry } from '../../records/kinds.js';
import { subjectResult } from '../../records/subject-result.kind.js';
import { PushCheck, type PushCheckContext } from './push-check.js';

const receivedAt = new Date('2026-01-20T08:00:00+07:00');
const context: PushCheckContext = { kind: attendance, provinceCode: '20', schools: null, receivedAt, today: '2026-01-20', fromCells: false, roster: null, maxRecords: 100_000 };
const kinds = new KindRegistry();

const good = { recordId: 'a-1', event: 'NEW', version: 1, updatedAt: '2025-10-01T08:00:00+07:00', schoolCode: 'X-20-001', learnerRecordId: 'l-1', date: '2025-10-01', session: 'morning', state: 'present' };

describe('checking a push', () => {
  it('ends every record, whatever it is, in exactly one chunk or one refusal', () => {
    const key = fc.constantFrom(...Object.keys(good), 'unknown', '__proto__', 'constructor', 'toString');
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...Object.values(good), 'UPDATE', 'CANCEL', 'X-20-002', null, '', ' '));
    const nearly = fc.array(fc.tuple(key, value), { maxLength: 3 }).map((changes) => ({ ...good, ...Object.fromEntries(changes) }));
    const anything = fc.oneof({ weight: 3, arbitrary: nearly }, fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), fc.constantFrom(null, ['X-20-001'], []), (values, schools) => {
        const check = new PushCheck({ ...context, schools }, kinds);
        check.add(values.map((one, i) => ({ line: i + 1, value: one, raw: JSON.stringify(one) })));
        check.chunks.end();
        const kept = check.chunks.take().flatMap((chunk) => decodeChunk(chunk.payload)).map((record) => record.line);
        const refused = check.takeRefused().map((row) => row.line);
        expect([...kept, ...refused].sort((a, b) => a - b)).toEqual(values.map((_, i) => i + 1));
        expect([check.received, check.rejected, [...check.rejectedBySchool.values()].reduce((sum, count) => sum + count, 0)]).toEqual([values.length, refused.length, refused.length]);
      }),
      { numRuns: 300 },
    );
  });

  it('closes a chunk at 2,500 records, and gives back all of them', () => {
    const check = new PushCheck(context, kinds);
    const long = { ...good, className: 'x'.repeat(190), learnerRecordId: 'y'.repeat(120) };
    for (let i = 0; i < 20_000; i += 1) check.add([{ line: i + 1, value: { ...long, recordId: `a-${i}` }, raw: '' }]);
    check.chunks.end();
    const chunks = check.chunks.take();
    expect(chunks.map((chunk) => chunk.records)).toEqual(Array.from({ length: 8 }, () => 2_500));
    expect(chunks.flatMap((chunk) => decodeChunk(chunk.payload)).map((record) => record.recordId)).toEqual(Array.from({ length: 20_000 }, (_, i) => `a-${i}`));
  });

  it('closes a chunk of large records at 4 MiB, so that whoever merges it needs no more', () => {
    const check = new PushCheck({ ...context, kind: subjectResult }, kinds);
    const remark = 'ế'.repeat(2_000);
    const large = { ...(subjectResult.examples.valid as object), remark };
    for (let i = 0; i < 2_000; i += 1) check.add([{ line: i + 1, value: { ...large, recordId: `r-${i}` }, raw: '' }]);
    check.chunks.end();
    const sizes = check.chunks.take().map((chunk) => chunk.records * Buffer.byteLength(remark));
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(4 * 1024 * 1024);
  });

  it('gives back every letter of a record, in a small chunk as in a large one', () => {
    for (const count of [1, 200]) {
      const check = new PushCheck(context, kinds);
      const className = 'Lớp 10A1 – “Toán” \u{1F600}';
      for (let i = 0; i < count; i += 1) check.add([{ line: i + 1, value: { ...good, recordId: `a-${i}`, className }, raw: '' }]);
      check.chunks.end();
      const kept = check.chunks.take().flatMap((chunk) => decodeChunk(chunk.payload));
      expect(kept).toHaveLength(count);
      expect(kept.every((record) => record.content['className'] === className)).toBe(true);
    }
  });
});
