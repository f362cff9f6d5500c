import type pg from 'pg';
import type { Database } from '../database/database.js';
import type { BatchApplier } from './consuming/batch-applier.js';
import type { LogReach } from './consuming/log-reach.js';
import type { MessagingMetrics } from './consuming/messaging-metrics.js';
import type { PartitionHealth } from './consuming/partition-health.js';
import type { Positions } from './consuming/positions.js';
import type { ServiceSession } from './consuming/service-session.js';
import type { Topic } from './topic/topic-table.js';

/** The ends of one partition of a log. */
export interface PartitionEnds {
  readonly topic: string;
  readonly partition: number;
  /** First offset still kept. */
  readonly start: bigint;
  /** Offset the next record will get. */
  readonly end: bigint;
  /** Identity of the topic; another one means that offsets mean something else. */
  readonly epoch: string;
}

/** What one round of a publisher did. */
export interface Published {
  readonly events: number;
  readonly more: boolean;
}

/** Hands the outbox of one service to the log. Called by the one active relay only, on the session that holds its lock. */
export interface OutboxPublisher {
  /**
   * Publishes the oldest remaining rows in id order and removes them.
   * @returns how many, 0 when the outbox is empty; and whether it must be called again though nobody commits anything
   * @throws TransientError `log_away` when it is the log that cannot be reached, not the outbox's database
   */
  publish(session: pg.PoolClient): Promise<Published>;
  close(): Promise<void>;
}

/** What a consumer of either log works with. */
export interface ConsumerParts {
  readonly group: string;
  readonly topics: readonly Topic[];
  readonly database: Database;
  readonly session: ServiceSession;
  readonly positions: Positions;
  readonly applier: BatchApplier;
  readonly health: PartitionHealth;
  readonly reach: LogReach;
  readonly metrics: MessagingMetrics;
}

/** One copy of a group, reading its share of the partitions. */
export interface LogConsumer {
  /** Returns at once when the log is away; it keeps trying. */
  start(): Promise<void>;
  /** Lets running batches end and gives the partitions back. */
  stop(): Promise<void>;
  /** Positions were changed from outside (rebuild): read them again. */
  realign(): void;
}

/** The event log: embedded in PostgreSQL, or Kafka. Everything above it is the same for both (ADR 0003). */
export abstract class LogTransport {
  abstract readonly sort: 'embedded' | 'kafka';

  /** Makes missing topics. @throws PermanentError `topic_partitions_differ` */
  abstract ensureTopics(topics: readonly Topic[]): Promise<void>;

  abstract publisher(source: string): OutboxPublisher;

  abstract consumer(parts: ConsumerParts): LogConsumer;

  /** Ends of all partitions of the topics. */
  abstract ends(topics: readonly Topic[]): Promise<PartitionEnds[]>;

  abstract close(): Promise<void>;
}
