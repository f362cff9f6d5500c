import type { Sent } from '@lienthong/simulate';
import { type YearMix, yearMix } from './year-mix.js';

/** Marks of a year for one learner. */
const MARKS_OF_A_LEARNER = 173;
/** Records of a year mix that one learner stands for. */
const RECORDS_OF_A_LEARNER = 200;

/** A mix whose year holds at least so many attendance marks. */
export function mixWithMarks(marks: number): YearMix {
  return yearMix(Math.ceil((marks / MARKS_OF_A_LEARNER) * RECORDS_OF_A_LEARNER * 1.05));
}

/** The attendance of a year, day by day, handed out in parts of any size; no mark twice. */
export class Marks {
  private readonly iterator: Iterator<Sent>;

  constructor({ world }: YearMix) {
    this.iterator = (function* (): Generator<Sent> {
      for (const day of world.options.days) yield* world.attendanceOn(day);
    })();
  }

  /** The next ones. @throws RangeError when the year has no more */
  *next(count: number): Generator<Sent> {
    for (let at = 0; at < count; at += 1) {
      const { value, done } = this.iterator.next();
      if (done === true) throw new RangeError(`the year has ${at} marks left, not ${count}`);
      yield value;
    }
  }
}
