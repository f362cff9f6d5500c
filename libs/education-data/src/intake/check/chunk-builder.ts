import { CHUNK_BYTES, CHUNK_RECORDS, type ChunkRecord, encodeRecord, packChunk } from '../../domain/chunk.js';

/** A full chunk of one lane, not yet sealed. */
export interface BuiltChunk {
  /** From 0, in the order in which chunks were closed. */
  readonly seq: number;
  readonly lane: number;
  readonly records: number;
  /** As `encodeChunk` makes it. */
  readonly payload: Buffer;
}

const FIRST_BYTES = 2_048;
const LF = 0x0a;

/**
 * The bytes of a chunk while it is being filled. Rows are written as they come instead of being collected as texts: thousands of texts
 * that live for seconds would make the heap grow.
 */
class OpenChunk {
  records = 0;
  bytes = 0;
  private buffer = Buffer.allocUnsafe(FIRST_BYTES);

  add(row: string): void {
    // A UTF-16 unit is at most three bytes in UTF-8.
    const needed = this.bytes + row.length * 3 + 1;
    if (needed > this.buffer.length) this.grow(needed);
    this.bytes += this.buffer.write(row, this.bytes, 'utf8');
    this.buffer[this.bytes] = LF;
    this.bytes += 1;
    this.records += 1;
  }

  close(): Buffer {
    return this.buffer.subarray(0, this.bytes);
  }

  private grow(needed: number): void {
    const larger = Buffer.allocUnsafe(Math.max(needed, this.buffer.length * 2));
    this.buffer.copy(larger, 0, 0, this.bytes);
    this.buffer = larger;
  }
}

/** Splits checked records into chunks: one open chunk a lane, records of a lane in the order in which they came. */
export class ChunkBuilder {
  private readonly open = new Map<number, OpenChunk>();
  private closed: BuiltChunk[] = [];
  private nextSeq = 0;
  private closedBytes = 0;

  add(lane: number, record: ChunkRecord): void {
    let chunk = this.open.get(lane);
    if (chunk === undefined) this.open.set(lane, (chunk = new OpenChunk()));
    chunk.add(encodeRecord(record));
    if (chunk.records >= CHUNK_RECORDS || chunk.bytes >= CHUNK_BYTES) this.close(lane, chunk);
  }

  /** How many chunks there have been. */
  get count(): number {
    return this.nextSeq;
  }

  /** Bytes of closed chunks that nobody has taken yet, before they were packed. */
  get waitingBytes(): number {
    return this.closedBytes;
  }

  /** Closes what is open: the push has ended. */
  end(): void {
    for (const [lane, chunk] of this.open) this.close(lane, chunk);
  }

  /** The closed chunks, once. */
  take(): readonly BuiltChunk[] {
    const taken = this.closed;
    this.closed = [];
    this.closedBytes = 0;
    return taken;
  }

  private close(lane: number, chunk: OpenChunk): void {
    this.open.delete(lane);
    this.closed.push({ seq: this.nextSeq, lane, records: chunk.records, payload: packChunk(chunk.close()) });
    this.closedBytes += chunk.bytes;
    this.nextSeq += 1;
  }
}
