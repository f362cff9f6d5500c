import { describe, expect, it } from '@jest/globals';
import { pack, unpack } from './packed-payload.js';

describe('payloads in outbox and embedded log', () => {
  it('a small one and a tombstone lie as they are', () => {
    expect(pack(null)).toEqual({ payload: null, packed: null, unpacked: null });
    expect(pack('{"điểm":9.5}')).toEqual({ payload: '{"điểm":9.5}', packed: null, unpacked: null });
  });

  it('events in masses take less than a tenth, and come back letter by letter', () => {
    const changes = Array.from({ length: 500 }, (_, i) => ({ op: 'create', hubId: `0199-${i}`, after: { tên: 'Nguyễn Thị Thuỳ Dương 👩‍🎓', date: '2025-10-01', session: 'morning', status: 'present' } }));
    const text = JSON.stringify({ kind: 'attendance', changes });
    const kept = pack(text);
    expect([kept.payload, kept.unpacked]).toEqual([null, Buffer.byteLength(text, 'utf8')]);
    expect(kept.packed?.length ?? Infinity).toBeLessThan(text.length / 10);
    expect(unpack(kept)).toBe(text);
  });
});
