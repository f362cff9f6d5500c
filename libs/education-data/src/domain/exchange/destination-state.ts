/** Counts of a destination's records by kind, as the store keeps them. */
export interface KindCount {
  readonly kind: string;
  readonly state: string;
  /** `matched`, `not-matched`, or empty. */
  readonly result: string;
  /** The hub no longer has it: its CANCEL is to be told. */
  readonly gone: boolean;
  readonly count: number;
}

export interface StateCounts {
  /** Records that count as told: acknowledged by the destination; of the population database those that it knows. */
  readonly acknowledged: number;
  readonly queued: number;
  readonly sent: number;
  readonly waiting: number;
  readonly rejected: number;
  readonly withdrawn: number;
  readonly matched: number;
  readonly notMatched: number;
  /** Records of the hub in the destination's books, whatever their state. */
  readonly live: number;
}

/** Adds up the counts of one destination. A destination that is off has nothing acknowledged and nobody matched, whatever it once said. */
export function addUp(counts: readonly KindCount[], { sort, on }: { readonly sort: 'records' | 'match' | 'compare'; readonly on: boolean }): StateCounts {
  const of = (fits: (one: KindCount) => boolean): number => counts.filter(fits).reduce((sum, one) => sum + one.count, 0);
  const answered = (one: KindCount): boolean => on && one.state === 'acknowledged' && !one.gone;
  const matched = of((one) => answered(one) && one.result === 'matched');
  return {
    acknowledged: sort === 'match' ? matched : of(answered),
    queued: of((one) => one.state === 'queued'),
    sent: of((one) => one.state === 'sent'),
    waiting: of((one) => one.state === 'waiting'),
    rejected: of((one) => one.state === 'rejected'),
    withdrawn: of((one) => one.state === 'withdrawn'),
    matched: sort === 'match' ? matched : 0,
    notMatched: sort === 'match' ? of((one) => answered(one) && one.result === 'not-matched') : 0,
    live: of((one) => !one.gone && one.state !== 'withdrawn'),
  };
}

/** Acknowledged ÷ live, 0..1; null where the hub has no such record. */
export function rateOf({ acknowledged, live }: { readonly acknowledged: number; readonly live: number }): number | null {
  return live === 0 ? null : Math.min(1, acknowledged / live);
}
