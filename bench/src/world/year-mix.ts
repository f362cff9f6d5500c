import { World, type SchoolSeed, type Sent } from '@lienthong/simulate';

/** A sort of record in the mix, in the order of a school year. */
export interface Part {
  readonly kind: 'learner' | 'enrolment' | 'subject-result' | 'attendance';
  readonly label: string;
  readonly records: () => Iterable<Sent>;
}

export interface YearMix {
  /** Learners there are; subject results are 26 and attendance marks 173 times as many at full size. */
  readonly learners: number;
  readonly world: World;
  /** What must stand before the year begins: schools and classes. */
  readonly ground: readonly { readonly kind: 'school' | 'school-class'; readonly records: () => Iterable<Sent> }[];
  /** The year, in order. */
  readonly year: readonly Part[];
  /** Records of each kind in `year`. */
  readonly counts: Readonly<Record<Part['kind'], number>>;
}

/** Where the made-up schools stand: a province that the demo opens, and a commune of today in it. */
export interface Ground {
  readonly provinceCode: string;
  readonly communeCode: string;
  /** Keeps the codes of two mixes in one database apart. */
  readonly tag: string;
}

export const LANG_SON: Ground = { provinceCode: '20', communeCode: '05977', tag: 'DO' };

const SCHOOLS = 10;
const GRADES = ['10', '11'];
/** 13 subjects with marks at upper-secondary school, two terms: 26 results a learner. */
const SUBJECTS = [
  'literature', 'mathematics', 'foreign-language-1', 'history', 'geography', 'economics-law', 'physics', 'chemistry', 'biology', 'technology', 'informatics', 'defence-security', 'ethnic-language',
];
const SCHOOL_YEAR = '2025-2026';
const FIRST_DAY = '2025-09-05';
const DAYS_OF_YEAR = 173;
/** Last day of term 1 and how many school days it has. */
const TERM_1_DAYS = 88;

/** Weekdays from the day of opening on. */
export function schoolDays(count: number): string[] {
  const days: string[] = [];
  for (let at = new Date(`${FIRST_DAY}T00:00:00Z`); days.length < count; at = new Date(at.getTime() + 86_400_000)) {
    if (![0, 6].includes(at.getUTCDay())) days.push(at.toISOString().slice(0, 10));
  }
  return days;
}

/**
 * A school year of a few schools: for 1,000,000 records 5,000 learners, 130,000 subject results and 865,000 attendance
 * marks (performance.md), and besides one enrolment a learner, without which every mark would raise a finding. Fewer
 * records mean fewer learners, not fewer days.
 */
export function yearMix(records: number, ground: Ground = LANG_SON, schoolCount = SCHOOLS): YearMix {
  const perGrade = records / 200 / schoolCount / GRADES.length;
  const classesPerGrade = Math.max(1, Math.round(perGrade / 25));
  const learnersPerClass = Math.max(1, Math.round(perGrade / classesPerGrade));
  const schools: SchoolSeed[] = Array.from({ length: schoolCount }, (_, at) => ({ schoolCode: `X-${ground.provinceCode}-${ground.tag}-${at + 1}`, name: `Trường THPT Đo lường ${at + 1}`, communeCode: ground.communeCode }));
  const world = new World({
    seed: 2026, provinceCode: ground.provinceCode, schoolYear: SCHOOL_YEAR, schools, grades: GRADES, classesPerGrade, learnersPerClass, staffPerSchool: 0, enrolledOn: FIRST_DAY,
    days: schoolDays(DAYS_OF_YEAR), subjects: SUBJECTS, terms: ['term-1', 'term-2'], concluded: true, actsPerLearner: 0, updatedAt: '2026-06-01T08:00:00+07:00',
  });
  const learners = schoolCount * world.learnersPerSchool;
  const marks = function* (days: readonly string[]): Generator<Sent> {
    for (const day of days) yield* world.attendanceOn(day);
  };
  const { days } = world.options;
  return {
    learners, world,
    ground: [{ kind: 'school', records: () => world.schools() }, { kind: 'school-class', records: () => world.classes() }],
    year: [
      { kind: 'learner', label: 'learners', records: () => world.learners() },
      { kind: 'enrolment', label: 'enrolments', records: () => world.enrolments() },
      { kind: 'attendance', label: 'attendance, term 1', records: () => marks(days.slice(0, TERM_1_DAYS)) },
      { kind: 'subject-result', label: 'results, term 1', records: () => world.subjectResultsOf('term-1') },
      { kind: 'attendance', label: 'attendance, term 2', records: () => marks(days.slice(TERM_1_DAYS)) },
      { kind: 'subject-result', label: 'results, term 2', records: () => world.subjectResultsOf('term-2') },
    ],
    counts: { learner: learners, enrolment: learners, 'subject-result': learners * SUBJECTS.length * 2, attendance: learners * DAYS_OF_YEAR },
  };
}
