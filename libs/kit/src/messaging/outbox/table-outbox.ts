import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../database/database.js';
import { PermanentError } from '../../errors/index.js';
import { currentTrace, traceParentOf } from '../../observability/index.js';
import { headersOf } from '../envelope/envelope-headers.js';
import { Outbox, type OutboxEvent } from '../outbox.js';
import { partitionOf } from '../topic/murmur2.js';
import type { TopicTable } from '../topic/topic-table.js';
import type { CommitSignal } from './commit-signal.js';
import { OutboxRows } from './outbox-rows.js';

/**
 * Outbox as a table in the service's own schema. Ids follow commit order per key as long as the writer has locked or
 * version-checked the aggregate's row before it appends, as every merge here does (ADR 0003).
 */
export class TableOutbox extends Outbox {
  constructor(
    private readonly topics: TopicTable,
    /** CloudEvents `source`, e.g. `/education-data`. */
    private readonly source: string,
    private readonly signal: CommitSignal,
  ) {
    super();
  }

  /**
   * One statement for all events. The relay of this process is woken when the transaction commits.
   * @throws PermanentError `topic_unknown`, `event_too_large`
   */
  override async append(tx: Tx, events: readonly OutboxEvent[]): Promise<void> {
    if (events.length === 0) return;
    const trace = currentTrace();
    const traceParent = trace && traceParentOf(trace);
    const rows = new OutboxRows();
    for (const event of events) {
      const topic = this.topics.get(event.topic);
      const payload = event.data === null || event.data === undefined ? null : JSON.stringify(event.data);
      if (payload !== null && isLarger(payload, topic.maxBytes)) {
        throw new PermanentError('event_too_large', `Event of ${event.topic} is larger than ${topic.maxBytes} bytes`);
      }
      const headers = headersOf(event, uuidv7(), this.source, event.traceParent ?? traceParent);
      rows.add(topic.name, partitionOf(event.key, topic.partitions), event.key, headers, payload);
    }
    await rows.insert(tx);
    this.signal.expect(tx);
  }
}

/** A UTF-16 unit is one to three bytes of UTF-8, so most texts are decided without counting. */
function isLarger(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && Buffer.byteLength(text, 'utf8') > bytes;
}
