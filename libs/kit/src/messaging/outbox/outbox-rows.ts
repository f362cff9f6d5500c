import type pg from 'pg';
import { CopyRows, type Tx } from '../../database/index.js';
import { type KeptPayload, pack } from './packed-payload.js';

interface OutboxRow extends KeptPayload {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  /** JSON object of text. */
  readonly headers: string;
}

const COLUMNS = ['topic', 'partition', 'key', 'headers', 'payload', 'packed', 'unpacked'] as const;

/** From here on COPY is cheaper, which takes one more exchange with the server, but no array whose quotes have all to be escaped. */
const COPY_FROM_LENGTH = 16 * 1024;

/** Bytes of a row besides its headers and payload. */
const ROW_BYTES = 160;

/** Transactions of which events wait for their end: whatever follows must stay behind them. */
const kept = new WeakSet<Tx>();

/** Outbox rows to insert; their order is the order of publication per key. */
export class OutboxRows {
  private readonly rows: OutboxRow[] = [];
  private length = 0;

  add(topic: string, partition: number, key: string, headers: Readonly<Record<string, string>>, payload: string | null): void {
    const row = { topic, partition, key, headers: JSON.stringify(headers), ...pack(payload) };
    this.rows.push(row);
    this.length += row.headers.length + (row.payload?.length ?? row.packed?.length ?? 0);
  }

  /** One statement, at the end of the transaction; many rows go at once. */
  async insert(tx: Tx): Promise<void> {
    if (this.length >= COPY_FROM_LENGTH && !kept.has(tx)) return this.copy(tx.client);
    kept.add(tx);
    tx.atEnd({ ...INSERT, values: COLUMNS.map((column) => this.rows.map((row) => row[column])) });
  }

  private async copy(client: pg.ClientBase): Promise<void> {
    const rows = new CopyRows('outbox', COLUMNS, Math.ceil(this.length / this.rows.length) + ROW_BYTES, this.rows.length);
    for (const { topic, partition, key, headers, payload, packed, unpacked } of this.rows) {
      rows.row();
      rows.text(topic);
      rows.integer(partition);
      rows.text(key);
      rows.text(headers);
      rows.text(payload);
      rows.bytes(packed);
      rows.integer(unpacked);
    }
    await rows.insert(client);
  }
}

const INSERT = {
  name: 'outbox-append',
  text: `INSERT INTO outbox (topic, partition, key, headers, payload, packed, unpacked)
         SELECT topic, partition, key, headers, payload, packed, unpacked
         FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::int[]) WITH ORDINALITY AS e (topic, partition, key, headers, payload, packed, unpacked, place)
         ORDER BY place`,
};
