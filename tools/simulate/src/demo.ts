import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DOUBTFUL, doubtfulLearners } from './doubtful.js';
import { examSittings } from './exam.js';
import { APPLICATIONS_PER_SCHOOL, PER_SCHOOL, SchoolLife } from './school-life.js';
import { World, type SchoolSeed, type WorldOptions } from './world.js';

/** One push of the demo: who sends what, and how many records it holds. */
export interface DemoPush {
  readonly client: string;
  readonly kind: string;
  readonly label: string;
  readonly expected: number;
  readonly make: () => Iterable<unknown> | AsyncIterable<unknown>;
  /** Its `Idempotency-Key`, when a second sending would not end as `unchanged`. */
  readonly onceAs?: string;
}

/** Exam councils of 2025 and the province of today whose client sends for them (councils 05 and 09 belong to 08). */
const COUNCILS: Readonly<Record<string, { readonly councils: readonly string[]; readonly sittings: number }>> = {
  '20': { councils: ['10'], sittings: 9_942 },
  '22': { councils: ['17'], sittings: 19_769 },
  '08': { councils: ['05', '09'], sittings: 17_504 },
};
const PROVINCE_NAMES: Readonly<Record<string, string>> = { '20': 'Lạng Sơn', '22': 'Quảng Ninh', '08': 'Tuyên Quang' };
const SHAPE = { seed: 2025, classesPerGrade: 2, learnersPerClass: 25, staffPerSchool: 12, subjects: ['mathematics', 'literature', 'physics', 'history'], actsPerLearner: 2 } as const;

/** Its mark books come as Excel files of its clerk (the registry's demo designates them): the vendor sends none. */
const FILE_SCHOOL = 'X-20-101';

function* withoutSchool<R extends object>(records: Iterable<R>, schoolCode: string): Generator<R> {
  for (const record of records) if ((record as { readonly schoolCode?: unknown }).schoolCode !== schoolCode) yield record;
}

/** Day at +07:00, `YYYY-MM-DD`. */
export const dayAt = (instant: Date): string => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/** The school year of a day at +07:00; the new one begins on 1 August. */
export function schoolYearAt(now: Date): string {
  const [year, month] = dayAt(now).split('-').map(Number) as [number, number];
  const start = month >= 8 ? year : year - 1;
  return `${start}-${start + 1}`;
}

/** The last `count` weekdays before today, none before `first`. */
export function schoolDaysBefore(now: Date, first: string, count: number): string[] {
  const days: string[] = [];
  for (let back = 1; days.length < count && back < 60; back += 1) {
    const instant = new Date(now.getTime() - back * 86_400_000);
    const date = dayAt(instant);
    if (date < first) break;
    if (![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())) days.unshift(date);
  }
  return days;
}

/** Schools of the reference data that have a commune of today, by province; codes are made up (`X-20-001`). */
export async function demoSchools(seedsHome: string): Promise<Map<string, SchoolSeed[]>> {
  const rows = parse(await readFile(join(seedsHome, 'reference/schools/thpt-schools.csv'), 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
  const byProvince = new Map<string, SchoolSeed[]>();
  for (const row of rows) {
    const province = row['province_code'] ?? '';
    const list = byProvince.get(province) ?? [];
    list.push({ schoolCode: row['code'] ?? '', name: row['full_name'] ?? '', communeCode: row['commune_code'] ?? '', type: row['type'] ?? 'general' });
    byProvince.set(province, list);
  }
  return byProvince;
}

/** Options of a province's demo world at the time of the first start. */
export function demoWorld(provinceCode: string, schools: readonly SchoolSeed[], now: Date): WorldOptions {
  const schoolYear = schoolYearAt(now);
  const opening = `${schoolYear.slice(0, 4)}-09-05`;
  const today = dayAt(now);
  const enrolledOn = opening <= today ? opening : `${schoolYear.slice(0, 4)}-08-01`;
  return { ...SHAPE, provinceCode, schoolYear, schools, enrolledOn, days: schoolDaysBefore(now, enrolledOn, 5), updatedAt: `${enrolledOn}T08:00:00+07:00` };
}

/** The whole demo in the order vendors would send it: schools first, then classes, people, marks; exams beside. */
export async function demoPushes(seedsHome: string, now: Date): Promise<DemoPush[]> {
  const pushes: DemoPush[] = [];
  const byProvince = await demoSchools(seedsHome);
  for (const [province, { councils, sittings }] of Object.entries(COUNCILS)) {
    const schools = byProvince.get(province) ?? [];
    const world = new World(demoWorld(province, schools, now));
    const learners = schools.length * world.learnersPerSchool;
    const vendor = `vendor-${province}`;
    const add = (client: string, kind: string, expected: number, make: DemoPush['make']): void => {
      if (expected > 0) pushes.push({ client, kind, label: `${PROVINCE_NAMES[province]} · ${kind}`, expected, make });
    };
    add(vendor, 'school', schools.length, () => world.schools());
    add(vendor, 'school-class', schools.length * 3 * SHAPE.classesPerGrade, () => world.classes());
    add(vendor, 'staff', schools.length * SHAPE.staffPerSchool, () => world.staff());
    add(vendor, 'learner', learners, () => world.learners());
    add(vendor, 'learner', DOUBTFUL, () => doubtfulLearners(world));
    add(vendor, 'enrolment', learners, () => world.enrolments());
    add(`exam-council-${province}`, 'exam-result', sittings, () => examSittings(join(seedsHome, 'demo/exam-2025/thpt-2025-scores-4-councils.csv.gz'), councils));
    add(vendor, 'attendance', learners * world.options.days.length, () => world.attendance());
    const byFile = schools.some((school) => school.schoolCode === FILE_SCHOOL) ? world.learnersPerSchool : 0;
    add(vendor, 'subject-result', (learners - byFile) * SHAPE.subjects.length, () => withoutSchool(world.subjectResults(), FILE_SCHOOL));
    const life = new SchoolLife(world);
    const count = schools.length;
    const newcomers = count * SHAPE.classesPerGrade * SHAPE.learnersPerClass;
    add(vendor, 'room', count * PER_SCHOOL.rooms, () => life.rooms());
    add(vendor, 'equipment', count * PER_SCHOOL.equipment, () => life.equipment());
    add(vendor, 'digital-certificate', count * PER_SCHOOL.certificates, () => life.certificates());
    add(vendor, 'cashless-payment', count * PER_SCHOOL.months, () => life.payments());
    add(vendor, 'maturity-assessment', count, () => life.maturity());
    add(`admissions-${province}`, 'admission-round', count, () => life.rounds());
    add(`admissions-${province}`, 'admission-application', count * APPLICATIONS_PER_SCHOOL, () => life.applications());
    // What is one for each learner comes for Lạng Sơn alone: the demo shall be in soon.
    if (province === '20') {
      add(vendor, 'term-result', learners - newcomers, () => life.termResults());
      add(vendor, 'health-check', learners, () => life.healthChecks());
      add(vendor, 'aptitude', newcomers, () => life.aptitudes());
      add(`transcripts-${province}`, 'transcript', learners - newcomers, () => life.transcripts());
      add(`transcripts-${province}`, 'diploma', count * PER_SCHOOL.diplomas, () => life.diplomas());
      add('k12online-20', 'learning-resource', count * PER_SCHOOL.resources, () => life.resources());
      add('k12online-20', 'learning-activity', count, () => life.summaries());
    }
    if (province === '20') add('k12online-20', 'learning-activity', world.options.days.length > 0 ? learners * SHAPE.actsPerLearner : 0, () => world.activities());
  }
  return pushes;
}
