import { PermanentError } from '../../errors/index.js';

const HEX = new Uint8Array(128).fill(0xff);
for (let digit = 0; digit < 16; digit += 1) {
  const text = digit.toString(16);
  HEX[text.charCodeAt(0)] = digit;
  HEX[text.toUpperCase().charCodeAt(0)] = digit;
}
/** Where each of the 16 bytes of a UUID stands in its text of 36 characters. */
const UUID_BYTES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34] as const;
/** Text no longer than this is written letter by letter: calling the encoder would take longer. */
const SHORT = 48;
const TWO_32 = 0x1_0000_0000;
/** 2000-01-01T00:00:00Z, where the times of PostgreSQL begin. */
const EPOCH_MS = 946_684_800_000;

/** Types of array elements, as the server numbers them (pg_type). */
export const OID = { uuid: 2950, text: 25, smallint: 21, integer: 23 } as const;

/** Values in PostgreSQL's binary format, one after the other. Each is led by its length in bytes; null has none. */
export class BinaryWriter {
  private buffer: Buffer;
  private at = 0;

  /** @param bytes room to begin with */
  constructor(bytes: number) {
    this.buffer = Buffer.allocUnsafeSlow(bytes);
  }

  /** What was written. */
  written(): Buffer {
    return this.buffer.subarray(0, this.at);
  }

  /** Two bytes without a length: how many fields a row has. */
  count(value: number): void {
    this.room(2);
    this.at = this.buffer.writeInt16BE(value, this.at);
  }

  /** Four bytes without a length. */
  word(value: number): void {
    this.room(4);
    this.at = this.buffer.writeInt32BE(value, this.at);
  }

  /** Bytes without a length. */
  raw(bytes: Buffer): void {
    this.room(bytes.length);
    this.at += bytes.copy(this.buffer, this.at);
  }

  /** `text`, also `json`. */
  text(value: string | null): void {
    if (value === null) return this.word(-1);
    this.room(4 + value.length * 3);
    const start = this.at + 4;
    const end = value.length <= SHORT ? this.ascii(value, start) : -1;
    const length = end === -1 ? this.buffer.write(value, start, 'utf8') : end - start;
    this.buffer.writeInt32BE(length, this.at);
    this.at = start + length;
  }

  /** @throws PermanentError `uuid_malformed` */
  uuid(value: string | null): void {
    if (value === null) return this.word(-1);
    this.room(20);
    this.at = this.buffer.writeInt32BE(16, this.at);
    const { buffer } = this;
    let seen = value.length === 36 ? 0 : 0xff;
    for (const from of UUID_BYTES) {
      const high = HEX[value.charCodeAt(from)] ?? 0xff;
      const low = HEX[value.charCodeAt(from + 1)] ?? 0xff;
      seen |= high | low;
      buffer[this.at++] = (high << 4) | low;
    }
    if (seen > 15) throw new PermanentError('uuid_malformed', 'Not the text of a UUID');
  }

  boolean(value: boolean): void {
    this.room(5);
    this.at = this.buffer.writeInt32BE(1, this.at);
    this.buffer[this.at++] = value ? 1 : 0;
  }

  smallint(value: number | null): void {
    if (value === null) return this.word(-1);
    this.room(6);
    this.at = this.buffer.writeInt32BE(2, this.at);
    this.at = this.buffer.writeInt16BE(value, this.at);
  }

  integer(value: number | null): void {
    if (value === null) return this.word(-1);
    this.room(8);
    this.at = this.buffer.writeInt32BE(4, this.at);
    this.at = this.buffer.writeInt32BE(value, this.at);
  }

  /** @param value a whole number that JavaScript holds exactly */
  bigint(value: number): void {
    this.room(12);
    this.at = this.buffer.writeInt32BE(8, this.at);
    this.at = this.buffer.writeInt32BE(Math.floor(value / TWO_32), this.at);
    this.at = this.buffer.writeUInt32BE(((value % TWO_32) + TWO_32) % TWO_32, this.at);
  }

  /** `timestamptz`. @param milliseconds since 1970 */
  time(milliseconds: number): void {
    this.bigint((milliseconds - EPOCH_MS) * 1000);
  }

  bytes(value: Buffer | null): void {
    if (value === null) return this.word(-1);
    this.word(value.length);
    this.raw(value);
  }

  /** An array; its elements are written by `each`. @param oid type of the elements */
  array<T>(oid: number, values: readonly T[], each: (value: T) => void): void {
    this.room(4);
    const start = this.at;
    this.at += 4;
    this.elements(oid, values, each);
    this.buffer.writeInt32BE(this.at - start - 4, start);
  }

  /** As {@link array}, without its length: the value of a parameter. */
  elements<T>(oid: number, values: readonly T[], each: (value: T) => void, hasNull = false): void {
    this.word(values.length === 0 ? 0 : 1);
    this.word(hasNull ? 1 : 0);
    this.word(oid);
    if (values.length === 0) return;
    this.word(values.length);
    this.word(1);
    for (const value of values) each(value);
  }

  /** Writes ASCII. @returns where it ends; -1 when a letter is none */
  private ascii(value: string, start: number): number {
    const { buffer } = this;
    for (let i = 0; i < value.length; i += 1) {
      const code = value.charCodeAt(i);
      if (code > 127) return -1;
      buffer[start + i] = code;
    }
    return start + value.length;
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.buffer.length * 2, this.at + bytes));
    this.buffer.copy(larger, 0, 0, this.at);
    this.buffer = larger;
  }
}
