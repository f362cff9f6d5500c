import { isUtf8 } from 'node:buffer';
import { tooManyRecords } from './refusals.js';
import type { DecodeLimits } from './decoded.js';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** Separators a first line may turn out to have: comma, semicolon (spreadsheets of Vietnamese settings), tab. */
const SEPARATORS: readonly number[] = [0x2c, 0x3b, 0x09];

/** The text of one record of a CSV file, its line end left out. */
export interface CsvRecord {
  /** Physical line on which it begins. */
  readonly line: number;
  readonly bytes: Buffer;
  readonly tooLong: boolean;
  /** The file ended within quotes. */
  readonly unfinished: boolean;
}

/**
 * Cuts a CSV file into records by RFC 4180: a line end within quotes belongs to the cell, a quote opens only at the start of a cell. Own
 * work and not a library's, because a receipt needs what libraries hide: the physical line, the bytes as sent, and a bad record that
 * spoils no other.
 */
export class CsvSplitter {
  private line = 1;
  private startLine = 1;
  private quoted = false;
  private atCellStart = true;
  /** The byte before closed a quote: another quote now is one within the cell. */
  private justClosed = false;
  private carry: Buffer = Buffer.alloc(0);
  /** Set while the running record is over the limit and passed over. */
  private dropped: Buffer | undefined;
  private separators: readonly number[] = SEPARATORS;

  constructor(private readonly limits: DecodeLimits) {}

  /** Once the first line has shown it. */
  useSeparator(separator: string): void {
    this.separators = [separator.charCodeAt(0)];
  }

  *read(chunk: Buffer): Generator<CsvRecord> {
    const block = this.carry.length === 0 ? chunk : Buffer.concat([this.carry, chunk]);
    let from = 0;
    for (let i = this.carry.length; i < block.length; i += 1) {
      const byte = block[i] as number;
      if (byte === LF) {
        this.line += 1;
        if (this.line > this.limits.lines) throw tooManyRecords();
        if (this.quoted) continue;
        yield this.close(block.subarray(from, i), false);
        from = i + 1;
      } else if (byte === QUOTE) {
        const closes = this.quoted;
        this.quoted = !closes && (this.atCellStart || this.justClosed);
        this.justClosed = closes;
        this.atCellStart = false;
      } else {
        this.justClosed = false;
        if (!this.quoted) this.atCellStart = this.separators.includes(byte);
      }
    }
    this.carry = this.keep(block.subarray(from));
  }

  *end(): Generator<CsvRecord> {
    if (this.carry.length > 0 || this.dropped !== undefined) yield this.close(this.carry, this.quoted);
  }

  private close(bytes: Buffer, unfinished: boolean): CsvRecord {
    const whole = this.dropped ?? bytes;
    const tooLong = this.dropped !== undefined || bytes.length > this.limits.recordBytes;
    const record = { line: this.startLine, bytes: tooLong ? whole.subarray(0, this.limits.recordBytes) : withoutCr(whole), tooLong, unfinished };
    this.dropped = undefined;
    this.startLine = this.line;
    this.atCellStart = true;
    this.quoted = false;
    this.justClosed = false;
    return record;
  }

  private keep(rest: Buffer): Buffer {
    if (this.dropped === undefined && rest.length <= this.limits.recordBytes) return rest;
    this.dropped ??= Buffer.from(rest.subarray(0, this.limits.recordBytes));
    return Buffer.alloc(0);
  }
}

function withoutCr(bytes: Buffer): Buffer {
  return bytes[bytes.length - 1] === CR ? bytes.subarray(0, -1) : bytes;
}

/** The text of a record; undefined when its bytes are no UTF-8. */
export function csvText(record: CsvRecord): string | undefined {
  return isUtf8(record.bytes) ? record.bytes.toString('utf8') : undefined;
}

/** The separator of a heading line: the comma, unless there is none and a semicolon or a tab is. */
export function separatorOf(heading: string): string {
  const outside = heading.replace(/"[^"]*"/g, '');
  return [',', ';', '\t'].find((separator) => outside.includes(separator)) ?? ',';
}

/** The cells of a record; undefined when its quotes do not close, or close within a cell. */
export function cellsOf(text: string, separator: string): readonly string[] | undefined {
  if (!text.includes('"')) return text.split(separator);
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    if (text[at] === '"') {
      let cell = '';
      for (at += 1; ; at += 2) {
        const close = text.indexOf('"', at);
        if (close < 0) return undefined;
        cell += text.slice(at, close);
        at = close;
        if (text[at + 1] !== '"') break;
        cell += '"';
      }
      cells.push(cell);
      at += 1;
      if (at < text.length && text[at] !== separator) return undefined;
    } else {
      const end = text.indexOf(separator, at);
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end));
      at = end < 0 ? text.length : end;
    }
    if (at >= text.length) return cells;
  }
}
