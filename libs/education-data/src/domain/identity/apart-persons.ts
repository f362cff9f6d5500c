/** Pairs of persons that a steward keeps apart, each with the evidence (evidence.ts) it was decided on. */
export class ApartPersons {
  static readonly NONE = new ApartPersons([]);
  private readonly pairs = new Map<string, string>();

  constructor(pairs: Iterable<{ readonly firstId: string; readonly secondId: string; readonly evidence: string }>) {
    for (const { firstId, secondId, evidence } of pairs) this.pairs.set(pairKey(firstId, secondId), evidence);
  }

  get isEmpty(): boolean {
    return this.pairs.size === 0;
  }

  /** What was known when they were kept apart; undefined when nobody decided so. */
  evidenceOf(one: string, other: string): string | undefined {
    return this.pairs.get(pairKey(one, other));
  }
}

/** Two ids in their order: a pair is the same whichever was seen first. */
export function ordered(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

function pairKey(one: string, other: string): string {
  return ordered(one, other).join(' ');
}
