import { CHUNK_CHARACTERS, CHUNK_RECORDS, type ChunkRecord, encodeChunk, encodeRecord } from '../../domain/chunk.js';

/** A full chunk of one lane, not yet sealed. */
export interface BuiltChunk {
  /** From 0, in the order in which chunks were closed. */
  readonly seq: number;
  readonly lane: number;
  readonly records: number;
  readonly payload: Buffer;
}

interface OpenChunk {
  readonly rows: string[];
  characters: number;
}

/** Splits checked records into chunks: one open chunk a lane, records of a lane in the order in which they came. */
export class ChunkBuilder {
  private readonly open = new Map<number, OpenChunk>();
  private closed: BuiltChunk[] = [];
  private nextSeq = 0;

  add(lane: number, record: ChunkRecord): void {
    let chunk = this.open.get(lane);
    if (chunk === undefined) this.open.set(lane, (chunk = { rows: [], characters: 0 }));
    const row = encodeRecord(record);
    chunk.rows.push(row);
    chunk.characters += row.length;
    if (chunk.rows.length >= CHUNK_RECORDS || chunk.characters >= CHUNK_CHARACTERS) this.close(lane, chunk);
  }

  /** How many chunks there have been. */
  get count(): number {
    return this.nextSeq;
  }

  /** Bytes of closed chunks that nobody has taken yet. */
  get waitingBytes(): number {
    return this.closed.reduce((sum, chunk) => sum + chunk.payload.length, 0);
  }

  /** Closes what is open: the push has ended. */
  end(): void {
    for (const [lane, chunk] of this.open) this.close(lane, chunk);
  }

  /** The closed chunks, once. */
  take(): readonly BuiltChunk[] {
    const taken = this.closed;
    this.closed = [];
    return taken;
  }

  private close(lane: number, chunk: OpenChunk): void {
    this.open.delete(lane);
    this.closed.push({ seq: this.nextSeq, lane, records: chunk.rows.length, payload: encodeChunk(chunk.rows) });
    this.nextSeq += 1;
  }
}
