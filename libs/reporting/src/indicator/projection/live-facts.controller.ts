import { Controller } from '@nestjs/common';
import { TOPICS, type ActivityFactV1, type AdmissionChangedV1, type AssetChangedV1, type CredentialChangedV1, type ExchangeChangedV1, type FactsV1, type ProvinceChangedV1, type QualityChangedV1, type SchoolChangedV1, type SchoolClassChangedV1, type SchoolReportChangedV1, type StaffChangedV1, type UnitChangedV1 } from '@lienthong/contracts';
import { OnEvents, type EventBatch } from '@lienthong/kit/messaging';
import { applyCompleteness } from './live-completeness.js';
import { applyActivity, applyClasses, applyExchange, applyProvinces, applySchools, applyStaff } from './live-facts.js';
import { applyAdmissions, applyAssets, applyCredentials, applySchoolReports, applyUnits } from './school-facts.js';

/** What the live indicators are computed from, learned from events only. */
@Controller()
export class LiveFactsController {
  @OnEvents('reporting', TOPICS.province.name)
  async onProvinces(batch: EventBatch<ProvinceChangedV1>): Promise<void> {
    await applyProvinces(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.school.name)
  async onSchools(batch: EventBatch<SchoolChangedV1>): Promise<void> {
    await applySchools(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.schoolClass.name)
  async onClasses(batch: EventBatch<SchoolClassChangedV1>): Promise<void> {
    await applyClasses(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.staff.name)
  async onStaff(batch: EventBatch<StaffChangedV1>): Promise<void> {
    await applyStaff(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.exchange.name)
  async onExchange(batch: EventBatch<ExchangeChangedV1>): Promise<void> {
    await applyExchange(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.quality.name)
  async onQuality(batch: EventBatch<QualityChangedV1>): Promise<void> {
    await applyCompleteness(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.schoolReport.name)
  async onSchoolReports(batch: EventBatch<SchoolReportChangedV1>): Promise<void> {
    await applySchoolReports(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.unit.name)
  async onUnits(batch: EventBatch<UnitChangedV1>): Promise<void> {
    await applyUnits(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.asset.name)
  async onAssets(batch: EventBatch<AssetChangedV1>): Promise<void> {
    await applyAssets(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.admission.name)
  async onAdmissions(batch: EventBatch<AdmissionChangedV1>): Promise<void> {
    await applyAdmissions(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.credential.name)
  async onCredentials(batch: EventBatch<CredentialChangedV1>): Promise<void> {
    await applyCredentials(batch.tx, batch.records);
  }

  @OnEvents('reporting', TOPICS.activity.name)
  async onActivity(batch: EventBatch<FactsV1<ActivityFactV1>>): Promise<void> {
    await applyActivity(batch.tx, batch.records);
  }
}
