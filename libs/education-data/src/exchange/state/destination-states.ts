import { Clock } from '@lienthong/kit/config';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { addUp, type KindCount, rateOf, type StateCounts } from '../../domain/exchange/destination-state.js';
import { type DestinationDefinition, destinationOf } from '../../domain/exchange/destinations.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { type CivilSnapshotRow, civilSnapshots } from '../../store/exchange/civil-servants.repository.js';
import { type DestinationRow, listDestinations } from '../../store/exchange/destinations.repository.js';
import { openDifferences } from '../../store/exchange/differences.repository.js';
import { changeHead, liveCount } from '../../store/exchange/exchange-feed.repository.js';
import { countsOf, oldestOpen } from '../../store/exchange/exchange-lists.repository.js';

/** Live records of a destination that keeps no books yet are counted anew after so long, and after so many times what the count took: it never costs more than a hundredth of a core. */
const COUNT_AGAIN_MS = 10_000;
const COUNT_SHARE = 100;

/** How a destination of a province stands. */
export interface DestinationStanding {
  readonly row: DestinationRow;
  readonly destination: DestinationDefinition;
  readonly counts: StateCounts;
  /** Acknowledged ÷ live, 0..1; null where the hub has no such record. */
  readonly rate: number | null;
  readonly oldestQueuedAt: Date | null;
  readonly kinds: readonly (StateCounts & { readonly kind: string })[];
  readonly differences: { readonly open: number; readonly seen: number };
  readonly civil: CivilSnapshotRow | null;
}

/** Puts together how destinations stand, from what the store keeps; counts records only for those that were never queued whole. */
@Injectable()
export class DestinationStates {
  private readonly counted = new Map<string, { readonly until: number; readonly head: string; readonly live: number }>();

  /** End of the change log at the last look: while it stands, no count changes. */
  private head = '';

  constructor(
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param provinces null: all */
  async of(client: pg.ClientBase, provinces: readonly string[] | null): Promise<readonly DestinationStanding[]> {
    const rows = await listDestinations(client, provinces);
    this.head = await changeHead(client);
    const counts = await countsOf(client, provinces);
    const differences = await openDifferences(client, provinces);
    const civil = new Map((await civilSnapshots(client, provinces)).map((one) => [one.provinceCode, one]));
    const standings: DestinationStanding[] = [];
    for (const row of rows) {
      const destination = destinationOf(row.id);
      if (destination === undefined) continue;
      const own = counts.filter((one) => one.provinceCode === row.provinceCode && one.destination === row.id);
      const found = differences.find((one) => one.provinceCode === row.provinceCode && one.destination === row.id);
      standings.push(await this.standing(client, row, destination, own, { open: found?.open ?? 0, seen: found?.seen ?? 0 }, (row.id === 'civil-servants' ? civil.get(row.provinceCode) : undefined) ?? null));
    }
    return standings;
  }

  private async standing(client: pg.ClientBase, row: DestinationRow, destination: DestinationDefinition, own: readonly KindCount[], differences: { open: number; seen: number }, civil: CivilSnapshotRow | null): Promise<DestinationStanding> {
    const on = row.state === 'on';
    const booked = on && row.snapshot === null && destination.sort !== 'compare';
    const kinds: (StateCounts & { kind: string })[] = [];
    for (const kind of destination.kinds) {
      const plan = this.plans.get(kind);
      if (plan === undefined) continue;
      const sum = addUp(own.filter((one) => one.kind === kind), { sort: destination.sort, on });
      kinds.push({ kind, ...sum, live: booked ? sum.live : await this.live(client, plan.table, row.provinceCode) });
    }
    const total = kinds.reduce((sum, one) => plus(sum, one), addUp([], { sort: destination.sort, on }));
    // Staff whom the last list of the civil-servant system bears out count as told.
    const counts = destination.sort === 'compare' ? { ...total, queued: 0, acknowledged: on && civil?.comparedAt != null ? Math.max(0, total.live - civil.differing) : 0 } : total;
    const open = counts.queued + counts.sent + counts.waiting > 0;
    return { row, destination, counts, rate: rateOf(counts), oldestQueuedAt: open ? await oldestOpen(client, row.provinceCode, row.id) : null, kinds, differences, civil };
  }

  private async live(client: pg.ClientBase, table: Parameters<typeof liveCount>[1], provinceCode: string): Promise<number> {
    const key = `${provinceCode}/${table.kind}`;
    const now = this.clock.now().getTime();
    const known = this.counted.get(key);
    if (known !== undefined && (now < known.until || known.head === this.head)) return known.live;
    const begun = performance.now();
    const live = await liveCount(client, table, provinceCode);
    this.counted.set(key, { until: now + COUNT_AGAIN_MS + COUNT_SHARE * (performance.now() - begun), head: this.head, live });
    return live;
  }
}

function plus(a: StateCounts, b: StateCounts): StateCounts {
  return Object.fromEntries(Object.entries(a).map(([name, count]) => [name, (count as number) + b[name as keyof StateCounts]])) as unknown as StateCounts;
}
