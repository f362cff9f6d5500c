import { periodsPerYear, regularMarkCount, termAverage } from '@lienthong/vocabulary';
import { Dice } from './dice.js';
import { madeUpFamilyName, madeUpName } from './names.js';

/** A school as the world begins with it: real place, made-up code. */
export interface SchoolSeed {
  readonly schoolCode: string;
  readonly name: string;
  readonly communeCode: string;
  /** `general`, `gifted`, `ethnic-boarding` …; default general. */
  readonly type?: string;
}

export interface WorldOptions {
  readonly seed: number;
  /** Province of today, two digits. */
  readonly provinceCode: string;
  /** `2026-2027`. */
  readonly schoolYear: string;
  readonly schools: readonly SchoolSeed[];
  /** Grades there are; default 10, 11, 12. */
  readonly grades?: readonly string[];
  /** Classes of each grade in a school. */
  readonly classesPerGrade: number;
  readonly learnersPerClass: number;
  readonly staffPerSchool: number;
  /** Day on which everybody was enrolled, inside the school year. */
  readonly enrolledOn: string;
  /** Days with attendance marks. */
  readonly days: readonly string[];
  /** Sessions marked each day; default the morning alone. */
  readonly sessions?: readonly ('morning' | 'afternoon')[];
  /** Scored subjects with marks. */
  readonly subjects: readonly string[];
  /** Terms with marks; default term 1, under way (no final mark yet). */
  readonly terms?: readonly ('term-1' | 'term-2')[];
  /** The terms are over: final marks and averages too. */
  readonly concluded?: boolean;
  /** Learning acts per learner. */
  readonly actsPerLearner: number;
  /** `updatedAt` of everything, before the push. */
  readonly updatedAt: string;
  /** Begins every record id, so that worlds of one platform stay apart; default nothing. */
  readonly tag?: string;
  /** Number of the first person, for people of other worlds of the province not to be taken for these; default 1, highest of all 999999. */
  readonly firstNumber?: number;
}

export type Sent = Readonly<Record<string, unknown>> & { readonly recordId: string; readonly version: number };

interface Klass {
  readonly recordId: string;
  readonly name: string;
  readonly grade: string;
}
export interface Pupil {
  readonly recordId: string;
  readonly ministryCode: string;
  readonly personalNumber: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly klass: Klass;
}

const GRADES = ['10', '11', '12'];
const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A made-up province: everything can be made again from seed and options, one school at a time, so that worlds of any
 * size never stand in memory. All records are valid; dirt is added by `dirt.ts`.
 */
export class World {
  constructor(readonly options: WorldOptions) {}

  /** Learners of one school. */
  get learnersPerSchool(): number {
    return this.grades.length * this.options.classesPerGrade * this.options.learnersPerClass;
  }

  private get grades(): readonly string[] {
    return this.options.grades ?? GRADES;
  }

  /** Head of a record that is said for the first time. */
  head(recordId: string, version = 1): { recordId: string; event: string; version: number; updatedAt: string } {
    return { recordId, event: 'NEW', version, updatedAt: this.options.updatedAt };
  }

  /** A record id of this world. */
  mark(recordId: string): string {
    return this.options.tag === undefined ? recordId : `${this.options.tag}-${recordId}`;
  }

  /** The grade in which learners come. */
  get firstGrade(): string {
    return this.grades[0] ?? '';
  }

  /** Record id of a school's nth member of staff, from 0. */
  staffId(schoolIndex: number, n: number): string {
    return this.mark(`cb-${this.options.provinceCode}-${this.firstNumber + schoolIndex * this.options.staffPerSchool + n}`);
  }

  private get firstNumber(): number {
    return this.options.firstNumber ?? 1;
  }

  classesOf(schoolIndex: number): Klass[] {
    const { schoolYear, classesPerGrade } = this.options;
    return this.grades.flatMap((grade) => Array.from({ length: classesPerGrade }, (_, index) => ({ recordId: this.mark(`lop-${schoolIndex + 1}-${schoolYear.slice(0, 4)}-${grade}A${index + 1}`), name: `${grade}A${index + 1}`, grade })));
  }

  pupilsOf(schoolIndex: number): Pupil[] {
    const { seed, provinceCode, schoolYear, learnersPerClass } = this.options;
    const dice = new Dice(seed, `pupils:${provinceCode}:${schoolIndex}`);
    const startYear = Number(schoolYear.slice(0, 4));
    let number = this.firstNumber - 1 + schoolIndex * this.learnersPerSchool;
    return this.classesOf(schoolIndex).flatMap((klass) => Array.from({ length: learnersPerClass }, () => {
      number += 1;
      const sex = dice.chance(0.49) ? ('female' as const) : ('male' as const);
      const birthYear = startYear - Number(klass.grade) - 5;
      const birthDate = `${birthYear}-${two(dice.int(1, 12))}-${two(dice.int(1, 28))}`;
      const centuryAndSex = sex === 'male' ? 2 : 3; // born 2000..2099
      return {
        recordId: this.mark(`hs-${provinceCode}-${number}`),
        ministryCode: `${provinceCode}9${String(number).padStart(7, '0')}`,
        personalNumber: `0${provinceCode}${centuryAndSex}${String(birthYear).slice(2)}${String(number).padStart(6, '0')}`,
        fullName: madeUpName(dice, sex), birthDate, sex, klass,
      };
    }));
  }

  *schools(): Generator<Sent> {
    for (const [index, school] of this.options.schools.entries()) {
      yield { ...this.head(this.mark(`truong-${this.options.provinceCode}-${index + 1}`)), schoolCode: school.schoolCode, name: school.name, levels: ['upper-secondary'], ownership: 'public', type: school.type ?? 'general', validFrom: '2025-07-01', communeCode: school.communeCode, hasInternet: true, usesComputers: true };
    }
  }

  *classes(): Generator<Sent> {
    for (const [index, school] of this.options.schools.entries()) {
      for (const klass of this.classesOf(index)) yield { ...this.head(klass.recordId), schoolCode: school.schoolCode, schoolYear: this.options.schoolYear, name: klass.name, grade: klass.grade, level: 'upper-secondary', reportedSize: this.options.learnersPerClass };
    }
  }

  *staff(): Generator<Sent> {
    const { seed, provinceCode, staffPerSchool, schools, subjects } = this.options;
    for (const [index, school] of schools.entries()) {
      const dice = new Dice(seed, `staff:${provinceCode}:${index}`);
      for (let number = 0; number < staffPerSchool; number += 1) {
        const sex = dice.chance(0.6) ? 'female' : 'male';
        const running = this.firstNumber + index * staffPerSchool + number;
        yield {
          ...this.head(this.mark(`cb-${provinceCode}-${running}`)), schoolCode: school.schoolCode, ministryCode: `GV${provinceCode}${String(running).padStart(6, '0')}`, fullName: madeUpName(dice, sex),
          birthDate: `${dice.int(1968, 1999)}-${two(dice.int(1, 12))}-${two(dice.int(1, 28))}`, sex, category: number === 0 ? 'manager' : 'teacher', status: 'working', qualification: 'bachelor', subjects: [dice.pick(subjects)],
        };
      }
    }
  }

  *learners(): Generator<Sent> {
    const { seed, provinceCode, schools } = this.options;
    for (const [index, school] of schools.entries()) {
      const dice = new Dice(seed, `relatives:${provinceCode}:${index}`);
      for (const pupil of this.pupilsOf(index)) {
        yield {
          ...this.head(pupil.recordId), schoolCode: school.schoolCode, ministryCode: pupil.ministryCode, personalNumber: pupil.personalNumber, fullName: pupil.fullName, birthDate: pupil.birthDate, sex: pupil.sex,
          ethnic: two(dice.int(1, 6)), communeCode: school.communeCode, relatives: [{ relation: dice.chance(0.5) ? 'mother' : 'father', fullName: `${madeUpFamilyName(dice)} Thị Mẫu` }],
        };
      }
    }
  }

  *enrolments(): Generator<Sent> {
    const { schools, schoolYear, enrolledOn } = this.options;
    for (const [index, school] of schools.entries()) {
      for (const pupil of this.pupilsOf(index)) yield { ...this.head(`th-${pupil.recordId}-${schoolYear.slice(0, 4)}`), schoolCode: school.schoolCode, schoolYear, learnerRecordId: pupil.recordId, classRecordId: pupil.klass.recordId, status: 'studying', enrolledOn };
    }
  }

  *attendance(): Generator<Sent> {
    for (const index of this.options.schools.keys()) {
      const pupils = this.pupilsOf(index);
      for (const date of this.options.days) yield* this.marksOf(index, pupils, date);
    }
  }

  /** The marks of one day in all schools, as they come in day by day. */
  *attendanceOn(date: string): Generator<Sent> {
    for (const index of this.options.schools.keys()) yield* this.marksOf(index, this.pupilsOf(index), date);
  }

  private *marksOf(schoolIndex: number, pupils: readonly Pupil[], date: string): Generator<Sent> {
    const { seed, provinceCode, schools, sessions = ['morning'] } = this.options;
    const schoolCode = schools[schoolIndex]?.schoolCode;
    for (const session of sessions) {
      const label = session === 'morning' ? date : `${date}-chieu`;
      const dice = new Dice(seed, `attendance:${provinceCode}:${schoolIndex}:${label}`);
      for (const pupil of pupils) {
        const roll = dice.int(1, 100);
        const state = roll <= 93 ? 'present' : roll <= 95 ? 'late' : roll <= 98 ? 'absent-excused' : 'absent-unexcused';
        yield { ...this.head(`dd-${pupil.recordId}-${label}`), schoolCode, learnerRecordId: pupil.recordId, date, session, state };
      }
    }
  }

  *subjectResults(): Generator<Sent> {
    for (const term of this.options.terms ?? (['term-1'] as const)) yield* this.subjectResultsOf(term);
  }

  /** The results of one term in all schools. */
  *subjectResultsOf(term: 'term-1' | 'term-2'): Generator<Sent> {
    const { seed, provinceCode, schools, schoolYear, subjects, concluded = false } = this.options;
    const short = term === 'term-1' ? 'hk1' : 'hk2';
    for (const [index, school] of schools.entries()) {
      const dice = new Dice(seed, term === 'term-1' ? `results:${provinceCode}:${index}` : `results:${provinceCode}:${index}:${term}`);
      const mark = (): number => dice.int(35, 100) / 10;
      for (const pupil of this.pupilsOf(index)) {
        for (const subject of subjects) {
          const regularMarks = Array.from({ length: regularMarkCount(periodsPerYear(subject, pupil.klass.grade) ?? 105) }, mark);
          const midtermMark = mark();
          const finalMark = concluded ? mark() : undefined;
          yield {
            ...this.head(`kq-${pupil.recordId}-${schoolYear.slice(0, 4)}-${short}-${subject}`), schoolCode: school.schoolCode, schoolYear, learnerRecordId: pupil.recordId, period: term, subject, scheme: 'tt22', regularMarks, midtermMark,
            ...(finalMark !== undefined && { finalMark, average: termAverage(regularMarks, midtermMark, finalMark) }),
          };
        }
      }
    }
  }

  /** Acts on an online learning platform; it pushes no roster and names learners by ministry code. */
  *activities(): Generator<Sent> {
    const { seed, provinceCode, schools, days, actsPerLearner } = this.options;
    const types = ['online-lesson', 'online-test', 'resource-use', 'homework'];
    if (days.length === 0) return;
    for (const [index, school] of schools.entries()) {
      const dice = new Dice(seed, `acts:${provinceCode}:${index}`);
      for (const pupil of this.pupilsOf(index)) {
        for (let act = 1; act <= actsPerLearner; act += 1) {
          yield {
            ...this.head(`hd-${pupil.recordId}-${act}`), shape: 'event', schoolCode: school.schoolCode, accountId: `tk.${pupil.recordId}`, accountRole: 'learner', learnerMinistryCode: pupil.ministryCode,
            type: dice.pick(types), objectId: `65f0c2a1b3d4e5f6${String(dice.int(0, 99_999_999)).padStart(8, '0')}`, occurredAt: `${dice.pick(days)}T${two(dice.int(18, 21))}:${two(dice.int(0, 59))}:00+07:00`, durationSeconds: dice.int(60, 3600),
          };
        }
      }
    }
  }
}
