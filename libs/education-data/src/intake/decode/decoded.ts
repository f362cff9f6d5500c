import type { RecordProblem } from '@lienthong/contracts';

/** A record as it was read from the body, before it is checked. */
export interface DecodedRecord {
  /** Physical line: CSV first line of the record, array index from 1. */
  readonly line: number;
  /** The JSON value; undefined when `failure` says why there is none. */
  readonly value: unknown;
  /** What was sent, for quarantine: text, or bytes that are no text. */
  readonly raw: string | Buffer;
  readonly failure?: 'malformed_line' | 'line_too_long';
  /** Of a workbook: cells that cannot be read, besides what the check will find. The record is refused. */
  readonly problems?: readonly RecordProblem[];
}

/** A format: turns the bytes of a body into records, some hundred at a time, never holding more than one record besides. */
export type Decoder = (bytes: AsyncIterable<Buffer>) => AsyncGenerator<readonly DecodedRecord[]>;

/** What every decoder keeps to. */
export interface DecodeLimits {
  /** Largest record in bytes. */
  readonly recordBytes: number;
  /** Most physical lines, blank ones too. */
  readonly lines: number;
}
