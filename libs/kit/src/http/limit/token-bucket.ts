interface Bucket {
  left: number;
  at: number;
}

/** So many calls a minute for each key: a full minute's worth may come at once, then they flow back evenly. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();
  private readonly perMs: number;

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number,
  ) {
    this.perMs = perMinute / 60_000;
  }

  /** Takes one. @returns 0 when it was there, else the milliseconds until the next one is */
  take(key: string): number {
    const at = this.now();
    const bucket = this.buckets.get(key) ?? this.open(key, at);
    bucket.left = Math.min(this.perMinute, bucket.left + (at - bucket.at) * this.perMs);
    bucket.at = at;
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / this.perMs);
    bucket.left -= 1;
    return 0;
  }

  private open(key: string, at: number): Bucket {
    if (this.buckets.size >= 10_000) this.dropFull(at);
    const bucket = { left: this.perMinute, at };
    this.buckets.set(key, bucket);
    return bucket;
  }

  /** A bucket that has filled up again is as good as none. */
  private dropFull(at: number): void {
    for (const [key, bucket] of this.buckets) if (bucket.left + (at - bucket.at) * this.perMs >= this.perMinute) this.buckets.delete(key);
  }
}
