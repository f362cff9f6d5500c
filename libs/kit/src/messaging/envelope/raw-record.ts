import { PermanentError } from '../../errors/index.js';
import type { LogRecord } from '../event-batch.js';
import { HEADER } from './envelope-headers.js';

/** A record as a log holds it: nothing parsed but the headers. */
export interface RawRecord {
  readonly offset: bigint;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; null is a tombstone. */
  readonly payload: string | null;
}

/** @throws PermanentError `event_unreadable` when the payload is no JSON or the envelope lacks an attribute */
export function parseRecord(topic: string, partition: number, raw: RawRecord): LogRecord {
  return {
    topic,
    partition,
    offset: raw.offset,
    key: raw.key,
    value: raw.payload === null ? null : parseJson(raw.payload),
    headers: raw.headers,
    id: attribute(raw, HEADER.id),
    type: attribute(raw, HEADER.type),
    subject: attribute(raw, HEADER.subject),
    provinceCode: raw.headers[HEADER.provinceCode] ?? null,
    time: attribute(raw, HEADER.time),
    correlationId: raw.headers[HEADER.correlationId] ?? null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new PermanentError('event_unreadable', 'Payload is not valid JSON', { cause: error });
  }
}

function attribute(raw: RawRecord, name: string): string {
  const value = raw.headers[name];
  if (value === undefined) throw new PermanentError('event_unreadable', `Envelope lacks ${name}`);
  return value;
}
