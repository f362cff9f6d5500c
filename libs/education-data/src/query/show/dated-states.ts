import { type Fields, mergeContents } from '../../domain/merge/hub-view.js';
import type { StoredSource } from '../find/stored-record.js';

/** Dated states of a hub record, ascending: of several sources the leading one's fields count first, then those of the later `updatedAt`. */
export function datedStates([lead, ...others]: readonly StoredSource[], date: string): readonly Fields[] {
  if (lead === undefined) return [];
  if (others.length === 0) return lead.history ?? [lead.content];
  const ordered = [lead, ...[...others].sort((a, b) => (a.updatedAt === b.updatedAt ? 0 : a.updatedAt < b.updatedAt ? 1 : -1))];
  const byDay = new Map<string, Fields[]>();
  for (const { history, content } of ordered) {
    for (const state of history ?? [content]) byDay.set(String(state[date]), [...(byDay.get(String(state[date])) ?? []), state]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, states]) => mergeContents(states));
}
