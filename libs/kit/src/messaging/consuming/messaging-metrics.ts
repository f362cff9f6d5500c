import type { Counter, Gauge, Histogram } from 'prom-client';
import type { Metrics } from '../../observability/index.js';

/** The figures of the event transport; labels are groups, topics and codes. */
export class MessagingMetrics {
  readonly lag: Gauge<'group' | 'topic'>;
  readonly batchRecords: Histogram<'group' | 'topic'>;
  readonly handlerSeconds: Histogram<'group' | 'topic'>;
  readonly applied: Counter<'group' | 'topic'>;
  readonly deadLetters: Counter<'group' | 'topic' | 'code'>;
  readonly retries: Counter<'group' | 'code'>;
  readonly duplicates: Counter<'group' | 'topic'>;
  readonly stopped: Gauge<'group'>;
  readonly published: Counter<'source'>;
  readonly publishFailures: Counter<'source'>;
  readonly outboxWaiting: Gauge<'source'>;
  readonly logAway: Gauge<'group'>;

  constructor(metrics: Metrics) {
    this.lag = metrics.gauge('hub_events_lag', 'Records of the log not yet applied', ['group', 'topic']);
    this.batchRecords = metrics.histogram('hub_events_batch_records', 'Records in a batch', ['group', 'topic'], [1, 5, 20, 50, 100, 200, 500]);
    this.handlerSeconds = metrics.histogram('hub_events_handler_seconds', 'Effect and position of one batch', ['group', 'topic']);
    this.applied = metrics.counter('hub_events_applied_total', 'Records applied', ['group', 'topic']);
    this.deadLetters = metrics.counter('hub_events_dead_letters_total', 'Records put aside', ['group', 'topic', 'code']);
    this.retries = metrics.counter('hub_events_retries_total', 'Batches tried again after a passing fault', ['group', 'code']);
    this.duplicates = metrics.counter('hub_events_duplicates_total', 'Records published twice and dropped', ['group', 'topic']);
    this.stopped = metrics.gauge('hub_events_partitions_stopped', 'Partitions that stand still and need somebody', ['group']);
    this.published = metrics.counter('hub_events_published_total', 'Events handed from the outbox to the log', ['source']);
    this.publishFailures = metrics.counter('hub_events_publish_failures_total', 'Failed tries of the relay', ['source']);
    this.outboxWaiting = metrics.gauge('hub_events_outbox_waiting', 'Events that are kept and not yet on the log', ['source']);
    this.logAway = metrics.gauge('hub_events_log_away', '1 while the event log cannot be reached', ['group']);
  }
}
