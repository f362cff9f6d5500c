import { isUtf8 } from 'node:buffer';
import type { DecodedRecord, DecodeLimits } from './decoded.js';
import { malformedBody } from './refusals.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COMMA = 0x2c;

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const broken = (): never => {
  throw malformedBody('Không phải là mảng JSON hợp lệ', 'Not a valid JSON array');
};

/**
 * One JSON array, element by element as its bytes come. `line` is the place in the array, from 1. What stands between elements is checked
 * here, each element by JSON.parse; an element over the limit is passed over by its brackets alone.
 */
export async function* decodeJsonArray(bytes: AsyncIterable<Buffer>, limits: DecodeLimits): AsyncGenerator<readonly DecodedRecord[]> {
  const scanner = new ArrayScanner(limits);
  for await (const chunk of bytes) {
    const records = scanner.read(chunk);
    if (records.length > 0) yield records;
  }
  scanner.end();
}

class ArrayScanner {
  private place: 'before' | 'first' | 'element' | 'within' | 'after' | 'ended' = 'before';
  private index = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** Bytes of the element that began in an earlier chunk; undefined while it is over the limit and passed over. */
  private begun: Buffer[] | undefined = [];
  private begunBytes = 0;
  private records: DecodedRecord[] = [];

  constructor(private readonly limits: DecodeLimits) {}

  read(chunk: Buffer): readonly DecodedRecord[] {
    this.records = [];
    /** Where in the chunk the running element begins, -1 outside of one. */
    let start = this.place === 'within' ? 0 : -1;
    for (let i = 0; i < chunk.length; i += 1) {
      if (this.place === 'within') {
        i = this.skipElement(chunk, i);
        if (i >= chunk.length) break;
        this.finish(chunk.subarray(start, i));
        start = -1;
      }
      const byte = chunk[i] as number;
      if (isBlank(byte)) continue;
      if (this.place === 'before') this.place = byte === OPEN_ARRAY ? 'first' : broken();
      else if (this.place === 'after') this.place = byte === COMMA ? 'element' : byte === CLOSE_ARRAY ? 'ended' : broken();
      else if (this.place === 'first' && byte === CLOSE_ARRAY) this.place = 'ended';
      else if (this.place === 'ended') broken();
      else {
        this.begin();
        start = i;
        i -= 1;
      }
    }
    if (start >= 0) this.keep(chunk.subarray(start));
    return this.records;
  }

  end(): void {
    if (this.place !== 'ended') broken();
  }

  private begin(): void {
    this.place = 'within';
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
    this.begun = [];
    this.begunBytes = 0;
  }

  /** Walks on from `from` until the byte after the element; the chunk's length when it goes on in the next. */
  private skipElement(chunk: Buffer, from: number): number {
    let i = from;
    for (; i < chunk.length; i += 1) {
      const byte = chunk[i] as number;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === BACKSLASH) this.escaped = true;
        else if (byte === QUOTE) this.inString = false;
      } else if (byte === QUOTE) this.inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.depth += 1;
      else if (this.depth > 0) {
        if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) this.depth -= 1;
      } else if (byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT || isBlank(byte)) break;
    }
    return i;
  }

  private keep(part: Buffer): void {
    if (this.begun === undefined) return;
    this.begunBytes += part.length;
    this.begun.push(part);
    if (this.begunBytes > this.limits.recordBytes) this.tooLong(Buffer.concat(this.begun));
  }

  private finish(part: Buffer): void {
    this.place = 'after';
    if (this.begun === undefined) return;
    const element = this.begun.length === 0 ? part : Buffer.concat([...this.begun, part]);
    if (element.length > this.limits.recordBytes) return this.tooLong(element);
    this.index += 1;
    if (!isUtf8(element)) {
      this.records.push({ line: this.index, value: undefined, raw: Buffer.from(element), failure: 'malformed_line' });
      return;
    }
    const text = element.toString('utf8');
    try {
      this.records.push({ line: this.index, value: JSON.parse(text), raw: text });
    } catch {
      broken();
    }
  }

  private tooLong(element: Buffer): void {
    this.index += 1;
    this.records.push({ line: this.index, value: undefined, raw: Buffer.from(element.subarray(0, this.limits.recordBytes)), failure: 'line_too_long' });
    this.begun = undefined;
  }
}
