import type { Database, Tx } from '../../database/database.js';
import { PermanentError } from '../../errors/index.js';
import { HEADER } from '../envelope/envelope-headers.js';
import type { RawRecord } from '../envelope/raw-record.js';
import { failureCode } from '../failure/failure-sort.js';
import type { CommitSignal } from '../outbox/commit-signal.js';
import { OutboxRows } from '../outbox/outbox-rows.js';
import { deadLetterTopicName } from '../topic/topic-table.js';

/** A record that a group could not apply. */
export interface DeadLetter {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | null;
  readonly code: string;
  readonly message: string;
  readonly attempts: number;
  readonly failedAt: Date;
  /** When it was applied after all (re-drive or replay); null while it waits. */
  readonly appliedAt: Date | null;
}

interface DeadLetterRow extends Omit<DeadLetter, 'offset' | 'headers'> {
  offset: string;
  headers: string;
}

const COLUMNS = `id, topic, partition, "offset", key, headers, payload, error_code AS code, error_message AS message, attempts, failed_at AS "failedAt", applied_at AS "appliedAt"`;
const MESSAGE_LENGTH = 500;

/** Dead letters of one group: a row in the group's schema and a record on `<topic>.<group>.dlq`, in one transaction. */
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly group: string,
    private readonly signal: CommitSignal,
  ) {}

  /** Puts the record aside; again (replay, failed re-drive), it counts the attempt and sends nothing more. */
  async put(tx: Tx, topic: string, partition: number, record: RawRecord, error: unknown): Promise<void> {
    const { rows } = await tx.client.query<{ first: boolean }>(
      `INSERT INTO dead_letter AS d (consumer_group, topic, partition, "offset", key, headers, payload, error_code, error_message)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (consumer_group, topic, partition, "offset") DO UPDATE
         SET attempts = d.attempts + 1, error_code = excluded.error_code, error_message = excluded.error_message, failed_at = now(), applied_at = NULL
       RETURNING attempts = 1 AS first`,
      [this.group, topic, partition, record.offset, clean(record.key), JSON.stringify(record.headers), clean(record.payload), failureCode(error), messageOf(error)],
    );
    if (!rows[0]?.first) return;
    const outgoing = new OutboxRows();
    outgoing.add(deadLetterTopicName(topic, this.group), 0, clean(record.key) ?? '', deadHeaders(topic, partition, record, error), clean(record.payload));
    await outgoing.insert(tx);
    this.signal.expect(tx);
  }

  /** Marks letters of these offsets as applied: a replay has gone through where the first try failed. */
  async applied(tx: Tx, topic: string, partition: number, from: bigint, before: bigint): Promise<void> {
    await tx.client.query(
      `UPDATE dead_letter SET applied_at = now() WHERE consumer_group = $1 AND topic = $2 AND partition = $3 AND "offset" >= $4 AND "offset" < $5 AND applied_at IS NULL`,
      [this.group, topic, partition, from, before],
    );
  }

  /** Letters still waiting, oldest first. */
  async waiting(limit = 100): Promise<DeadLetter[]> {
    const rows = await this.database.query<DeadLetterRow>(`SELECT ${COLUMNS} FROM dead_letter WHERE consumer_group = $1 AND applied_at IS NULL ORDER BY failed_at, "offset" LIMIT $2`, [this.group, limit]);
    return rows.map(toDeadLetter);
  }

  /**
   * One letter, locked for this transaction.
   * @throws PermanentError `dead_letter_unknown`
   */
  async take(tx: Tx, id: string): Promise<DeadLetter> {
    const { rows } = await tx.client.query<DeadLetterRow>(`SELECT ${COLUMNS} FROM dead_letter WHERE consumer_group = $1 AND id = $2 FOR UPDATE`, [this.group, id]);
    if (!rows[0]) throw new PermanentError('dead_letter_unknown', `Group ${this.group} has no dead letter ${id}`);
    return toDeadLetter(rows[0]);
  }
}

function deadHeaders(topic: string, partition: number, record: RawRecord, error: unknown): Record<string, string> {
  const headers: Record<string, string> = { ...record.headers, [HEADER.deadTopic]: topic, [HEADER.deadPartition]: String(partition), [HEADER.deadOffset]: String(record.offset), [HEADER.deadCode]: failureCode(error) };
  delete headers[HEADER.sourceSequence];
  return headers;
}

function messageOf(error: unknown): string {
  return (clean(error instanceof Error ? error.message : String(error)) ?? '').slice(0, MESSAGE_LENGTH);
}

/** PostgreSQL text holds no NUL; everything else is kept as it came. */
function clean(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\u0000', '\uFFFD');
}

function toDeadLetter(row: DeadLetterRow): DeadLetter {
  return { ...row, offset: BigInt(row.offset), headers: JSON.parse(row.headers) as Record<string, string> };
}
