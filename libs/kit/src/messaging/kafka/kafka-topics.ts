import type { Admin } from 'kafkajs';
import { PermanentError } from '../../errors/index.js';
import type { MessagingSettings } from '../messaging-settings.js';
import type { Topic } from '../topic/topic-table.js';

const DAY_MS = 86_400_000;
/** Room for key, headers and the batch's own head beside the largest value. */
const ENVELOPE_BYTES = 65_536;

/**
 * Makes missing topics with the retention of their sort; leaves existing ones as they are.
 * @throws PermanentError `topic_partitions_differ`
 */
export async function ensureKafkaTopics(admin: Admin, topics: readonly Topic[], replication: number, settings: MessagingSettings): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !existing.has(topic.name));
  if (missing.length > 0) {
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
  const known = topics.filter((topic) => existing.has(topic.name));
  if (known.length === 0) return;
  const metadata = await admin.fetchTopicMetadata({ topics: known.map((topic) => topic.name) });
  for (const { name, partitions } of metadata.topics) {
    const wanted = known.find((topic) => topic.name === name)?.partitions;
    if (partitions.length !== wanted) throw new PermanentError('topic_partitions_differ', `Topic ${name} has ${partitions.length} partitions, the topic table says ${wanted}`);
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
