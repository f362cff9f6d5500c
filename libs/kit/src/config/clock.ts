/** The time, passed in: whoever needs it injects this class, tests put a fake in its place. */
export class Clock {
  now(): Date {
    return new Date();
  }
}
