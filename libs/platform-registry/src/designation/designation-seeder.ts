import { randomUUID } from 'node:crypto';
import { Clock, HubConfig, seedsHome } from '@lienthong/kit/config';
import { AuditLog, type Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { Injectable } from '@nestjs/common';
import { DEMO_DECISION, DEMO_DESIGNATED_FROM, DEMO_DESIGNATIONS } from '../domain/demo.js';
import { DesignationEntity } from '../store/entities/designation.entity.js';
import { demoSchoolCodes } from './demo-schools.js';
import { designationChanged } from './designation.event.js';

/** Designations of the demo's platforms, only while there is none at all: ended ones must not come back. */
@Injectable()
export class DesignationSeeder {
  constructor(
    private readonly config: HubConfig,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @param firstStart true when no client existed before this start */
  async seed(tx: Tx, firstStart: boolean): Promise<void> {
    if (!firstStart) return;
    const schools = await demoSchoolCodes(seedsHome(this.config));
    const made = DEMO_DESIGNATIONS.map((each) =>
      tx.manager.create(DesignationEntity, { id: randomUUID(), provinceCode: each.provinceCode, schoolCodes: each.schools === 'all' ? null : (schools.get(each.provinceCode) ?? []).filter((code) => (each.only?.includes(code) ?? true) && !each.without?.includes(code)), kinds: [...each.kinds], platformId: each.platformId, from: DEMO_DESIGNATED_FROM, to: null, decision: DEMO_DECISION }),
    );
    await tx.manager.save(made);
    await this.outbox.append(tx, made.map((each) => designationChanged(each, this.clock.now())));
    await this.audit.append(tx, made.map((each) => ({
      who: { sort: 'system' as const, subject: 'first start' },
      what: 'designation.made',
      subject: each.id,
      provinceCode: each.provinceCode,
      details: { platformId: each.platformId, kinds: each.kinds },
    })));
  }
}
