/** Partitions that kafkajs does not fetch for a while; heartbeats go on meanwhile. */
export class PartitionPauses {
  private readonly ends = new Map<string, () => void>();

  /** @param resume given by kafkajs; called after `ms`, or when all pauses end */
  start(key: string, ms: number, resume: () => void): void {
    const timer = setTimeout(() => {
      this.ends.delete(key);
      resume();
    }, ms);
    this.ends.set(key, () => {
      clearTimeout(timer);
      resume();
    });
  }

  endAll(): void {
    for (const end of this.ends.values()) end();
    this.ends.clear();
  }
}
