import type { Database } from '../../database/database.js';
import { PermanentError } from '../../errors/index.js';
import type { Metrics } from '../../observability/index.js';
import type { LogConsumer, LogTransport, PartitionEnds } from '../log-transport.js';
import type { MessagingSettings } from '../messaging-settings.js';
import type { CommitSignal } from '../outbox/commit-signal.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import type { Topic, TopicTable } from '../topic/topic-table.js';
import { BatchApplier, type Dispatch } from './batch-applier.js';
import { DeadLetters } from './dead-letters.js';
import { LogReach } from './log-reach.js';
import { MessagingMetrics } from './messaging-metrics.js';
import { PartitionHealth, type PartitionTrouble } from './partition-health.js';
import { Positions } from './positions.js';
import { Rebuild, type RebuildOptions, type RebuildResult } from './rebuild.js';
import { redriveLetter } from './redrive.js';
import { ServiceSession } from './service-session.js';

/** What a group is made of. */
export interface EventGroupParts {
  readonly group: string;
  readonly database: Database;
  readonly transport: LogTransport;
  readonly table: TopicTable;
  readonly metrics: Metrics;
  readonly settings: MessagingSettings;
  readonly signal: CommitSignal;
}

/** How far a group is behind in one partition. */
export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  readonly next: bigint;
  readonly end: bigint;
  /** Records not yet applied; on compacted topics at most so many. */
  readonly lag: bigint;
}

/** All of one service's event traffic: its relay, its consumer, its positions and dead letters. */
export class EventGroup {
  readonly deadLetters: DeadLetters;
  private readonly positions: Positions;
  private readonly health: PartitionHealth;
  private readonly metrics: MessagingMetrics;
  private readonly reach: LogReach;
  private running: { session: ServiceSession; relay: OutboxRelay; consumer: LogConsumer | undefined } | undefined;
  private dispatch: Dispatch | undefined;
  private topics: readonly Topic[] = [];

  constructor(private readonly parts: EventGroupParts) {
    const { group, database, settings, signal, metrics } = parts;
    this.metrics = new MessagingMetrics(metrics);
    this.reach = new LogReach(group, this.metrics);
    this.positions = new Positions(database, group);
    this.deadLetters = new DeadLetters(database, group, signal);
    this.health = new PartitionHealth(group, this.metrics, settings);
  }

  get name(): string {
    return this.parts.group;
  }

  /** Says which topics the group handles and who handles them; before `start`. @throws PermanentError `topic_unknown` */
  handle(topics: readonly string[], dispatch: Dispatch): void {
    this.topics = topics.map((topic) => this.parts.table.get(topic));
    this.dispatch = dispatch;
  }

  /** Starts relay and consumer. */
  async start(): Promise<void> {
    if (this.running) return;
    const { group, database, transport, settings, signal } = this.parts;
    const session = new ServiceSession(database);
    const relay = new OutboxRelay(database, session, transport.publisher(group), this.metrics, this.reach, settings);
    signal.watch(() => relay.committed());
    let consumer: LogConsumer | undefined;
    if (this.dispatch && this.topics.length > 0) {
      await this.positions.ensure(this.partitions());
      const applier = new BatchApplier(group, database, this.positions, this.deadLetters, this.dispatch, this.metrics, settings);
      consumer = transport.consumer({ group, topics: this.topics, database, session, positions: this.positions, applier, health: this.health, reach: this.reach, metrics: this.metrics });
      await consumer.start();
    }
    relay.start();
    session.start();
    this.running = { session, relay, consumer };
  }

  /** Lets running batches end, gives everything back. */
  async stop(): Promise<void> {
    const running = this.running;
    this.running = undefined;
    await running?.consumer?.stop();
    await running?.relay.stop();
    await running?.session.stop();
  }

  /** True while relay or consumer cannot reach the log. */
  get logAway(): boolean {
    return this.reach.away;
  }

  /** Partitions that do not get on. */
  troubles(): readonly PartitionTrouble[] {
    return this.health.all();
  }

  /** Position against the end of the log, partition by partition. */
  async lag(): Promise<PartitionLag[]> {
    const ends = new Map((await this.parts.transport.ends(this.topics)).map((each) => [`${each.topic}/${each.partition}`, each]));
    return (await this.positions.all()).flatMap(({ topic, partition, position }) => {
      const end: PartitionEnds | undefined = ends.get(`${topic}/${partition}`);
      if (!end) return [];
      const from = position.next < end.start ? end.start : position.next;
      return [{ topic, partition, next: position.next, end: end.end, lag: end.end > from ? end.end - from : 0n }];
    });
  }

  /** Empties the group's views and reads the log again from its start. See `Rebuild`. */
  rebuild(options: RebuildOptions): Promise<RebuildResult> {
    const { group, database, transport } = this.parts;
    return new Rebuild(group, database, this.positions, transport).run(this.topics, options, () => this.running?.consumer?.realign());
  }

  /**
   * Puts a dead letter through the handlers again, in one transaction with the mark that it is applied.
   * @returns `applied`, or `failed` with the letter's new error noted
   * @throws PermanentError `dead_letter_unknown`, `group_has_no_handlers`; TransientError when a fault should pass first
   */
  async redrive(id: string): Promise<'applied' | 'failed'> {
    const { dispatch } = this;
    if (!dispatch) throw new PermanentError('group_has_no_handlers', `Group ${this.name} has no handlers in this process`);
    return redriveLetter(this.parts.database, this.deadLetters, dispatch, id);
  }

  private partitions(): { topic: string; partition: number }[] {
    return this.topics.flatMap((topic) => Array.from({ length: topic.partitions }, (_, partition) => ({ topic: topic.name, partition })));
  }
}
