import type { Sent, World } from '@lienthong/simulate';
import { type YearMix, yearMix } from './year-mix.js';

/** Marks of a year for one learner. */
const MARKS_OF_A_LEARNER = 173;
/** Records of a year mix that one learner stands for. */
const RECORDS_OF_A_LEARNER = 200;

/** A mix whose year holds at least so many attendance marks. */
export function mixWithMarks(marks: number): YearMix {
  return yearMix(Math.ceil((marks / MARKS_OF_A_LEARNER) * RECORDS_OF_A_LEARNER * 1.05));
}

/** Records made up one after the other, handed out in parts of any size; none twice. */
export class HandedOut {
  private readonly iterator: Iterator<Sent>;

  constructor(
    records: Iterable<Sent>,
    private readonly what: string,
  ) {
    this.iterator = records[Symbol.iterator]();
  }

  /** The next ones. @throws RangeError when there are no more */
  *next(count: number): Generator<Sent> {
    for (let at = 0; at < count; at += 1) {
      const { value, done } = this.iterator.next();
      if (done === true) throw new RangeError(`the year has ${at} ${this.what} left, not ${count}`);
      yield value as Sent;
    }
  }
}

/** The attendance of a year, day by day. */
export class Marks extends HandedOut {
  constructor({ world }: YearMix) {
    super(attendanceOf(world), 'marks');
  }
}

function* attendanceOf(world: World): Generator<Sent> {
  for (const day of world.options.days) yield* world.attendanceOn(day);
}

/** The subject results of a year, term by term. */
export class Results extends HandedOut {
  constructor({ world }: YearMix) {
    super(world.subjectResults(), 'subject results');
  }
}
