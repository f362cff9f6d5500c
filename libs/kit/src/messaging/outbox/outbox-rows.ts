import type pg from 'pg';

/** Columns of outbox rows to insert, all of one length; the order of the arrays is the order of publication per key. */
export class OutboxRows {
  readonly topics: string[] = [];
  readonly partitions: number[] = [];
  readonly keys: string[] = [];
  /** JSON objects of text. */
  readonly headers: string[] = [];
  readonly payloads: (string | null)[] = [];

  add(topic: string, partition: number, key: string, headers: Readonly<Record<string, string>>, payload: string | null): void {
    this.topics.push(topic);
    this.partitions.push(partition);
    this.keys.push(key);
    this.headers.push(JSON.stringify(headers));
    this.payloads.push(payload);
  }

  /** One statement. */
  async insert(client: pg.ClientBase): Promise<void> {
    await client.query({ ...INSERT, values: [this.topics, this.partitions, this.keys, this.headers, this.payloads] });
  }
}

const INSERT = {
  name: 'outbox-append',
  text: `INSERT INTO outbox (topic, partition, key, headers, payload)
         SELECT topic, partition, key, headers, payload
         FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS e (topic, partition, key, headers, payload, place)
         ORDER BY place`,
};
