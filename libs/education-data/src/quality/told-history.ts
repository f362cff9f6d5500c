import type { OutboxEvent } from '@lienthong/kit/messaging';
import type pg from 'pg';
import { digestUuid } from '../domain/digest-uuid.js';
import { toldAfter } from '../domain/merge/told-states.js';
import { loadTold, saveTold } from '../store/told-states.repository.js';

/**
 * Adds to events of qualities what was told of the same school before: their topic is compacted, so an event must say itself what its past
 * days need. Kept beside what is told of the school itself, under an id of its own.
 */
export async function withToldHistory(client: pg.ClientBase, events: readonly OutboxEvent[]): Promise<OutboxEvent[]> {
  const subjects = events.map((event) => digestUuid(`quality\u001f${event.key}`));
  const told = await loadTold(client, subjects);
  const after = events.map((event, i) => toldAfter(told.get(subjects[i] ?? '') ?? [], event.time, event.data as object));
  await saveTold(client, new Map(after.map((states, i) => [subjects[i] ?? '', states])));
  return events.map((event, i) => {
    const past = after[i]?.slice(0, -1) ?? [];
    return past.length === 0 ? event : { ...event, data: { ...(event.data as object), history: past } };
  });
}
