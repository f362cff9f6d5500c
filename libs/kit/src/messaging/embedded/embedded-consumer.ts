import { setTimeout as sleep } from 'node:timers/promises';
import { PositionMoved } from '../consuming/consumer-errors.js';
import { type PartitionCursor, partitionKey, type Position } from '../consuming/partition-cursor.js';
import { placeIn } from '../consuming/place-in-log.js';
import type { ConsumerParts, LogConsumer } from '../log-transport.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { logger } from '../../observability/index.js';
import { WakeUp } from '../wake-up.js';
import { LOG_CHANNEL } from './embedded-publisher.js';
import { type BehindPartition, LogReader } from './log-reader.js';
import { PartitionLeases, type PartitionName } from './partition-leases.js';

/** A partition this copy holds. */
interface Held extends PartitionName {
  readonly dense: boolean;
  busy: boolean;
  /** Given up as soon as the running batch ends. */
  surplus: boolean;
  /** Where this copy left it; void when the row says otherwise. */
  position: Position | undefined;
  /** Milliseconds of the clock before which it is not tried again. */
  notBefore: number;
}

/** Reads the embedded log for one copy of a group: woken by NOTIFY, polling as a net, a few partitions at a time. */
export class EmbeddedConsumer implements LogConsumer {
  private readonly log = logger('messaging.consumer');
  private readonly wakeUp = new WakeUp();
  private readonly held = new Map<string, Held>();
  private readonly waiting: { held: Held; behind: BehindPartition }[] = [];
  private readonly reader: LogReader;
  private readonly leases: PartitionLeases;
  private readonly channel: string;
  private running = false;
  private busy = 0;
  private balanceAt = 0;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: ConsumerParts,
    private readonly settings: MessagingSettings,
    private readonly ensureTopics: () => Promise<void>,
  ) {
    const { group, topics, database, session } = parts;
    const partitions = topics.flatMap((topic) => Array.from({ length: topic.partitions }, (_, partition) => ({ topic: topic.name, partition })));
    this.channel = `${database.schema}_consumers`;
    this.reader = new LogReader(database, group, topics.map((topic) => topic.name), settings);
    this.leases = new PartitionLeases(database, session, group, partitions, settings.leaseMs, this.channel);
  }

  async start(): Promise<void> {
    const { session, topics } = this.parts;
    const mine = new Set(topics.map((topic) => topic.name));
    session.listen(LOG_CHANNEL, (grown) => grown.split(',').some((topic) => mine.has(topic)) && this.wakeUp.wake());
    session.listen(this.channel, () => this.balanceSoon());
    session.onConnected(() => this.balanceSoon());
    this.running = true;
    this.loop = this.run();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.wakeUp.wake();
    await this.loop;
    while (this.busy > 0) await this.wakeUp.sleep(1_000);
    await this.leases.release('all').catch(() => undefined);
  }

  realign(): void {
    this.wakeUp.wake();
  }

  private balanceSoon(): void {
    this.balanceAt = 0;
    this.wakeUp.wake();
  }

  private async run(): Promise<void> {
    let ensured = false;
    while (this.running) {
      let found = false;
      try {
        if (!ensured) {
          await this.ensureTopics();
          ensured = true;
        }
        if (Date.now() >= this.balanceAt) await this.balance();
        found = await this.scan();
      } catch (error) {
        this.log.warn({ group: this.parts.group, fault: error instanceof Error ? error.message : String(error) }, 'log could not be read');
      }
      if (this.running && found) await sleep(this.settings.paceMs);
      if (this.running) await this.wakeUp.sleep(this.settings.pollMs);
    }
  }

  private async balance(): Promise<void> {
    this.balanceAt = Date.now() + this.settings.leaseMs / 3;
    const { mine, surplus } = await this.leases.balance();
    const names = new Set(mine.map((each) => partitionKey(each.topic, each.partition)));
    for (const [key, held] of this.held) {
      if (names.has(key)) continue;
      held.surplus = true;
      this.held.delete(key);
      this.parts.health.forget(held.topic, held.partition);
    }
    for (const each of mine) {
      const key = partitionKey(each.topic, each.partition);
      const dense = this.parts.topics.find((topic) => topic.name === each.topic)?.sort !== 'state';
      if (!this.held.has(key)) this.held.set(key, { ...each, dense, busy: false, surplus: false, position: undefined, notBefore: 0 });
    }
    // A batch under way may go on: should the next owner be quicker, its compare-and-set decides.
    if (surplus.length > 0) await this.leases.release(surplus);
  }

  /** @returns whether anything was behind */
  private async scan(): Promise<boolean> {
    const behind = await this.reader.behind();
    const lag = new Map(this.parts.topics.map((topic) => [topic.name, 0]));
    for (const each of behind) {
      const held = this.held.get(partitionKey(each.topic, each.partition));
      if (!held) continue;
      if (!held.busy && held.notBefore <= Date.now() && !this.waiting.some((waiting) => waiting.held === held)) this.waiting.push({ held, behind: each });
      lag.set(each.topic, (lag.get(each.topic) ?? 0) + Number(each.end - each.next));
    }
    for (const [topic, records] of lag) this.parts.metrics.lag.set({ group: this.parts.group, topic }, records);
    this.startWaiting();
    return behind.length > 0;
  }

  private startWaiting(): void {
    while (this.running && this.busy < this.settings.partitionsAtOnce) {
      const next = this.waiting.shift();
      if (!next) return;
      if (next.held.surplus) continue;
      this.busy += 1;
      next.held.busy = true;
      void this.work(next.held, next.behind).finally(() => {
        this.busy -= 1;
        next.held.busy = false;
        this.startWaiting();
        this.wakeUp.wake();
      });
    }
  }

  /** Applies batches until the head is reached, or others wait for their turn. */
  private async work(held: Held, behind: BehindPartition): Promise<void> {
    const { positions, applier, health } = this.parts;
    const { topic, partition } = held;
    try {
      const known = held.position?.next === behind.next ? held.position : await positions.load(topic, partition);
      held.position = undefined;
      const cursor: PartitionCursor = { topic, partition, position: placeIn(behind, known) };
      while (this.running && !held.surplus && cursor.position.next < behind.end) {
        await applier.apply(cursor, await this.reader.fetch(behind, cursor.position.next, held.dense));
        health.succeeded(topic, partition);
        held.position = cursor.position;
        if (this.waiting.length > 0) return;
      }
    } catch (error) {
      if (error instanceof PositionMoved) return;
      const wait = health.failed(topic, partition, error);
      held.notBefore = Date.now() + wait;
      setTimeout(() => this.wakeUp.wake(), wait + 1).unref();
    }
  }
}
