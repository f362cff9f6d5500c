import { isAscii } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A finding of the intake, as receipts show it. Structurally the RecordProblem of the contracts. */
export interface ChunkFinding {
  readonly level: 'error' | 'finding';
  readonly code: string;
  readonly path: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** One record that passed the intake's checks, as it waits for the merge. */
export interface ChunkRecord {
  /** Physical line in what was sent: first line of a CSV record, index from 1 in an array. */
  readonly line: number;
  readonly recordId: string;
  readonly event: 'NEW' | 'UPDATE' | 'CANCEL';
  /** 1..9007199254740991. */
  readonly version: number;
  /** RFC 3339 with offset, as sent. */
  readonly updatedAt: string;
  /**
   * All but the head, normalised: fields in the order of the kind's table, nothing absent, empty or null in it. Equal contents have
   * equal JSON text, so `JSON.stringify(content)` may be hashed or compared. For CANCEL only what the kind keeps of one (schoolCode).
   */
  readonly content: { readonly [field: string]: unknown };
  /** The content's JSON text, where it is at hand. */
  readonly text?: string;
  /** What the intake found doubtful; absent when nothing. The record is kept all the same. */
  readonly findings?: readonly ChunkFinding[];
}

/** Most records of one chunk. */
export const CHUNK_RECORDS = 2_500;
/** A chunk is closed when it is longer than this, whatever its count (bytes). Keeps the memory of a merge worker bounded. */
export const CHUNK_BYTES = 4 * 1024 * 1024;

/** Between the fields of a record and after each record: JSON text never holds them, and a head has no blank. */
const TAB = '\t';
const LF = '\n';

/**
 * One record as it stands in a chunk: head, content and findings, apart by tabs. The content is a text of its own, so that the merge, which
 * compares and stores it as text, does not have to write it anew.
 */
export function encodeRecord(record: ChunkRecord): string {
  const row = `${record.line}\t${record.recordId}\t${record.event}\t${record.version}\t${record.updatedAt}\t${JSON.stringify(record.content)}`;
  return record.findings === undefined ? row : `${row}\t${JSON.stringify(record.findings)}`;
}

/** First byte of a deflated chunk; a plain one begins with a line number. */
const DEFLATED = 0x01;
/** Below this deflating costs more than it saves: a push of one record is kept as it is. */
const DEFLATE_FROM_BYTES = 16 * 1024;

/**
 * The bytes of a chunk out of its text, before they are sealed: large ones deflated at the fastest level. Measured on marks of made-up
 * learners, both sides and the database together: 1.4 µs a record to write and 1.4 to read, against 1.3..2.2 and 3.3 for plain text, and a
 * sixth of the bytes in the table and its log.
 */
export function packChunk(text: Buffer): Buffer {
  if (text.length < DEFLATE_FROM_BYTES) return text;
  return Buffer.concat([Buffer.of(DEFLATED), deflateRawSync(text, { level: 1 })]);
}

/** The bytes of a chunk of these rows, before they are sealed. */
export function encodeChunk(encodedRecords: readonly string[]): Buffer {
  return packChunk(Buffer.from(encodedRecords.map((record) => record + LF).join(''), 'utf8'));
}

/** The records of a chunk's bytes, after they were opened. */
export function decodeChunk(payload: Buffer): ChunkRecord[] {
  const bytes = payload[0] === DEFLATED ? inflateRawSync(payload.subarray(1)) : payload;
  // Text of one byte a character where it may be: half the memory, and faster to cut.
  const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  const records: ChunkRecord[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(LF, from);
    records.push(decodeRecord(text, from, end));
    from = end + 1;
  }
  return records;
}

function decodeRecord(text: string, from: number, end: number): ChunkRecord {
  let at = from;
  const next = (): string => {
    const tab = text.indexOf(TAB, at);
    const to = tab < 0 || tab > end ? end : tab;
    const field = text.slice(at, to);
    at = to + 1;
    return field;
  };
  const line = Number(next());
  const recordId = next();
  const event = next() as ChunkRecord['event'];
  const version = Number(next());
  const updatedAt = next();
  const content = next();
  const record = { line, recordId, event, version, updatedAt, content: JSON.parse(content) as ChunkRecord['content'], text: content };
  return at > end ? record : { ...record, findings: JSON.parse(next()) as readonly ChunkFinding[] };
}
