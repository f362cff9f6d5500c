import { type Kafka, type Message, type Producer, Partitioners } from 'kafkajs';
import type pg from 'pg';
import { together } from '../../database/message.js';
import { HubError, TransientError } from '../../errors/index.js';
import { HEADER } from '../envelope/envelope-headers.js';
import type { OutboxPublisher, Published } from '../log-transport.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { KEPT_BYTES, unpackBytes } from '../outbox/packed-payload.js';

interface FlightRow {
  topic: string;
  partition: number;
  key: string;
  headers: string;
  payload: string | null;
  packed: Buffer | null;
  unpacked: number | null;
  epoch: string;
  sequence: string;
}

/** A broker takes batches of 1 MiB; a partition's share of one request stays below. */
const REQUEST_BYTES = 900_000;

/**
 * Outbox to Kafka. What is on its way is noted first (`outbox_state.flight`), numbered per topic and partition, and
 * removed when Kafka has acknowledged. After a crash the same rows leave again with the same numbers, so consumers drop
 * what they have seen: the numbers are also the fence against a relay that lost its lock in mid-request.
 */
export class KafkaPublisher implements OutboxPublisher {
  private producer: Producer | undefined;
  /** Session on which the noted flight was delivered but not yet removed. */
  private delivered: pg.PoolClient | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly settings: MessagingSettings,
    private readonly ensureTopics: () => Promise<void>,
  ) {}

  async publish(session: pg.PoolClient): Promise<Published> {
    const rows = await this.nextFlight(session);
    if (rows.length === 0) return { events: 0, more: false };
    await this.send(rows);
    this.delivered = session;
    // What was acknowledged is removed in the next round.
    return { events: rows.length, more: true };
  }

  private async send(rows: readonly FlightRow[]): Promise<void> {
    try {
      const producer = await this.connected();
      for (const round of roundsOf(rows)) {
        await producer.sendBatch({ acks: -1, timeout: 15_000, topicMessages: [...round].map(([topic, messages]) => ({ topic, messages })) });
      }
    } catch (error) {
      if (error instanceof HubError) throw error;
      throw new TransientError('log_away', error instanceof Error ? error.message : String(error), { cause: error });
    }
  }

  async close(): Promise<void> {
    await this.producer?.disconnect().catch(() => undefined);
  }

  /** Removes what was acknowledged and notes the next rows, in one transaction; an unacknowledged flight comes again. */
  private async nextFlight(session: pg.PoolClient): Promise<FlightRow[]> {
    const acknowledged = this.delivered === session;
    try {
      const [, , , { rows }] = await together(session, () => [
        session.query('BEGIN'),
        acknowledged ? session.query({ name: 'kafka-acknowledge', text: ACKNOWLEDGE }) : Promise.resolve(),
        session.query({ name: 'kafka-note', text: NOTE, values: [this.settings.publishRecords, this.settings.publishBytes] }),
        session.query<FlightRow>({ name: 'kafka-flight', text: FLIGHT }),
        session.query('COMMIT'),
      ] as const);
      this.delivered = undefined;
      return rows;
    } catch (error) {
      await session.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  private async connected(): Promise<Producer> {
    if (this.producer) return this.producer;
    await this.ensureTopics();
    const producer = this.kafka.producer({ allowAutoTopicCreation: false, maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    this.producer = producer;
    return producer;
  }
}

const ACKNOWLEDGE = `
WITH done AS (
  DELETE FROM outbox WHERE id = ANY (ARRAY(SELECT unnest(flight) FROM outbox_state)) RETURNING topic, partition
), moved AS (
  INSERT INTO outbox_head AS h (topic, partition, next_sequence) SELECT topic, partition, count(*) FROM done GROUP BY topic, partition
  ON CONFLICT (topic, partition) DO UPDATE SET next_sequence = h.next_sequence + excluded.next_sequence
)
UPDATE outbox_state SET flight = '{}'`;

const NOTE = `
UPDATE outbox_state SET flight = (
  SELECT array_agg(id ORDER BY id) FROM (
    SELECT id, sum(bytes) OVER (ORDER BY id) - bytes AS before
    FROM (SELECT id, ${KEPT_BYTES} + octet_length(headers) AS bytes FROM outbox ORDER BY id LIMIT $1) AS oldest
  ) AS measured WHERE before < $2)
WHERE flight = '{}' AND EXISTS (SELECT 1 FROM outbox)`;

const FLIGHT = `
SELECT o.topic, o.partition, o.key, o.headers, o.payload, o.packed, o.unpacked, s.epoch::text AS epoch,
       coalesce(h.next_sequence, 0) + row_number() OVER (PARTITION BY o.topic, o.partition ORDER BY o.id) - 1 AS sequence
FROM outbox_state AS s JOIN outbox AS o ON o.id = ANY (s.flight) LEFT JOIN outbox_head AS h ON h.topic = o.topic AND h.partition = o.partition
WHERE s.flight <> '{}' ORDER BY o.id`;

/** Splits rows into requests in which no partition has more than a broker takes; order per partition is kept. */
export function* roundsOf(rows: readonly FlightRow[]): Generator<Map<string, Message[]>> {
  let round = new Map<string, Message[]>();
  let bytes = new Map<string, number>();
  let waiting: FlightRow[] = [...rows];
  while (waiting.length > 0) {
    const later: FlightRow[] = [];
    const full = new Set<string>();
    for (const row of waiting) {
      const place = `${row.topic}/${row.partition}`;
      const size = sizeOf(row);
      const before = bytes.get(place) ?? 0;
      if (full.has(place) || (before > 0 && before + size > REQUEST_BYTES)) {
        full.add(place);
        later.push(row);
        continue;
      }
      bytes.set(place, before + size);
      const messages = round.get(row.topic) ?? [];
      round.set(row.topic, messages);
      messages.push(messageOf(row));
    }
    yield round;
    round = new Map();
    bytes = new Map();
    waiting = later;
  }
}

function messageOf(row: FlightRow): Message {
  const headers = JSON.parse(row.headers) as Record<string, string>;
  headers[HEADER.sourceSequence] = `${row.epoch}:${row.sequence}`;
  return { key: row.key, value: unpackBytes(row), partition: row.partition, headers };
}

/** Upper bound of the bytes a row takes on the wire; a UTF-16 unit is at most three bytes. */
function sizeOf(row: FlightRow): number {
  const payload = row.unpacked ?? (row.payload === null ? 0 : Buffer.byteLength(row.payload, 'utf8'));
  return payload + row.headers.length * 3 + row.key.length * 3 + 128;
}
