import { dayNumber } from '@lienthong/vocabulary';
import type { ProvinceChangedV1, SchoolChangedV1, SchoolClassChangedV1, StaffChangedV1, UnitChangedV1 } from '@lienthong/contracts';
import { type ClassState, countedStaff, type SchoolState, type StaffState } from '../domain/school-records.js';
import { type Beginning, openEnd, type Span, spansAfter, spansWithEarlier } from '../domain/spans.js';
import { saveSchoolCodes, saveUnits } from '../store/place.store.js';
import { provinceSettings, saveProvince } from '../store/province.store.js';
import { loadSpans, saveSpans, type SpanTable, type SubjectSpans } from '../store/span.store.js';
import { withPastStates } from './past-states.js';
import { stampLearners, tallyClassChanges } from './learner-tallies.js';
import type { ProjectionWork, TalliedEvent } from './projection-batch.js';
import { correctForSettings } from './result-tallies.js';

const always = -Infinity;

/** Applies events of one sort of subject to its spans; `beginnings` gives what holds from which day on, out of the event and what held before. */
async function changeSpans<V extends { readonly provinceCode: string }, S extends object>(
  work: ProjectionWork,
  table: SpanTable,
  events: readonly TalliedEvent<V>[],
  beginnings: (value: V | null, last: S | undefined) => readonly Beginning<S>[],
): Promise<ChangedSpans<V, S>> {
  const before = await loadSpans<S>(work.tx, table, [...new Set(events.map((event) => event.key))]);
  const after = new Map<string, SubjectSpans<S>>();
  const applied: AppliedEvent<V, S>[] = [];
  for (const event of withPastStates(events)) {
    const { key, value, provinceCode, day, ms } = event;
    const known = after.get(key) ?? before.get(key);
    const had = known?.spans ?? [];
    const last = (event.repeated === true ? had.findLast((span) => span.ms < ms) : had.at(-1))?.value;
    const spans = (event.repeated === true ? spansWithEarlier : spansAfter)(had, day, beginnings(value, last), ms);
    if (spans === had) continue;
    const newest = event.repeated !== true || !had.some((span) => span.ms > ms);
    after.set(key, { subjectId: key, provinceCode: (newest ? value?.provinceCode : undefined) ?? known?.provinceCode ?? provinceCode ?? '', spans });
    applied.push({ ...event, last, newest });
  }
  await saveSpans(work.tx, table, [...after.values()]);
  return { before, after, applied };
}

/** An event that changed spans, with what held before it. */
interface AppliedEvent<V, S> extends TalliedEvent<V> {
  readonly last: S | undefined;
  /** False for one of before that was told after a later one. */
  readonly newest: boolean;
}

interface ChangedSpans<V, S> {
  readonly before: Map<string, SubjectSpans<S>>;
  readonly after: Map<string, SubjectSpans<S>>;
  readonly applied: readonly AppliedEvent<V, S>[];
}

/** `schools`, and the tree: a school stands where its state of the day says. */
export async function tallySchools(work: ProjectionWork, events: readonly TalliedEvent<SchoolChangedV1>[]): Promise<void> {
  const { after, applied } = await changeSpans<SchoolChangedV1, SchoolState>(work, 'school_span', events, (value, last) => {
    if (value === null) return last === undefined ? [] : [{ from: always, value: { ...last, live: false } }];
    return value.states.flatMap((state, i) => {
      const open: SchoolState = { name: state.name, levels: state.levels, communeCode: state.communeCode, since: state.validFrom, live: true };
      const from = dayNumber(state.validFrom);
      const next = value.states[i + 1];
      const closes = state.closedOn === null ? openEnd : Math.max(from, dayNumber(state.closedOn));
      const closed = closes < (next === undefined ? openEnd : dayNumber(next.validFrom)) ? [{ from: closes, value: { ...open, live: false } }] : [];
      return closes === from ? closed : [{ from, value: open }, ...closed];
    });
  });
  await saveSchoolCodes(
    work.tx,
    [...new Map(applied.flatMap(({ value, newest }) => (value === null || !newest ? [] : [[value.hubId, value] as const]))).values()].map((v) => ({ schoolId: v.hubId, provinceCode: v.provinceCode, schoolCode: v.schoolCode, formerCodes: v.formerCodes })),
  );
  for (const { subjectId, provinceCode } of after.values()) {
    work.changes.push({ province: provinceCode, holder: subjectId, figure: 'schools', dims: null }, { province: provinceCode, holder: subjectId, figure: 'staff', dims: null });
  }
  work.placesChanged.schools = true;
}

/** `classes`, and the level and grade of the learners in them. */
export async function tallyClasses(work: ProjectionWork, events: readonly TalliedEvent<SchoolClassChangedV1>[]): Promise<void> {
  const { before, after, applied } = await changeSpans<SchoolClassChangedV1, ClassState>(work, 'class_span', events, (value, last) => {
    if (value === null) return last === undefined ? [] : [{ from: always, value: { ...last, live: false } }];
    return [{ from: always, value: { schoolId: value.schoolId, schoolYear: value.schoolYear, level: value.level, grade: value.grade, live: true } }];
  });
  const spans = (subjects: ReadonlyMap<string, SubjectSpans<ClassState>>): Map<string, readonly Span<ClassState>[]> => new Map([...subjects].map(([id, one]) => [id, one.spans]));
  const [old, now] = [spans(before), spans(after)];
  for (const { key, value, last, day, ms } of applied) {
    const { provinceCode = '' } = after.get(key) ?? {};
    const school = value?.schoolId ?? last?.schoolId;
    if (school === undefined) continue;
    work.changes.push({ province: provinceCode, holder: school, figure: 'classes', dims: null });
    stampLearners(work, provinceCode, school, day, ms);
  }
  await tallyClassChanges(work, old, now);
}

/** `staff`. */
export async function tallyStaff(work: ProjectionWork, events: readonly TalliedEvent<StaffChangedV1>[]): Promise<void> {
  const { after } = await changeSpans<StaffChangedV1, StaffState>(work, 'staff_span', events, (value, last) => {
    if (value === null) return last === undefined ? [] : [{ from: always, value: { ...last, counted: false } }];
    return [{ from: always, value: { schoolId: value.schoolId, unitCode: value.unitCode, counted: countedStaff.includes(value.status) } }];
  });
  for (const { provinceCode, spans } of after.values()) {
    for (const school of new Set(spans.map((span) => span.value.schoolId))) work.changes.push({ province: provinceCode, holder: school, figure: 'staff', dims: null });
  }
}

/** Units of the administration: reference, without a day of receipt, so that the tree of any past date is there. */
export async function tallyUnits(work: ProjectionWork, events: readonly TalliedEvent<UnitChangedV1>[]): Promise<void> {
  const units = new Map(
    events.map(({ key, value }) => {
      const [level = '', code = ''] = key.split(':');
      return [key, { level: value?.level ?? level, code: value?.code ?? code, states: value?.states ?? null }];
    }),
  );
  await saveUnits(work.tx, [...units.values()]);
  work.placesChanged.units = true;
}

/** Settings of provinces: size of small groups, ends of periods. */
export async function tallyProvinces(work: ProjectionWork, events: readonly TalliedEvent<ProvinceChangedV1>[]): Promise<void> {
  for (const { key, value } of events) {
    const before = (await provinceSettings(work.tx, [key])).get(key);
    await saveProvince(work.tx, key, value);
    await correctForSettings(work, key, before, value?.settings);
  }
}
