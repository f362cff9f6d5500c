import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { logger } from '../../observability/index.js';
import { PositionMoved } from '../consuming/consumer-errors.js';
import { type PartitionCursor, partitionKey } from '../consuming/partition-cursor.js';
import { placeIn } from '../consuming/place-in-log.js';
import { BackOff } from '../failure/back-off.js';
import type { ConsumerParts, LogConsumer, PartitionEnds } from '../log-transport.js';
import type { MessagingSettings } from '../messaging-settings.js';
import type { Topic } from '../topic/topic-table.js';
import { WakeUp } from '../wake-up.js';
import { slicesOf } from './kafka-slices.js';

const SESSION_MS = 6_000;
const HEARTBEAT_MS = 1_500;
const COMMIT_MS = 5_000;

/** Long enough to keep idle brokers calm; a fetch returns as soon as there is something. */
const MAX_WAIT_MS = 250;

/** A partition as this copy reads it. */
interface Assigned {
  readonly cursor: PartitionCursor;
  /** Offset that the next fetch should start at; another one means that kafkajs has gone elsewhere. */
  expected: bigint;
  committedAt: number;
}

/**
 * Reads Kafka for one copy of a group. kafkajs shares the partitions and fetches; where a partition stands is decided
 * by the position in the consumer's database alone. No handler error ever reaches kafkajs, which would stop or crash.
 */
export class KafkaConsumer implements LogConsumer {
  private readonly log = logger('messaging.consumer');
  private readonly changed = new WakeUp();
  private readonly assigned = new Map<string, Assigned>();
  /** Offsets that kafkajs was sent to; a fetch that then starts later has skipped a hole of compaction. */
  private readonly sought = new Map<string, bigint>();
  private readonly paused = new Map<string, () => void>();
  private consumer: Consumer | undefined;
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly kafka: Kafka,
    private readonly parts: ConsumerParts,
    private readonly settings: MessagingSettings,
    private readonly place: { readonly ensureTopics: () => Promise<void>; readonly ends: (topic: Topic) => Promise<PartitionEnds[]> },
  ) {}

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
    // The next batch of each partition finds no entry and looks the position up; a seek makes one come when all is read.
    const names = [...this.assigned.values()].map(({ cursor }) => cursor);
    this.joined();
    for (const { topic, partition } of names) {
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
      const consumer = this.kafka.consumer({
        groupId: this.parts.group,
        sessionTimeout: SESSION_MS,
        heartbeatInterval: HEARTBEAT_MS,
        maxWaitTimeInMs: MAX_WAIT_MS,
        maxBytesPerPartition: 1_048_576,
        maxBytes: 8_388_608,
        allowAutoTopicCreation: false,
        retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 5, restartOnFailure: () => Promise.resolve(true) },
      });
      let gaveUp = false;
      consumer.on('consumer.crash', ({ payload }) => {
        this.log.warn({ group: this.parts.group, restart: payload.restart, fault: payload.error.message }, 'kafkajs consumer crashed');
        gaveUp = !payload.restart;
        this.changed.wake();
      });
      consumer.on('consumer.group_join', () => this.joined());
      try {
        await this.place.ensureTopics();
        await consumer.connect();
        await consumer.subscribe({ topics: this.parts.topics.map((topic) => topic.name), fromBeginning: true });
        this.consumer = consumer;
        await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently: this.settings.partitionsAtOnce, eachBatch: (payload) => this.eachBatch(payload) });
        backOff.reset();
        while (this.running && !gaveUp) await this.changed.sleep(60_000);
      } catch (error) {
        this.log.warn({ group: this.parts.group, fault: error instanceof Error ? error.message : String(error) }, 'kafkajs consumer could not start');
        if (this.running) await this.changed.sleep(backOff.next());
      }
      this.consumer = undefined;
      for (const resume of this.paused.values()) resume();
      this.paused.clear();
      await consumer.disconnect().catch(() => undefined);
    }
  }

  /** Partitions may have changed hands: every position is read anew. */
  private joined(): void {
    this.assigned.clear();
    this.sought.clear();
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition } = payload.batch;
    let assigned: Assigned | undefined;
    try {
      assigned = await this.aligned(payload);
    } catch (error) {
      return this.pause(payload, error);
    }
    if (assigned) await this.applySlices(payload, assigned);
    else this.log.debug({ group: this.parts.group, topic, partition }, 'fetch starts elsewhere; position sought');
  }

  /** The partition's entry when this batch starts at or below the stored position; else seeks there and gives undefined. */
  private async aligned(payload: EachBatchPayload): Promise<Assigned | undefined> {
    const { topic, partition } = payload.batch;
    const key = partitionKey(topic, partition);
    const fetched = BigInt((payload.batch as unknown as { fetchedOffset: string }).fetchedOffset);
    const known = this.assigned.get(key);
    if (known && known.expected === fetched) return known;
    const definition = this.parts.topics.find((each) => each.name === topic);
    const ends = definition && (await this.place.ends(definition)).find((each) => each.partition === partition);
    const stored = await this.parts.positions.load(topic, partition);
    const position = ends ? placeIn(ends, stored) : stored;
    const from = ends && position.next < ends.start ? ends.start : position.next;
    const assigned: Assigned = { cursor: { topic, partition, position }, expected: from, committedAt: 0 };
    this.assigned.set(key, assigned);
    if (fetched <= from || this.sought.get(key) === from) {
      this.sought.delete(key);
      return assigned;
    }
    this.sought.set(key, from);
    this.seek(topic, partition, from);
    return undefined;
  }

  private async applySlices(payload: EachBatchPayload, assigned: Assigned): Promise<void> {
    const { batch, heartbeat, isRunning, isStale } = payload;
    const { topic, partition } = batch;
    const key = partitionKey(topic, partition);
    const dense = this.parts.topics.find((each) => each.name === topic)?.sort !== 'state';
    for (const slice of slicesOf(batch, dense, this.settings)) {
      if (!isRunning() || isStale() || this.assigned.get(key) !== assigned) return;
      const beat = setInterval(() => void heartbeat().catch(() => undefined), HEARTBEAT_MS);
      try {
        await this.parts.applier.apply(assigned.cursor, slice);
      } catch (error) {
        return this.pause(payload, error);
      } finally {
        clearInterval(beat);
      }
      this.parts.health.succeeded(topic, partition);
      const last = slice.records.at(-1);
      if (last) payload.resolveOffset(String(last.offset));
      assigned.expected = slice.next;
      this.parts.metrics.lag.set({ group: this.parts.group, topic }, Number(BigInt(batch.highWatermark) - slice.next));
      await heartbeat();
    }
    await this.hint(payload, assigned);
  }

  /** Leaves the rest of the batch unresolved and tries again later, while heartbeats go on. */
  private pause(payload: EachBatchPayload, error: unknown): void {
    const { topic, partition } = payload.batch;
    const key = partitionKey(topic, partition);
    this.assigned.delete(key);
    if (error instanceof PositionMoved) return;
    const wait = this.parts.health.failed(topic, partition, error);
    const resume = payload.pause();
    const timer = setTimeout(() => {
      this.paused.delete(key);
      resume();
    }, wait);
    this.paused.set(key, () => {
      clearTimeout(timer);
      resume();
    });
  }

  private seek(topic: string, partition: number, offset: bigint): void {
    try {
      this.consumer?.seek({ topic, partition, offset: String(offset) });
    } catch (error) {
      this.log.debug({ topic, partition, fault: String(error) }, 'seek before the consumer runs');
    }
  }

  /** Kafka's committed offset is a hint for lag tools; now and then is enough. */
  private async hint(payload: EachBatchPayload, assigned: Assigned): Promise<void> {
    if (Date.now() - assigned.committedAt < COMMIT_MS) return;
    assigned.committedAt = Date.now();
    const { topic, partition } = payload.batch;
    await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(assigned.cursor.position.next) }] }] }).catch(() => undefined);
  }
}
