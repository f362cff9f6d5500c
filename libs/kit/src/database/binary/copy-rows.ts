import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { alone } from '../message.js';
import { BinaryWriter, OID } from './binary-writer.js';

/** `PGCOPY\n\377\r\n\0`, no flags, no extension. */
const HEADER = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');

/** Rows for COPY in its binary format: the server reads no text, no digits, no dates. Columns are written in their order, by their exact types. */
export class CopyRows extends BinaryWriter {
  private rows = 0;

  constructor(
    private readonly table: string,
    private readonly columns: readonly string[],
    /** Bytes that a row is thought to take. */
    bytes: number,
    rows: number,
  ) {
    super(HEADER.length + 2 + rows * bytes);
    this.raw(HEADER);
  }

  /** Begins a row. */
  row(): void {
    this.rows += 1;
    this.count(this.columns.length);
  }

  /** `text[]` */
  texts(values: readonly string[]): void {
    this.array(OID.text, values, (value) => this.text(value));
  }

  /** Sends them; nothing is sent when there is none. */
  async insert(client: pg.ClientBase): Promise<void> {
    if (this.rows === 0) return;
    this.count(-1);
    await alone(client, () => pipeline(Readable.from([this.written()]), client.query(copyFrom(`COPY ${this.table} (${this.columns.join(', ')}) FROM STDIN (FORMAT binary)`))));
  }
}
