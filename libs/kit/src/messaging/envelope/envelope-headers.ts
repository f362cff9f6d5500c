import type { OutboxEvent } from '../outbox.js';

/** Header names of CloudEvents 1.0 in Kafka binary mode, the same on both logs (api.md §9). */
export const HEADER = {
  specVersion: 'ce_specversion',
  id: 'ce_id',
  source: 'ce_source',
  type: 'ce_type',
  time: 'ce_time',
  subject: 'ce_subject',
  provinceCode: 'ce_provincecode',
  correlationId: 'ce_correlationid',
  causationId: 'ce_causationid',
  contentVersion: 'ce_contentversion',
  traceParent: 'ce_traceparent',
  contentType: 'content-type',
  /** `<outbox epoch>:<number>`, dense per topic and partition; set by the Kafka relay only (ADR 0003). */
  sourceSequence: 'lt_seq',
  /** Dead letters only: where the record stood, and why it is here. */
  deadTopic: 'lt_dlq_topic',
  deadPartition: 'lt_dlq_partition',
  deadOffset: 'lt_dlq_offset',
  deadCode: 'lt_dlq_code',
} as const;

/** The headers of an event, absent attributes left out. */
export function headersOf(event: OutboxEvent, id: string, source: string, traceParent: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {
    [HEADER.specVersion]: '1.0',
    [HEADER.id]: id,
    [HEADER.source]: source,
    [HEADER.type]: event.type,
    [HEADER.time]: event.time,
    [HEADER.subject]: event.subject,
    [HEADER.contentType]: 'application/json',
  };
  if (event.provinceCode !== null) headers[HEADER.provinceCode] = event.provinceCode;
  if (event.correlationId !== undefined) headers[HEADER.correlationId] = event.correlationId;
  if (event.causationId !== undefined) headers[HEADER.causationId] = event.causationId;
  if (event.contentVersion !== undefined) headers[HEADER.contentVersion] = event.contentVersion;
  if (traceParent !== undefined) headers[HEADER.traceParent] = traceParent;
  return headers;
}
