import { PermanentError } from '../../errors/index.js';

/** What the transport must know of a topic; structurally a row of the contracts' topic table. */
export interface Topic {
  readonly name: string;
  /** Fixed for good: a change would move keys to other partitions. */
  readonly partitions: number;
  /** `state` topics are compacted, `facts` kept without limit, `happening` kept for a time. */
  readonly sort: 'state' | 'facts' | 'happening';
  /** Largest value in bytes; `append` refuses more. */
  readonly maxBytes: number;
}

/** All topics there are, by name. Injected by class. */
export class TopicTable {
  private readonly byName: ReadonlyMap<string, Topic>;

  constructor(readonly topics: readonly Topic[]) {
    this.byName = new Map(topics.map((topic) => [topic.name, topic]));
  }

  /** @throws PermanentError `topic_unknown` */
  get(name: string): Topic {
    const topic = this.byName.get(name) ?? this.deadLetterTopic(name);
    if (!topic) throw new PermanentError('topic_unknown', `No topic named ${name} in the topic table`);
    return topic;
  }

  /** Topics of the dead letters of a group: one partition each, since nobody depends on their order. */
  deadLetterTopics(group: string, topics: readonly string[]): readonly Topic[] {
    return topics.map((name) => this.get(deadLetterTopicName(name, group)));
  }

  private deadLetterTopic(name: string): Topic | undefined {
    if (!name.endsWith('.dlq')) return undefined;
    const origin = this.topics.find((topic) => name.startsWith(`${topic.name}.`));
    return origin && { name, partitions: 1, sort: 'happening', maxBytes: origin.maxBytes };
  }
}

/** `<topic>.<group>.dlq` */
export function deadLetterTopicName(topic: string, group: string): string {
  return `${topic}.${group}.dlq`;
}
