import { Clock, Sealer } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import { keyedUuid } from '../../domain/digest-uuid.js';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { type DestinationRow, lockDestination, saveReconcilePlace } from '../../store/exchange/destinations.repository.js';
import { compareStretch, foundSince, requeueDiffering, resolveOthers, saveDifferences } from '../../store/exchange/differences.repository.js';
import { DestinationAdapters, type Target } from '../adapters/destination-adapter.js';

const STRETCH = 1_000;

/**
 * Compares what the destination holds with what it has acknowledged, a stretch at a time; the place is kept, so a kill loses nothing. What
 * differs is listed and queued again; records there that the hub never sent are listed only.
 */
@Injectable()
export class Reconciler {
  private readonly ids = new Uuid7Maker();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DestinationAdapters) private readonly adapters: DestinationAdapters,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** One stretch of a comparison that was asked for. @throws DestinationFault */
  async goOn(row: DestinationRow, target: Target): Promise<void> {
    if (row.reconcile === null) return;
    const { after } = row.reconcile;
    const said = await this.adapters.of(target.destination.id).holdings(target, after, STRETCH);
    // A destination may say a line twice.
    const holdings = said === null ? null : [...new Map(said.map((one) => [one.hubId, one])).values()];
    const now = this.clock.now();
    await this.database.transaction(async ({ client }) => {
      const locked = await lockDestination(client, row.provinceCode, row.id);
      if (locked?.reconcile == null || locked.reconcile.after !== after) return;
      // It keeps no list: nothing to compare.
      if (holdings === null) return saveReconcilePlace(client, row, null, now);
      const end = holdings.length < STRETCH;
      const upTo = end ? null : (holdings.at(-1)?.hubId ?? null);
      const found = await compareStretch(client, row, holdings, after, upTo);
      await requeueDiffering(client, row, found.filter((one) => one.sort !== 'unknown'), now);
      await saveDifferences(client, row, found.map(({ sort, kind, hubId, schoolId, ours, theirs }) => ({
        id: this.ids.make(now.getTime()), sort, kind, subject: hubId, hubId, schoolId, fields: ['version'], ours: ours === null ? null : String(ours), theirs: theirs === null ? null : String(theirs), sealed: null,
        // Found again after it was sent again, it is another one.
        digest: keyedUuid(this.sealer, `exchange difference ${sort} ${ours ?? ''} ${theirs ?? ''} ${locked.reconcile?.startedAt ?? ''}`),
      })), now);
      const place = { ...locked.reconcile, after: upTo, compared: locked.reconcile.compared + holdings.length, differing: locked.reconcile.differing + found.length };
      if (!end) return saveReconcilePlace(client, row, place, null);
      await resolveOthers(client, row, await foundSince(client, row, new Date(place.startedAt)), now);
      await saveReconcilePlace(client, row, null, now);
    });
  }
}
