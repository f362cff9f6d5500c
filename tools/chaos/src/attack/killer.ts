import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../chance.js';
import type { Target } from '../target/target.js';

export interface Kill {
  readonly victim: string;
  /** Milliseconds until everything worked again. */
  readonly back: number;
}

/** Kills everybody in turn, in an order and at moments nobody chose. */
export class Killer {
  readonly kills: Kill[] = [];

  constructor(
    private readonly target: Target,
    private readonly chance: Chance,
    private readonly say: (line: string) => void,
  ) {}

  async work(count: number, outageSeconds: number, longestPause: number): Promise<void> {
    let bag: string[] = [];
    for (let number = 1; number <= count; number += 1) {
      await sleep(300 + this.chance.next() * longestPause);
      if (bag.length === 0) bag = this.chance.shuffled(Object.keys(this.target.victims));
      const victim = bag.pop() ?? '';
      await this.kill(victim, `kill ${number}/${count}`, this.target.victims[victim] ?? ((): Promise<void> => Promise.resolve()));
      const { outage } = this.target;
      if (number === Math.ceil(count / 2) && outageSeconds > 0 && outage) await this.kill(`kafka for ${outageSeconds} s`, 'outage', () => outage(outageSeconds));
    }
  }

  private async kill(victim: string, label: string, act: () => Promise<void>): Promise<void> {
    const began = Date.now();
    await act();
    this.kills.push({ victim, back: Date.now() - began });
    this.say(`${label}: ${victim}, everything works again after ${Date.now() - began} ms`);
  }
}
