import { describe, expect, it } from '@jest/globals';
import type { RawRecord } from '../envelope/raw-record.js';
import { withoutDuplicates } from './source-sequence.js';

const record = (offset: number, sequence: string): RawRecord => ({ offset: BigInt(offset), key: 'k', headers: { lt_seq: sequence }, payload: '1' });
const offsets = (records: readonly RawRecord[]): number[] => records.map((each) => Number(each.offset));
const at = (sequence: bigint): { epoch: string; sequence: bigint } => ({ epoch: 'e1', sequence });

describe('numbers of the owner', () => {
  it('drops what was published twice, in one batch or across batches', () => {
    const batch = [record(10, 'e1:4'), record(11, 'e1:5'), record(12, 'e1:6'), record(13, 'e1:5'), record(14, 'e1:6'), record(15, 'e1:7')];
    expect(offsets(withoutDuplicates(batch, at(4n), true).records)).toEqual([11, 12, 15]);
  });

  it('takes a record without a number as it is', () => {
    expect(withoutDuplicates([{ offset: 1n, key: null, headers: {}, payload: null }], at(4n), true).duplicates).toBe(0);
  });

  it('starts anew with a new outbox', () => {
    expect(offsets(withoutDuplicates([record(10, 'e2:0'), record(11, 'e2:1')], at(900n), true).records)).toEqual([10, 11]);
  });

  it('stops when facts are missing', () => {
    expect(() => withoutDuplicates([record(10, 'e1:7')], at(4n), true)).toThrow('5 to 6 are missing');
  });

  it('lets a compacted topic have holes', () => {
    expect(withoutDuplicates([record(10, 'e1:70')], at(4n), false).records).toHaveLength(1);
  });

  it('stops when the owner went far back', () => {
    expect(() => withoutDuplicates([record(10, 'e1:3')], at(200_000n), true)).toThrow('fell from 200000 to 3');
  });

  it('accepts any number first', () => {
    expect(withoutDuplicates([record(10, 'e1:300')], null, true).records).toHaveLength(1);
  });
});
