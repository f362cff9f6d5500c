import { describe, expect, it } from '@jest/globals';
import { murmur2, partitionOf } from './murmur2.js';

describe('murmur2', () => {
  // Vectors of Apache Kafka's own UtilsTest#testMurmur2.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %s as Kafka does', (text, hash) => {
    expect(murmur2(Buffer.from(text, 'utf8'))).toBe(hash);
  });

  it('puts a key whose hash is negative into a partition that exists', () => {
    // -973932308 & 0x7fffffff = 1173551340; 1173551340 = 7 × 167650191 + 3
    expect(partitionOf('21', 7)).toBe(3);
  });

  it('hashes the UTF-8 bytes of a Vietnamese key, not its code units', () => {
    expect(murmur2(Buffer.from('Trường', 'utf8'))).not.toBe(murmur2(Buffer.from('Trường', 'utf16le')));
    expect(partitionOf('Trường', 4)).toBe((murmur2(new TextEncoder().encode('Trường')) & 0x7fffffff) % 4);
  });
});
