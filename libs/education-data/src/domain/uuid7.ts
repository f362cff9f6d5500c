import { randomFillSync } from 'node:crypto';

const hex: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const POOL_IDS = 512;
const BYTES = 10;

/**
 * Maker of UUIDs version 7 (RFC 9562): 48 bits of time, then a counter and randomness, so that ids made one after the other by
 * one maker also sort so. About 0.3 µs each; a merge makes one per new record.
 */
export class Uuid7Maker {
  private readonly pool = Buffer.alloc(POOL_IDS * BYTES);
  private used = POOL_IDS;
  private lastTime = 0;
  private counter = 0;

  /** @param fill puts random bytes into the buffer; passed in so that a test may know them */
  constructor(private readonly fill: (buffer: Buffer) => void = randomFillSync) {}

  /** @param milliseconds since 1970; a clock that went back is held at its latest */
  make(milliseconds: number): string {
    if (this.used === POOL_IDS) {
      this.fill(this.pool);
      this.used = 0;
    }
    const at = this.used * BYTES;
    this.used += 1;
    if (milliseconds > this.lastTime) {
      this.lastTime = milliseconds;
      this.counter = 0;
    } else if (this.counter === 0xfff) {
      this.lastTime += 1;
      this.counter = 0;
    } else this.counter += 1;
    const time = this.lastTime;
    const high = Math.floor(time / 0x10000);
    const low = time % 0x10000;
    const p = this.pool;
    const b = (i: number): string => hex[p[at + i] ?? 0] ?? '00';
    return (
      (hex[(high >>> 24) & 255] ?? '') + (hex[(high >>> 16) & 255] ?? '') + (hex[(high >>> 8) & 255] ?? '') + (hex[high & 255] ?? '') + '-' +
      (hex[low >>> 8] ?? '') + (hex[low & 255] ?? '') + '-7' + (hex[this.counter >>> 8] ?? '').charAt(1) + (hex[this.counter & 255] ?? '') + '-' +
      (hex[((p[at] ?? 0) & 0x3f) | 0x80] ?? '') + b(1) + '-' + b(2) + b(3) + b(4) + b(5) + b(6) + b(7)
    );
  }
}
