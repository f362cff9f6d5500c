import type pg from 'pg';
import { type SubjectEndedV1, TOPICS } from '@lienthong/contracts';
import type { OutboxEvent } from '@lienthong/kit/messaging';
import { type ToldStates, toldAfter } from '../domain/merge/told-states.js';
import { loadTold, saveTold } from './told-states.repository.js';

const stateTopics: ReadonlySet<string> = new Set(Object.values(TOPICS).filter((topic) => topic.sort === 'state').map((topic) => topic.name));

/**
 * Adds to state events what was told of their subjects before: their topics are compacted, so an event must say itself what its past days
 * need. A subject that ends is told once more, on a topic that is not compacted. Facts pass as they are, without a statement.
 * @param subjectOf the id under which what was told of an event's subject is kept; its key where that is a hub id
 */
export async function withPastStates(client: pg.ClientBase, events: readonly OutboxEvent[], subjectOf: (key: string) => string = (key) => key): Promise<OutboxEvent[]> {
  const states = events.filter((event) => stateTopics.has(event.topic));
  if (states.length === 0) return [...events];
  const told = await loadTold(client, states.map((event) => subjectOf(event.key)));
  const now = new Map<string, ToldStates>();
  const result = events.flatMap((event) => {
    if (!stateTopics.has(event.topic)) return [event];
    const subject = subjectOf(event.key);
    const before = now.get(subject) ?? told.get(subject) ?? [];
    const after = toldAfter(before, event.time, event.data as object | null);
    now.set(subject, after);
    if (event.data === null) return [event, ended(event, after)];
    return after.length === 1 ? [event] : [{ ...event, data: { ...(event.data as object), history: after.slice(0, -1) } }];
  });
  await saveTold(client, now);
  return result;
}

function ended(event: OutboxEvent, history: ToldStates): OutboxEvent {
  const { name, type } = TOPICS.ended;
  const data: SubjectEndedV1 = { topic: event.topic, hubId: event.key, provinceCode: event.provinceCode ?? '', history };
  return { ...event, topic: name, type, data };
}
