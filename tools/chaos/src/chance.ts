/** A source of chance of its own: the same seed gives the same choices and pauses. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }

  /** All of them, in an order nobody chose. */
  shuffled<T>(items: readonly T[]): T[] {
    const order = [...items];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(this.next() * (at + 1));
      [order[at], order[other]] = [order[other] as T, order[at] as T];
    }
    return order;
  }
}
