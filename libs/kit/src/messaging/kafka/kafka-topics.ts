import type { Admin } from 'kafkajs';
import { PermanentError, TransientError } from '../../errors/index.js';
import type { MessagingSettings } from '../messaging-settings.js';
import type { Topic } from '../topic/topic-table.js';

const DAY_MS = 86_400_000;
/** Room for key, headers and the batch's own head beside the largest value. */
const ENVELOPE_BYTES = 65_536;
const READY_TRIES = 100;
const READY_WAIT_MS = 100;

/**
 * Makes missing topics with the retention of their sort, leaves existing ones as they are, and waits until all
 * partitions have leaders: a consumer that joins before would be given nothing to read.
 * @throws PermanentError `topic_partitions_differ`, TransientError `topics_not_ready`
 */
export async function ensureKafkaTopics(admin: Admin, topics: readonly Topic[], replication: number, settings: MessagingSettings): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !existing.has(topic.name));
  if (missing.length > 0) {
    // Another service may be making the same ones now; then this gives false and waits for nothing.
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => ({
        topic: topic.name,
        numPartitions: topic.partitions,
        replicationFactor: replication,
        configEntries: Object.entries(configOf(topic, replication, settings)).map(([name, value]) => ({ name, value })),
      })),
    });
  }
  for (let tries = 0; tries < READY_TRIES; tries += 1) {
    if (await allReady(admin, topics)) return;
    await new Promise((resolve) => setTimeout(resolve, READY_WAIT_MS));
  }
  throw new TransientError('topics_not_ready', 'Kafka has not given leaders to all partitions yet');
}

async function allReady(admin: Admin, topics: readonly Topic[]): Promise<boolean> {
  const known = await metadataOf(admin, topics);
  if (!known) return false;
  return topics.every((topic) => {
    const partitions = known.get(topic.name) ?? [];
    if (partitions.length === 0 || partitions.some((partition) => partition.leader < 0)) return false;
    if (partitions.length === topic.partitions) return true;
    throw new PermanentError('topic_partitions_differ', `Topic ${topic.name} has ${partitions.length} partitions, the topic table says ${topic.partitions}`);
  });
}

/** undefined while the broker that answers has not heard of a topic, or of a leader. */
async function metadataOf(admin: Admin, topics: readonly Topic[]): Promise<Map<string, readonly { readonly leader: number }[]> | undefined> {
  try {
    const metadata = await admin.fetchTopicMetadata({ topics: topics.map((topic) => topic.name) });
    return new Map(metadata.topics.map(({ name, partitions }) => [name, partitions]));
  } catch (error) {
    const type = (error as { type?: unknown }).type;
    if (type === 'UNKNOWN_TOPIC_OR_PARTITION' || type === 'LEADER_NOT_AVAILABLE') return undefined;
    throw error;
  }
}

function configOf(topic: Topic, replication: number, settings: MessagingSettings): Record<string, string> {
  const kept: Record<Topic['sort'], Record<string, string>> = {
    state: { 'cleanup.policy': 'compact', 'delete.retention.ms': String(settings.tombstoneDays * DAY_MS) },
    facts: { 'cleanup.policy': 'delete', 'retention.ms': '-1', 'retention.bytes': '-1' },
    happening: { 'cleanup.policy': 'delete', 'retention.ms': String(settings.happeningDays * DAY_MS), 'retention.bytes': '-1' },
  };
  const size = Math.max(1_048_588, topic.maxBytes + ENVELOPE_BYTES);
  return { ...kept[topic.sort], 'max.message.bytes': String(size), 'min.insync.replicas': String(Math.max(1, replication - 1)) };
}
