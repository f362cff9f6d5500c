import { Database, type ProvinceScope, StatementLane } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { HubRecordsRepository } from './hub-records.repository.js';
import type { StoredRecord } from './stored-record.js';

type Lane = StatementLane<string, StoredRecord | undefined>;

/** Records one by one, as an application asks for them that shows a person at a time: those asked for at once are read together. */
@Injectable()
export class RecordLookUps {
  /** By plan, as a kind may be described anew; then by scope. */
  private readonly lanes = new WeakMap<KindPlan, Map<string, Lane>>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(HubRecordsRepository) private readonly records: HubRecordsRepository,
  ) {}

  /** @param hubId in lower case. @returns undefined when no live source speaks of it within the scope */
  byHubId(provinces: ProvinceScope, plan: KindPlan, hubId: string): Promise<StoredRecord | undefined> {
    return this.laneOf(provinces, plan).call(hubId);
  }

  private laneOf(provinces: ProvinceScope, plan: KindPlan): Lane {
    const scope = provinces === 'all' ? provinces : provinces.join(',');
    let lanes = this.lanes.get(plan);
    if (lanes === undefined) this.lanes.set(plan, (lanes = new Map()));
    let lane = lanes.get(scope);
    if (lane === undefined) lanes.set(scope, (lane = new StatementLane((hubIds) => this.read(provinces, plan, hubIds))));
    return lane;
  }

  private async read(provinces: ProvinceScope, plan: KindPlan, hubIds: readonly string[]): Promise<(StoredRecord | undefined)[]> {
    const found = await this.database.readAs(provinces, ({ client }) => this.records.byHubIds(client, plan, [...new Set(hubIds)]));
    const byId = new Map(found.map((record) => [record.hubId, record]));
    return hubIds.map((hubId) => byId.get(hubId));
  }
}
