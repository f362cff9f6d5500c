import type pg from 'pg';
import { type SubjectEndedV1, TOPICS } from '@lienthong/contracts';
import type { OutboxEvent } from '@lienthong/kit/messaging';
import { type ToldStates, toldAfter } from '../domain/merge/told-states.js';
import { loadTold, saveTold } from '../store/told-states.repository.js';

/** Topics whose past days somebody shows (the operations centre's figures); what only counts today carries no past. */
const withPast: ReadonlySet<string> = new Set([TOPICS.school, TOPICS.schoolClass, TOPICS.learner, TOPICS.staff].map((topic) => topic.name));

/**
 * Adds to state events of schools, classes, learners and staff what was told of them before: their topics are compacted, so an event must say itself what its past days
 * need. A subject that ends is told once more, on a topic that is not compacted. Facts pass as they are, without a statement.
 */
export async function withPastStates(client: pg.ClientBase, events: readonly OutboxEvent[]): Promise<OutboxEvent[]> {
  const states = events.filter((event) => withPast.has(event.topic));
  if (states.length === 0) return [...events];
  const told = await loadTold(client, states.map((event) => event.key));
  const now = new Map<string, ToldStates>();
  const result = events.flatMap((event) => {
    if (!withPast.has(event.topic)) return [event];
    const before = now.get(event.key) ?? told.get(event.key) ?? [];
    const after = toldAfter(before, event.time, event.data as object | null);
    now.set(event.key, after);
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
