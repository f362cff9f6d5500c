import { Inject, Injectable } from '@nestjs/common';
import { type Database, databaseToken, type Tx } from '@lienthong/kit/database';
import { TransientError } from '@lienthong/kit/errors';
import { EventConsumers } from '@lienthong/kit/messaging';
import { type Digest, differentRows, digests, positions } from '../store/digest.store.js';
import { forgetProjection, iocGroup, rebuildFigures } from './rebuild.js';

/** Group, service and schema of the second view that a check builds. */
export const checkGroup = 'ioc-edu-check';
export const checkSchema = 'ioc_check';

/** Something that the running view and the rebuilt one hold differently. */
export interface RebuildDifference {
  readonly table: string;
  readonly provinceCode: string;
  readonly figure: string;
  readonly live: number;
  readonly rebuilt: number;
  /** Some of the rows that only one of the two has. */
  readonly examples: readonly { readonly side: 'live' | 'rebuilt'; readonly row: string }[];
}

/** Outcome of a check. */
export interface RebuildComparison {
  readonly equal: boolean;
  readonly records: bigint;
  readonly rows: number;
  readonly differences: readonly RebuildDifference[];
}

const lookMs = 250;

/**
 * Replays the log into a schema of its own and compares it with the running view, row by row: values, dimensions, days and times. The running
 * view goes on meanwhile; the two are compared at a moment when both have applied the same records.
 */
@Injectable()
export class RebuildCheck {
  constructor(
    @Inject(databaseToken(iocGroup)) private readonly live: Database,
    @Inject(databaseToken(checkGroup)) private readonly second: Database,
    private readonly consumers: EventConsumers,
  ) {}

  /** @throws TransientError `views_keep_moving` when the two never stood at the same records within `patienceMs` */
  async compareWithRebuild(options: { readonly patienceMs?: number; readonly onProgress?: (done: bigint, of: bigint) => void } = {}): Promise<RebuildComparison> {
    const { records } = await rebuildFigures(this.consumers, this.second, options.onProgress, checkGroup);
    try {
      const end = Date.now() + (options.patienceMs ?? 60_000);
      while (Date.now() < end) {
        const found = await this.compareNow();
        if (found !== undefined) return { ...found, records };
        await new Promise((resolve) => setTimeout(resolve, lookMs));
      }
      throw new TransientError('views_keep_moving', 'The running view and the rebuilt one never stood at the same records');
    } finally {
      await this.second.transaction(forgetProjection);
    }
  }

  private async compareNow(): Promise<Omit<RebuildComparison, 'records'> | undefined> {
    return snapshot(this.live, (live) =>
      snapshot(this.second, async (second) => {
        if ((await positions(live, iocGroup)) !== (await positions(second, checkGroup))) return undefined;
        const [a, b] = [await digests(live), await digests(second)];
        const differences: RebuildDifference[] = [];
        for (const key of new Set([...a.keys(), ...b.keys()])) {
          const [one, other] = [a.get(key), b.get(key)];
          if (one?.digest !== other?.digest) differences.push(await describe(live, second, one, other));
        }
        return { equal: differences.length === 0, rows: [...a.values()].reduce((sum, one) => sum + one.rows, 0), differences };
      }),
    );
  }
}

async function describe(live: Tx, second: Tx, one: Digest | undefined, other: Digest | undefined): Promise<RebuildDifference> {
  const { table, provinceCode, figure } = (one ?? other) as Digest;
  const [a, b] = [await differentRows(live, table, provinceCode, figure), await differentRows(second, table, provinceCode, figure)];
  const examples = [
    ...[...a].filter((row) => !b.has(row)).slice(0, 5).map((row) => ({ side: 'live' as const, row })),
    ...[...b].filter((row) => !a.has(row)).slice(0, 5).map((row) => ({ side: 'rebuilt' as const, row })),
  ];
  return { table, provinceCode, figure, live: one?.rows ?? 0, rebuilt: other?.rows ?? 0, examples };
}

function snapshot<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.transaction(async (tx) => {
    await tx.client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return work(tx);
  });
}
