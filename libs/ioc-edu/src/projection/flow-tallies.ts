import type { AttendanceFactV1, Change, ExamFactV1, FactsV1, PushCountsV1 } from '@lienthong/contracts';
import { noSchool, wholeProvince } from '../domain/cell-deltas.js';
import { dimsText } from '../domain/dims.js';
import type { ProjectionWork, TalliedEvent } from './projection-batch.js';

/** Both sides of a change with their signs: what no longer stands (-1) and what stands now (+1). */
export function sidesOf<A>(change: Change<A>): readonly (readonly [fact: A, sign: 1 | -1])[] {
  const sides: (readonly [A, 1 | -1])[] = [];
  if (change.before !== undefined) sides.push([change.before, -1]);
  if (change.after !== undefined) sides.push([change.after, 1]);
  return sides;
}

/** `attendance.rate`: present and late marks ÷ marks, by date of the session. */
export function tallyAttendance(work: ProjectionWork, events: readonly TalliedEvent<FactsV1<AttendanceFactV1>>[]): void {
  for (const { value, ms, day } of events) {
    if (value === null) continue;
    const byDate = new Map<string, { num: number; den: number }>();
    for (const { before, after } of value.changes) {
      if (before !== undefined) addMark(byDate, before, -1);
      if (after !== undefined) addMark(byDate, after, 1);
    }
    for (const [date, { num, den }] of byDate) {
      work.deltas.addUp(value.provinceCode, value.schoolId ?? noSchool, 'attendance.rate', dimsText(['date'], [date]), day, num, den, ms);
    }
  }
}

function addMark(byDate: Map<string, { num: number; den: number }>, fact: AttendanceFactV1, sign: 1 | -1): void {
  let sums = byDate.get(fact.date);
  if (sums === undefined) byDate.set(fact.date, (sums = { num: 0, den: 0 }));
  sums.den += sign;
  if (fact.state === 'present' || fact.state === 'late') sums.num += sign;
}

/** `exam.candidates`, `exam.papers`, `exam.mean`, `exam.histogram`: of the province as a whole, marks in hundredths so that sums are exact. */
export function tallyExams(work: ProjectionWork, events: readonly TalliedEvent<FactsV1<ExamFactV1>>[]): void {
  for (const { value, ms, day } of events) {
    if (value === null) continue;
    const candidates = new Map<number, number>();
    const papers = new Map<string, { readonly year: string; readonly subject: string; readonly hundredths: number; count: number }>();
    for (const change of value.changes) {
      for (const [fact, sign] of sidesOf(change)) {
        candidates.set(fact.examYear, (candidates.get(fact.examYear) ?? 0) + sign);
        for (const subject in fact.marks) {
          const hundredths = fact.marks[subject] ?? 0;
          const key = `${fact.examYear}${subject}${hundredths}`;
          const known = papers.get(key);
          if (known === undefined) papers.set(key, { year: String(fact.examYear), subject, hundredths, count: sign });
          else known.count += sign;
        }
      }
    }
    const add = (figure: string, dims: string, num: number, den: number): void => work.deltas.add(value.provinceCode, wholeProvince, figure, dims, day, num, den, ms);
    for (const [year, count] of candidates) add('exam.candidates', dimsText(['year'], [String(year)]), count, 0);
    for (const { year, subject, hundredths, count } of papers.values()) {
      add('exam.mean', dimsText(['year', 'subject'], [year, subject]), count * hundredths, count);
      add('exam.histogram', dimsText(['year', 'subject', 'mark'], [year, subject, String(hundredths / 100)]), count, 0);
    }
  }
}

/** `pushes.records`: changes of the counts of outcomes, by platform, kind and outcome. */
export function tallyPushes(work: ProjectionWork, events: readonly TalliedEvent<PushCountsV1>[]): void {
  for (const { value, ms, day } of events) {
    if (value === null) continue;
    for (const { schoolId, outcomes } of value.schools) {
      for (const [outcome, count] of Object.entries(outcomes)) {
        if (count === 0) continue;
        const dims = dimsText(['platform', 'kind', 'outcome'], [value.platformId, value.kind, outcome]);
        work.deltas.addUp(value.provinceCode, schoolId ?? noSchool, 'pushes.records', dims, day, count, 0, ms);
      }
    }
  }
}
