import { wholeProvince } from './cell-deltas.js';

/** One learner on one platform in one week: school, then type of act, then day of receipt → records more (or fewer) on that day. */
export type ActivityWeek = Map<string, Map<string, Map<number, number>>>;

/** Adds a record (or takes one away, `by` -1) received on a day. */
export function addActivity(week: ActivityWeek, school: string, type: string, day: number, by: number): void {
  let types = week.get(school);
  if (types === undefined) week.set(school, (types = new Map<string, Map<number, number>>()));
  let days = types.get(type);
  if (days === undefined) types.set(type, (days = new Map<number, number>()));
  days.set(day, (days.get(day) ?? 0) + by);
}

/** From a day on the learner is present (1) at a holder under a type, or is not any more (-1). */
export interface Presence {
  readonly holder: string;
  readonly type: string;
  readonly day: number;
  readonly by: 1 | -1;
}

/** When the learner begins and ceases to count, at each school and, once only, in the province. Does not depend on the order of receipt. */
export function presences(week: ActivityWeek): Presence[] {
  const found: Presence[] = [];
  const types = new Set([...week.values()].flatMap((byType) => [...byType.keys()]));
  for (const type of types) {
    const schools = [...week].flatMap(([school, byType]) => (byType.has(type) ? [{ school, days: byType.get(type) as Map<number, number> }] : []));
    const days = [...new Set(schools.flatMap(({ days: own }) => [...own.keys()]))].sort((a, b) => a - b);
    const counts = new Map<string, number>();
    let somewhere = false;
    for (const day of days) {
      for (const { school, days: own } of schools) {
        const by = own.get(day);
        if (by === undefined) continue;
        const [was, is] = [counts.get(school) ?? 0, (counts.get(school) ?? 0) + by];
        counts.set(school, is);
        if (is > 0 !== was > 0) found.push({ holder: school, type, day, by: is > 0 ? 1 : -1 });
      }
      const anywhere = [...counts.values()].some((count) => count > 0);
      if (anywhere !== somewhere) found.push({ holder: wholeProvince, type, day, by: anywhere ? 1 : -1 });
      somewhere = anywhere;
    }
  }
  return found;
}

/** Schools and types under which the learner counts by what had been received by the end of a day. */
export function presentSchools(week: ActivityWeek, day: number): (readonly [school: string, type: string])[] {
  const present: (readonly [string, string])[] = [];
  for (const [school, types] of week) {
    for (const [type, days] of types) {
      let count = 0;
      for (const [received, by] of days) if (received <= day) count += by;
      if (count > 0) present.push([school, type]);
    }
  }
  return present;
}

type Packed = [string, [string, [number, number][]][]][];

/** The week as the text under which it is kept. */
export function packWeek(week: ActivityWeek): string {
  const packed: Packed = [...week].map(([school, types]) => [school, [...types].map(([type, days]) => [type, [...days]])]);
  return JSON.stringify(packed);
}

/** The week out of its text. */
export function unpackWeek(text: string): ActivityWeek {
  return new Map((JSON.parse(text) as Packed).map(([school, types]) => [school, new Map(types.map(([type, days]) => [type, new Map(days)]))]));
}
