import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { logger } from '../../observability/index.js';
import { PositionMoved } from '../consuming/consumer-errors.js';
import { partitionKey } from '../consuming/partition-cursor.js';
import { BackOff } from '../failure/back-off.js';
import type { ConsumerParts, LogConsumer, PartitionEnds } from '../log-transport.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { WakeUp } from '../wake-up.js';
import { type Assigned, KafkaAssignments } from './kafka-assignments.js';
import { slicesOf } from './kafka-slices.js';
import { PartitionPauses } from './partition-pauses.js';

const HEARTBEAT_MS = 1_500;
const COMMIT_MS = 5_000;

const CONSUMER = {
  sessionTimeout: 6_000,
  heartbeatInterval: HEARTBEAT_MS,
  // Long enough to keep idle brokers calm; a fetch returns as soon as there is something.
  maxWaitTimeInMs: 250,
  maxBytesPerPartition: 2_097_152,
  maxBytes: 8_388_608,
  allowAutoTopicCreation: false,
  // kafkajs sees new partitions and leaders only when it asks again.
  metadataMaxAge: 30_000,
  retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 5, restartOnFailure: (): Promise<boolean> => Promise.resolve(true) },
};

/**
 * Reads Kafka for one copy of a group. kafkajs shares the partitions and fetches; where a partition stands is decided
 * by the position in the consumer's database alone. No handler error ever reaches kafkajs, which would stop or crash.
 */
export class KafkaConsumer implements LogConsumer {
  private readonly log = logger('messaging.consumer');
  private readonly changed = new WakeUp();
  private readonly assignments: KafkaAssignments;
  private readonly pauses = new PartitionPauses();
  /** Records behind, by partition. */
  private readonly lags = new Map<string, number>();
  private consumer: Consumer | undefined;
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly kafka: Kafka,
    private readonly parts: ConsumerParts,
    private readonly settings: MessagingSettings,
    private readonly ensureTopics: () => Promise<void>,
    ends: (topic: string) => Promise<readonly PartitionEnds[]>,
  ) {
    this.assignments = new KafkaAssignments(parts.positions, ends);
  }

  async start(): Promise<void> {
    const { session, database } = this.parts;
    session.listen(`${database.schema}_consumers`, () => this.realign());
    session.onConnected(() => this.realign());
    this.running = true;
    this.loop = this.keep();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.changed.wake();
    await this.loop;
  }

  realign(): void {
    // The next fetch of each partition looks its position up; a seek makes one come when all is read.
    for (const { topic, partition } of this.assignments.forgetAll()) {
      this.parts.positions.load(topic, partition).then(
        (position) => this.seek(topic, partition, position.next),
        (error: unknown) => this.log.warn({ topic, partition, fault: String(error) }, 'position could not be read'),
      );
    }
  }

  /** Keeps one kafkajs consumer alive; makes a new one when it gives up. */
  private async keep(): Promise<void> {
    const backOff = new BackOff(this.settings.backOffCapMs);
    while (this.running) {
      const consumer = this.kafka.consumer({ groupId: this.parts.group, ...CONSUMER });
      try {
        await this.consume(consumer, () => backOff.reset());
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        this.parts.reach.lost('consumer', fault);
        this.log.warn({ group: this.parts.group, fault }, 'kafkajs consumer could not start');
        if (this.running) await this.changed.sleep(backOff.next());
      }
      this.consumer = undefined;
      this.pauses.endAll();
      await consumer.disconnect().catch(() => undefined);
    }
  }

  /** Runs until asked to stop, or until kafkajs gives up. */
  private async consume(consumer: Consumer, started: () => void): Promise<void> {
    let gaveUp = false;
    consumer.on('consumer.crash', ({ payload }) => {
      this.log.warn({ group: this.parts.group, restart: payload.restart, fault: payload.error.message }, 'kafkajs consumer crashed');
      this.parts.reach.lost('consumer', payload.error.message);
      gaveUp = !payload.restart;
      this.changed.wake();
    });
    consumer.on('consumer.group_join', () => {
      this.assignments.forgetAll();
      this.lags.clear();
      this.parts.reach.found('consumer');
    });
    await this.ensureTopics();
    await consumer.connect();
    await consumer.subscribe({ topics: this.parts.topics.map((topic) => topic.name), fromBeginning: true });
    this.consumer = consumer;
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently: this.settings.partitionsAtOnce, eachBatch: (payload) => this.eachBatch(payload) });
    started();
    while (this.running && !gaveUp) await this.changed.sleep(60_000);
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition } = payload.batch;
    // Not in kafkajs' types: the offset that was asked for, below which lies nothing but what we have.
    const { fetchedOffset } = payload.batch as unknown as { readonly fetchedOffset: string };
    try {
      const place = await this.assignments.align(topic, partition, BigInt(fetchedOffset));
      if ('seek' in place) return this.seek(topic, partition, place.seek);
      await this.applySlices(payload, place);
    } catch (error) {
      if (error instanceof HeartbeatFailed) throw error.reason;
      this.pause(payload, error);
    }
  }

  private async applySlices(payload: EachBatchPayload, assigned: Assigned): Promise<void> {
    const { batch, heartbeat } = payload;
    const { topic, partition } = batch;
    const dense = this.parts.topics.find((each) => each.name === topic)?.sort !== 'state';
    for (const slice of slicesOf(batch, dense, this.settings)) {
      if (!payload.isRunning() || payload.isStale() || !this.assignments.isCurrent(assigned)) return;
      const beat = setInterval(() => void heartbeat().catch(() => undefined), HEARTBEAT_MS);
      try {
        await this.parts.applier.apply(assigned.cursor, slice);
      } finally {
        clearInterval(beat);
      }
      this.parts.health.succeeded(topic, partition);
      const last = slice.records.at(-1);
      if (last) payload.resolveOffset(String(last.offset));
      assigned.expected = slice.next;
      this.noteLag(topic, partition, Number(BigInt(batch.highWatermark) - slice.next));
      await heartbeat().catch((error: unknown) => Promise.reject(new HeartbeatFailed(error)));
    }
    await this.hint(payload, assigned);
  }

  /** Leaves the rest of the batch unresolved and tries again later, while heartbeats go on. */
  private pause(payload: EachBatchPayload, error: unknown): void {
    const { topic, partition } = payload.batch;
    this.assignments.forget(topic, partition);
    if (error instanceof PositionMoved) return;
    const wait = this.parts.health.failed(topic, partition, error);
    this.pauses.start(partitionKey(topic, partition), wait, payload.pause());
  }

  private seek(topic: string, partition: number, offset: bigint): void {
    try {
      this.consumer?.seek({ topic, partition, offset: String(offset) });
    } catch (error) {
      this.log.debug({ topic, partition, fault: String(error) }, 'seek before the consumer runs');
    }
  }

  private noteLag(topic: string, partition: number, records: number): void {
    this.lags.set(partitionKey(topic, partition), records);
    const ofTopic = [...this.lags].filter(([key]) => key.startsWith(`${topic}/`));
    this.parts.metrics.lag.set({ group: this.parts.group, topic }, ofTopic.reduce((sum, [, lag]) => sum + lag, 0));
  }

  /** Kafka's committed offset is a hint for lag tools; now and then is enough. */
  private async hint(payload: EachBatchPayload, assigned: Assigned): Promise<void> {
    if (Date.now() - assigned.committedAt < COMMIT_MS) return;
    assigned.committedAt = Date.now();
    const { topic, partition } = payload.batch;
    await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(assigned.cursor.position.next) }] }] }).catch(() => undefined);
  }
}

/** The group is rebalancing: kafkajs must hear it, to join again. */
class HeartbeatFailed {
  constructor(readonly reason: unknown) {}
}
