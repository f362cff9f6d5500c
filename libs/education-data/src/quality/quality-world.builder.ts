import type { Clock } from '@lienthong/kit/config';
import type { OutboxEvent } from '@lienthong/kit/messaging';
import type { QualityChangedV1 } from '@lienthong/contracts';
import { MergeWorld } from '../merge/merge-world.builder.js';
import { Qualities } from '../store/quality/qualities.js';
import { QualityWorker } from './quality-worker.js';

/** The merge and the quality stop on a database of their own, for stories. */
export class QualityWorld {
  private constructor(
    readonly merge: MergeWorld,
    readonly qualities: Qualities,
    readonly worker: QualityWorker,
    private readonly told: OutboxEvent[],
  ) {}

  static async open(label: string): Promise<QualityWorld> {
    return QualityWorld.on(await MergeWorld.open(label));
  }

  /** On a merge that is open already. */
  static on(merge: MergeWorld): QualityWorld {
    const clock = merge.clock as unknown as Clock;
    const qualities = new Qualities(merge.plans, clock);
    const told: OutboxEvent[] = [];
    const worker = new QualityWorker(merge.database, merge.plans, qualities, { append: (_tx, events) => Promise.resolve(void told.push(...events)) }, clock);
    return new QualityWorld(merge, qualities, worker, told);
  }

  close(): Promise<void> {
    return this.merge.close();
  }

  /** States told since the last call, newest of each school. */
  async turn(): Promise<Map<string, QualityChangedV1>> {
    await this.worker.turn();
    const events = this.told.splice(0);
    return new Map(events.map((event) => [event.key, event.data as QualityChangedV1]));
  }

  /** One quality of one kind as `good/of`, of all of province 20. */
  async share(kind: string, quality: 'correct' | 'complete' | 'clean' | 'alive'): Promise<string> {
    const parts = await this.merge.database.transaction(({ client }) => this.qualities.of(client, '20', null));
    const sum = parts.filter((part) => part.kind === kind).reduce((all, part) => ({ good: all.good + (part[quality]?.good ?? 0), of: all.of + (part[quality]?.of ?? 0) }), { good: 0, of: 0 });
    return `${sum.good}/${sum.of}`;
  }

  /** What stands of a kind: `recordId code`. */
  async findings(kind: string): Promise<string[]> {
    const rows = await this.merge.database.query<{ record_id: string; code: string }>('SELECT record_id, code FROM record_finding WHERE kind = $1 ORDER BY 1, 2', [kind]);
    return rows.map((row) => `${row.record_id} ${row.code}`);
  }
}
