import { openEnd } from './spans.js';

/** A result held at a school under one slot (period and subject of a school year), known from one day to another. */
export interface HeldResult {
  readonly school: string;
  readonly slot: number;
  readonly from: number;
  to: number;
}

/** What is held of one learner in one school year. */
export interface HeldYear {
  readonly learnerId: string;
  readonly schoolYear: string;
  readonly provinceCode: string;
  results: HeldResult[];
}

const entryBytes = 8;
const openMark = 0xffff;

/** Takes a result into the year: `held` says whether the school holds it from that day on. */
export function hold(year: HeldYear, school: string, slot: number, day: number, held: boolean): void {
  if (held) {
    year.results.push({ school, slot, from: day, to: openEnd });
    return;
  }
  const at = year.results.findIndex((one) => one.school === school && one.slot === slot && one.to === openEnd);
  const open = year.results[at];
  if (open === undefined) return;
  open.to = Math.max(day, open.from);
  if (open.to === open.from) year.results.splice(at, 1);
}

/** True when some slot was held more than once: only then anything has to be put right. */
export function hasDoubles(year: HeldYear): boolean {
  const seen = new Set<number>();
  for (const { slot } of year.results) {
    if (seen.has(slot)) return true;
    seen.add(slot);
  }
  return false;
}

/** Results packed to 8 bytes each: number of the school in `schools`, slot, first day, day of the end. Days since 1970 fit until 2149. */
export function packResults(results: readonly HeldResult[]): { readonly schools: string[]; readonly held: Buffer } {
  const schools = [...new Set(results.map((one) => one.school))];
  const held = Buffer.allocUnsafe(results.length * entryBytes);
  results.forEach((one, i) => {
    held.writeUInt16LE(schools.indexOf(one.school), i * entryBytes);
    held.writeUInt16LE(one.slot, i * entryBytes + 2);
    held.writeUInt16LE(one.from, i * entryBytes + 4);
    held.writeUInt16LE(one.to === openEnd ? openMark : one.to, i * entryBytes + 6);
  });
  return { schools, held };
}

/** The results out of their bytes. */
export function unpackResults(schools: readonly string[], held: Buffer): HeldResult[] {
  const results: HeldResult[] = [];
  for (let at = 0; at + entryBytes <= held.length; at += entryBytes) {
    const school = schools[held.readUInt16LE(at)];
    const to = held.readUInt16LE(at + 6);
    if (school !== undefined) results.push({ school, slot: held.readUInt16LE(at + 2), from: held.readUInt16LE(at + 4), to: to === openMark ? openEnd : to });
  }
  return results;
}
