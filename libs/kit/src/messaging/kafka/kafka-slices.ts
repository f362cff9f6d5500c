import type { Batch, IHeaders, KafkaMessage } from 'kafkajs';
import type { Slice } from '../consuming/batch-applier.js';
import type { RawRecord } from '../envelope/raw-record.js';
import type { MessagingSettings } from '../messaging-settings.js';

/** Cuts what kafkajs fetched into handler batches; the last one ends where the fetch ended, holes included. */
export function* slicesOf(batch: Batch, dense: boolean, settings: MessagingSettings): Generator<Slice> {
  let records: RawRecord[] = [];
  let bytes = 0;
  for (const message of batch.messages) {
    const size = message.value?.length ?? 0;
    if (records.length > 0 && (records.length >= settings.batchRecords || bytes + size > settings.batchBytes)) {
      yield { records, next: BigInt(message.offset), dense };
      records = [];
      bytes = 0;
    }
    records.push(toRecord(message));
    bytes += size;
  }
  if (records.length > 0) yield { records, next: BigInt(batch.lastOffset()) + 1n, dense };
}

function toRecord(message: KafkaMessage): RawRecord {
  return {
    offset: BigInt(message.offset),
    key: message.key?.toString('utf8') ?? null,
    headers: toHeaders(message.headers ?? {}),
    payload: message.value?.toString('utf8') ?? null,
  };
}

function toHeaders(headers: IHeaders): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const one = Array.isArray(value) ? value.at(-1) : value;
    if (one !== undefined) texts[name] = one.toString();
  }
  return texts;
}
