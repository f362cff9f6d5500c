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
  /** What the intake found doubtful; absent when nothing. The record is kept all the same. */
  readonly findings?: readonly ChunkFinding[];
}

type Row = readonly [line: number, recordId: string, event: ChunkRecord['event'], version: number, updatedAt: string, content: ChunkRecord['content'], findings?: readonly ChunkFinding[]];

/** Most records of one chunk. */
export const CHUNK_RECORDS = 5_000;
/** A chunk is closed when it is longer than this, whatever its count (bytes). Keeps the memory of a merge worker bounded. */
export const CHUNK_BYTES = 4 * 1024 * 1024;

/** One record as it stands in a chunk. */
export function encodeRecord(record: ChunkRecord): string {
  const row: Row = record.findings === undefined
    ? [record.line, record.recordId, record.event, record.version, record.updatedAt, record.content]
    : [record.line, record.recordId, record.event, record.version, record.updatedAt, record.content, record.findings];
  return JSON.stringify(row);
}

/** The bytes of a chunk, before they are sealed. Plain JSON: deflating costs more than the log and the disk save (measured: 3 µs a record). */
export function encodeChunk(encodedRecords: readonly string[]): Buffer {
  return Buffer.from(`[${encodedRecords.join(',')}]`, 'utf8');
}

/** The records of a chunk's bytes, after they were opened. */
export function decodeChunk(payload: Buffer): ChunkRecord[] {
  const rows = JSON.parse(payload.toString('utf8')) as Row[];
  return rows.map(([line, recordId, event, version, updatedAt, content, findings]) => ({ line, recordId, event, version, updatedAt, content, ...(findings && { findings }) }));
}
