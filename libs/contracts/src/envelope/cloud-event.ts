/**
 * The envelope of every event that crosses a service border: CloudEvents 1.0 in Kafka binary mode.
 * Attributes travel as headers (`ce_*`), the payload is the JSON value of the record. api.md §9, ADR 0002.
 */

/** Header names as they stand on the log, both logs alike. */
export const CE_HEADERS = {
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
} as const;

/** What a service hands to its outbox. `data: null` is a tombstone: the subject has ended. */
export interface OutgoingEvent<T = unknown> {
  /** Topic name, e.g. `education.school.v1`; must be in the topic table. */
  readonly topic: string;
  /** Ordering key: events of one key keep their order. */
  readonly key: string;
  /** CloudEvents type, `vn.lienthong.<service>.<subject>.<changed|merged|…>.v<n>`. */
  readonly type: string;
  /** What the event is about: the hub id of the subject, or the same as `key` for facts in masses. */
  readonly subject: string;
  /** Two-digit province code of today, or null for what belongs to no province. */
  readonly provinceCode: string | null;
  readonly data: T | null;
  /** RFC 3339 instant the fact was recorded (UTC, milliseconds). Consumers date figures by it. */
  readonly time: string;
  /** Id of the request or push that led here. */
  readonly correlationId?: string;
  /** Id of the event or chunk that caused this one. */
  readonly causationId?: string;
  /** Version of the subject's content, rising per subject, as decimal text. */
  readonly contentVersion?: string;
  readonly traceParent?: string;
}
