/** A clock that stands still until it is moved; has the shape of kit's `Clock` (`overrideProvider(Clock).useValue(...)`). */
export class FakeClock {
  private time: number;

  /** @param start RFC 3339 instant, e.g. `2026-03-02T08:00:00+07:00` */
  constructor(start: string) {
    this.time = Date.parse(start);
  }

  now(): Date {
    return new Date(this.time);
  }

  /** Goes forward (or back) by so many milliseconds. */
  advance(ms: number): void {
    this.time += ms;
  }

  /** Jumps to an instant. */
  set(instant: string): void {
    this.time = Date.parse(instant);
  }
}
