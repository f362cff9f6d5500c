import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** 32-bit FNV-1a: turns a label into a seed, so that one part of the world can be made without the others. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** A deterministic source of chance: the same seed and label give the same numbers on every machine. */
export class Dice {
  private readonly generator: RandomGenerator;

  constructor(seed: number, label: string) {
    this.generator = xoroshiro128plus(seedOf(`${seed}:${label}`));
  }

  /** Whole number in [from, to], both included. */
  int(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  /** True in `share` of the cases (0..1). */
  chance(share: number): boolean {
    return this.int(0, 999_999) < share * 1_000_000;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T;
  }
}
