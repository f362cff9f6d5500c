import { TOPICS, type PushCountsV1, type SchoolChangedV1 } from '@lienthong/contracts';
import { together } from '@lienthong/kit/database';
import { OnEvents, type EventBatch } from '@lienthong/kit/messaging';
import { Controller } from '@nestjs/common';
import { EvidenceStore, type KnownSchool } from '../store/evidence.store.js';
import { addUp, monthOf } from './push-counts.js';

/** Counts what the log shows of the use of platforms. Each event counts once: the position moves in the same transaction. */
@Controller()
export class EvidenceHandler {
  constructor(private readonly store: EvidenceStore) {}

  @OnEvents('platform-registry', TOPICS.push.name)
  async onPushes(batch: EventBatch<PushCountsV1>): Promise<void> {
    const events = batch.records.flatMap((record) => (record.value === null ? [] : [record.value]));
    const rows = addUp(events).map(({ platformId, provinceCode, kind, month, schoolId, outcomes, confirmed, undesignated, lastReceivedAt }) => ({
      platform_id: platformId,
      province_code: provinceCode,
      kind,
      month,
      school_id: schoolId,
      ...outcomes,
      confirmed,
      undesignated,
      last_received_at: lastReceivedAt,
    }));
    const pushes = new Map(events.map((each) => [each.pushId, { push_id: each.pushId, platform_id: each.platformId, province_code: each.provinceCode, kind: each.kind, month: monthOf(each.receivedAt) }]));
    await together(batch.tx.client, () => [this.store.add(batch.tx, rows), this.store.seen(batch.tx, [...pushes.values()])]);
  }

  /** Names of schools, for people who read the evidence. */
  @OnEvents('platform-registry', TOPICS.school.name)
  async onSchools(batch: EventBatch<SchoolChangedV1>): Promise<void> {
    const last = new Map(batch.records.map((record) => [record.subject, record.value]));
    const present: KnownSchool[] = [];
    for (const school of last.values()) {
      if (school) present.push({ hub_id: school.hubId, province_code: school.provinceCode, school_code: school.schoolCode, name: school.states.at(-1)?.name ?? school.schoolCode });
    }
    await this.store.putSchools(batch.tx, present);
    await this.store.removeSchools(batch.tx, [...last].flatMap(([hubId, school]) => (school === null ? [hubId] : [])));
  }
}
