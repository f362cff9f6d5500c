/** Good ones of so many. */
export interface Share {
  readonly good: number;
  readonly of: number;
}

/** The four qualities of one kind at one school (plan 1295, PL02 note 10: "đúng, đủ, sạch, sống"). */
export interface KindQuality {
  readonly kind: string;
  readonly correct: Share;
  /** Of learners only. */
  readonly complete: Share | null;
  readonly clean: Share;
  readonly alive: Share;
}

export const NO_SCHOOL = '00000000-0000-0000-0000-000000000000';

/** Shares added up: a share above a school is Σ good ÷ Σ of, never a mean of shares. */
export function addShares(a: Share | null, b: Share | null): Share | null {
  if (a === null || b === null) return a ?? b;
  return { good: a.good + b.good, of: a.of + b.of };
}

/** Qualities of several schools or kinds as one. */
export function sumQuality(kind: string, parts: readonly Omit<KindQuality, 'kind'>[]): KindQuality {
  const none: Share = { good: 0, of: 0 };
  return parts.reduce<KindQuality>(
    (sum, part) => ({
      kind,
      correct: addShares(sum.correct, part.correct) ?? none,
      complete: addShares(sum.complete, part.complete),
      clean: addShares(sum.clean, part.clean) ?? none,
      alive: addShares(sum.alive, part.alive) ?? none,
    }),
    { kind, correct: none, complete: null, clean: none, alive: none },
  );
}
