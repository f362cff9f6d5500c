import type { Admin, Kafka } from 'kafkajs';
import { type ConsumerParts, type LogConsumer, LogTransport, type OutboxPublisher, type PartitionEnds } from '../log-transport.js';
import type { MessagingSettings } from '../messaging-settings.js';
import type { Topic, TopicTable } from '../topic/topic-table.js';
import { KafkaConsumer } from './kafka-consumer.js';
import { KafkaPublisher } from './kafka-publisher.js';
import { ensureKafkaTopics } from './kafka-topics.js';

/** Kafka by kafkajs: production, and everything larger than one machine. */
export class KafkaLog extends LogTransport {
  readonly sort = 'kafka';
  private admin: Promise<Admin> | undefined;
  private readonly ensured = new Set<string>();
  private ensuring: Promise<void> = Promise.resolve();

  constructor(
    private readonly kafka: Kafka,
    private readonly replication: number,
    private readonly table: TopicTable,
    private readonly settings: MessagingSettings,
  ) {
    super();
  }

  /** Relay and consumer ask at the same time; one after the other, so that the second waits for the first one's topics. */
  override ensureTopics(topics: readonly Topic[]): Promise<void> {
    const work = this.ensuring.then(() => this.ensureMissing(topics));
    this.ensuring = work.catch(() => undefined);
    return work;
  }

  override publisher(): OutboxPublisher {
    return new KafkaPublisher(this.kafka, this.settings, () => this.ensureTopics(this.table.topics));
  }

  override consumer(parts: ConsumerParts): LogConsumer {
    const deadLetterTopics = this.table.deadLetterTopics(parts.group, parts.topics.map((topic) => topic.name));
    return new KafkaConsumer(
      this.kafka,
      parts,
      this.settings,
      () => this.ensureTopics([...parts.topics, ...deadLetterTopics]),
      (topic) => this.ends([this.table.get(topic)]),
    );
  }

  override ends(topics: readonly Topic[]): Promise<PartitionEnds[]> {
    return this.withAdmin(async (admin) => {
      const { clusterId } = await admin.describeCluster();
      const found: PartitionEnds[] = [];
      for (const topic of topics) {
        const partitions = await admin.fetchTopicOffsets(topic.name);
        found.push(...partitions.map((each) => ({ topic: topic.name, partition: each.partition, start: BigInt(each.low), end: BigInt(each.high), epoch: clusterId })));
      }
      return found;
    });
  }

  override async close(): Promise<void> {
    const { admin } = this;
    this.admin = undefined;
    await admin?.then((connected) => connected.disconnect()).catch(() => undefined);
  }

  private async ensureMissing(topics: readonly Topic[]): Promise<void> {
    const unsure = topics.filter((topic) => !this.ensured.has(topic.name));
    if (unsure.length === 0) return;
    await this.withAdmin((admin) => ensureKafkaTopics(admin, unsure, this.replication, this.settings));
    for (const topic of unsure) this.ensured.add(topic.name);
  }

  /** One admin connection, made when needed, forgotten when it fails. */
  private async withAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
    this.admin ??= this.connectAdmin();
    const using = this.admin;
    try {
      return await work(await using);
    } catch (error) {
      if (this.admin === using) await this.close();
      throw error;
    }
  }

  private async connectAdmin(): Promise<Admin> {
    const admin = this.kafka.admin();
    await admin.connect();
    return admin;
  }
}
