import { earlyChildren, foretold, schoolDaysBefore, schoolYearAt, withOtherContent, World, type DirtOptions, type ForetoldLine, type Ledger, type Sent } from '@lienthong/simulate';

/** One push to come: its lines, each with how it must end. */
export interface Shipment {
  readonly kind: string;
  readonly lines: readonly ForetoldLine[];
}

export interface StoryOptions {
  readonly seed: number;
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly schools: number;
  readonly classesPerGrade: number;
  readonly learnersPerClass: number;
  readonly now: Date;
}

/** Days with marks there may be: more than the longest attack takes rounds. */
const DAYS = 400;
const CANCEL_EVERY = 17;

const plain = (records: readonly Sent[], outcome: ForetoldLine['outcome']): ForetoldLine[] => records.map((line) => ({ line, outcome }));

/**
 * What one vendor sends, push by push and without an end: first a school year with children before their parents, then
 * day after day new marks, changed results, cancelled and revived marks, and what is unchanged; dirt of every kind in it.
 * Pushes of one vendor go out one after the other, so how each line ends is a matter of arithmetic.
 */
export class Story {
  readonly world: World;
  private readonly dirt: DirtOptions;

  constructor(
    private readonly options: StoryOptions,
    private readonly ledger: Ledger,
  ) {
    const { seed, provinceCode, communeCode, schools, classesPerGrade, learnersPerClass, now } = options;
    const schoolYear = schoolYearAt(now);
    const [yesterday] = schoolDaysBefore(now, '2000-01-01', 1);
    const opening = `${schoolYear.slice(0, 4)}-09-05`;
    this.world = new World({
      seed, provinceCode, schoolYear, classesPerGrade, learnersPerClass, staffPerSchool: 6, actsPerLearner: 1, subjects: ['mathematics', 'literature', 'history'],
      schools: Array.from({ length: schools }, (_, index) => ({ schoolCode: `X-${provinceCode}-HL-${index + 1}`, name: `Trường THPT Thử ${provinceCode} ${index + 1}`, communeCode })),
      enrolledOn: yesterday !== undefined && opening <= yesterday ? opening : `${schoolYear.slice(0, 4)}-08-01`,
      days: daysBefore(now, DAYS), updatedAt: `${schoolYear.slice(0, 4)}-08-01T08:00:00+07:00`,
    });
    this.dirt = { seed, rejects: 0.01, duplicates: 0.02, lateVersions: 0.02, contradictions: 0.01 };
  }

  /** Records of the day of a round. */
  dayOf(round: number): string {
    const { days } = this.world.options;
    const day = days[days.length - 1 - round];
    if (day === undefined) throw new RangeError(`the story has no day ${round}`);
    return day;
  }

  /** The school year as it comes in: children before their parents, and after them. */
  *base(): Generator<Shipment> {
    const { world } = this;
    const enrolments = earlyChildren(world.enrolments(), 0.5, this.options.seed, 'enrolment');
    yield this.dirty('school', world.schools());
    yield this.dirty('school-class', world.classes());
    yield this.dirty('enrolment', enrolments.early, 'early');
    yield this.dirty('attendance', world.attendanceOn(this.dayOf(0)), 'day 0');
    yield this.dirty('learner', world.learners());
    yield this.dirty('enrolment', enrolments.rest, 'rest');
    yield this.dirty('staff', world.staff());
    yield this.dirty('subject-result', world.subjectResults());
    yield this.dirty('learning-activity', world.activities());
  }

  /** One more school day, numbered from 1. */
  *day(round: number): Generator<Shipment> {
    const { ledger } = this;
    yield this.dirty('attendance', this.world.attendanceOn(this.dayOf(round)), `day ${round}`);
    yield this.dirty('subject-result', this.ofSchool('subject-result', round).map((record) => withOtherContent(record)), `round ${round}`, 'updated');
    if (round > 1) {
      const marks = [...ledger.rowsOf('attendance').values()].filter((row) => row.content['date'] === this.dayOf(round - 1));
      yield { kind: 'attendance', lines: plain(marks.filter((_, at) => at % CANCEL_EVERY === 0).map((row) => ({ ...newer(row), event: 'CANCEL' })), 'updated') };
    }
    if (round > 2) {
      const cancelled = [...ledger.rowsOf('attendance').values()].filter((row) => !row.live && row.content['date'] === this.dayOf(round - 2));
      yield { kind: 'attendance', lines: plain(cancelled.filter((_, at) => at % 2 === 0).map((row) => ({ ...newer(row), event: 'UPDATE' })), 'updated') };
    }
    // Word for word at the version held, and a version higher without a change: both are unchanged.
    const staff = ledger.liveOf('staff').map((row) => row.content as Sent);
    yield { kind: 'staff', lines: plain(staff.map((record, at) => ({ ...record, version: (ledger.rowsOf('staff').get(record.recordId)?.version ?? 1) + (at % 2) })), 'unchanged') };
  }

  /** Live records of one school of a kind, a version higher. */
  private ofSchool(kind: string, round: number): Sent[] {
    const { schools } = this.world.options;
    const code = schools[round % schools.length]?.schoolCode;
    return this.ledger.liveOf(kind).filter((row) => row.content['schoolCode'] === code).map((row) => newer(row));
  }

  private dirty(kind: string, records: Iterable<Sent>, label = '', clean: ForetoldLine['outcome'] = 'created'): Shipment {
    return { kind, lines: [...foretold(records, this.dirt, `${kind}:${label}`, clean)] };
  }
}

function newer(row: { readonly version: number; readonly content: Readonly<Record<string, unknown>> }): Sent {
  return { ...row.content, version: row.version + 1 } as Sent;
}

/** Weekdays before today, oldest first. */
function daysBefore(now: Date, count: number): string[] {
  const days: string[] = [];
  for (let before = now; days.length < count; ) {
    const some = schoolDaysBefore(before, '2000-01-01', 30);
    days.unshift(...some);
    before = new Date(`${some[0]}T05:00:00Z`);
  }
  return days.slice(-count);
}
