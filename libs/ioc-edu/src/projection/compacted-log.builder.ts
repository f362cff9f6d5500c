import { type PastStateV1, type SubjectEndedV1, TOPICS } from '@lienthong/contracts';
import type { LogRecord } from '@lienthong/kit/messaging';
import { localDate } from '@lienthong/vocabulary';
import { record } from './event.builder.js';

const stateTopics: readonly string[] = [TOPICS.school.name, TOPICS.schoolClass.name, TOPICS.staff.name, TOPICS.learner.name, TOPICS.quality.name];
const keyOf = (one: LogRecord): string => `${one.topic}/${one.key}`;

/** The records as the merge tells them: each state with the states of the days before, each end also on the topic of ends. */
export function withHistories(records: readonly LogRecord[]): LogRecord[] {
  const told = new Map<string, PastStateV1[]>();
  return records.flatMap((one) => {
    if (!stateTopics.includes(one.topic)) return [one];
    const known = told.get(keyOf(one)) ?? [];
    const ended = one.value === null ? known.findLast((entry) => entry.state !== null) : undefined;
    const before = known.filter((entry) => localDate(entry.at) < localDate(one.time) || entry === ended);
    const all = [...before, { at: one.time, state: one.value as object | null }];
    told.set(keyOf(one), all);
    if (one.value !== null) return [before.length === 0 ? one : { ...one, value: { ...(one.value as object), history: before } }];
    const end: SubjectEndedV1 = { topic: one.topic, hubId: one.key ?? '', provinceCode: one.provinceCode ?? '', history: all };
    return [one, record(TOPICS.ended.name, one.key ?? '', end, one.time, one.provinceCode)];
  });
}

/** What compaction leaves: of a state topic the last record of each key, without the tombstones once their days are over. */
export function compacted(records: readonly LogRecord[], { tombstones }: { readonly tombstones: boolean }): LogRecord[] {
  const last = new Map(records.map((one) => [keyOf(one), one]));
  return records.filter((one) => !stateTopics.includes(one.topic) || (last.get(keyOf(one)) === one && (tombstones || one.value !== null)));
}
