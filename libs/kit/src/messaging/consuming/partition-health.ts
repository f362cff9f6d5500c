import { failureCode } from '../failure/failure-sort.js';
import { BackOff } from '../failure/back-off.js';
import { logger } from '../../observability/index.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { PartitionStopped } from './consumer-errors.js';
import type { MessagingMetrics } from './messaging-metrics.js';
import { partitionKey } from './partition-cursor.js';

/** A partition that does not get on. */
export interface PartitionTrouble {
  readonly topic: string;
  readonly partition: number;
  readonly code: string;
  /** True: stands still until somebody looks; false: waits for a passing fault to pass. */
  readonly stopped: boolean;
  readonly tries: number;
}

/** Remembers how each partition of a group fares, and says how long to wait after a failure. */
export class PartitionHealth {
  private readonly log = logger('messaging.consumer');
  private readonly backOffs = new Map<string, BackOff>();
  private readonly troubles = new Map<string, PartitionTrouble>();

  constructor(
    private readonly group: string,
    private readonly metrics: MessagingMetrics,
    private readonly settings: MessagingSettings,
  ) {}

  /** Notes a failure and gives the milliseconds until the next try. */
  failed(topic: string, partition: number, error: unknown): number {
    const key = partitionKey(topic, partition);
    const code = failureCode(error);
    const stopped = error instanceof PartitionStopped;
    const backOff = this.backOffs.get(key) ?? new BackOff(this.settings.backOffCapMs);
    this.backOffs.set(key, backOff);
    const wait = stopped ? this.settings.stoppedRetryMs : backOff.next();
    const known = this.troubles.get(key);
    if (stopped && !known?.stopped) this.log.fatal({ group: this.group, topic, partition, code, reason: (error as Error).message }, 'partition stopped');
    else if (!stopped) this.log.warn({ group: this.group, topic, partition, code, wait, reason: error instanceof Error ? error.message : String(error) }, 'batch will be tried again');
    this.troubles.set(key, { topic, partition, code, stopped, tries: backOff.count });
    this.metrics.retries.inc({ group: this.group, code });
    this.report();
    return wait;
  }

  /** Notes that the partition got on. */
  succeeded(topic: string, partition: number): void {
    const key = partitionKey(topic, partition);
    if (!this.troubles.delete(key)) return;
    this.backOffs.get(key)?.reset();
    this.report();
  }

  /** The partition is somebody else's now. */
  forget(topic: string, partition: number): void {
    this.backOffs.delete(partitionKey(topic, partition));
    if (this.troubles.delete(partitionKey(topic, partition))) this.report();
  }

  all(): readonly PartitionTrouble[] {
    return [...this.troubles.values()];
  }

  private report(): void {
    this.metrics.stopped.set({ group: this.group }, this.all().filter((trouble) => trouble.stopped).length);
  }
}
