import { type ClientChangedV1, type DesignationChangedV1, type PlatformChangedV1, type ProvinceChangedV1, TOPICS } from '@lienthong/contracts';
import { type EventBatch, OnEvents } from '@lienthong/kit/messaging';
import { Controller, Inject } from '@nestjs/common';
import { KindRegistry } from '../records/kinds.js';
import { type KnownDesignation, keepClients, keepDesignations, keepPlatforms, keepProvinces, reconsiderProvinces } from '../store/known-registry.repository.js';
import { markAllDirty } from '../store/quality/quality-counts.repository.js';

const GROUP = 'education-data';

/** Keeps what the registry tells: who may send what, from when to when. The intake and the merge look only at these tables. */
@Controller()
export class RegistryHandler {
  constructor(@Inject(KindRegistry) private readonly kinds: KindRegistry) {}

  @OnEvents(GROUP, TOPICS.province.name)
  async onProvinces(batch: EventBatch<ProvinceChangedV1>): Promise<void> {
    const { present } = latest(batch);
    const groupsChanged = await keepProvinces(batch.tx.client, present.map(({ code, name, state, settings }) => ({ code, name, state, settings })));
    if (groupsChanged) await markAllDirty(batch.tx.client);
    await reconsiderProvinces(batch.tx.client, present.map((one) => one.code), this.kinds.all().map((kind) => kind.name));
  }

  @OnEvents(GROUP, TOPICS.platform.name)
  async onPlatforms(batch: EventBatch<PlatformChangedV1>): Promise<void> {
    const { present, ended } = latest(batch);
    await keepPlatforms(batch.tx.client, present.map(({ id, name, provinceCode, status }) => ({ id, name_vi: name.vi, name_en: name.en, province_code: provinceCode, status })), ended);
  }

  @OnEvents(GROUP, TOPICS.client.name)
  async onClients(batch: EventBatch<ClientChangedV1>): Promise<void> {
    const { present, ended } = latest(batch);
    await keepClients(batch.tx.client, present.map(({ clientId, platformId, provinceCode, kinds, schools, state }) => ({ client_id: clientId, platform_id: platformId, province_code: provinceCode, kinds, schools, state })), ended);
  }

  @OnEvents(GROUP, TOPICS.designation.name)
  async onDesignations(batch: EventBatch<DesignationChangedV1>): Promise<void> {
    const { present, ended } = latest(batch);
    await keepDesignations(batch.tx.client, present.map(toRow), ended);
  }
}

/** The last state of each subject in the batch. */
function latest<T>(batch: EventBatch<T>): { readonly present: T[]; readonly ended: string[] } {
  const last = new Map(batch.records.map((record) => [record.key ?? '', record.value]));
  return { present: [...last.values()].filter((value): value is NonNullable<typeof value> => value !== null), ended: [...last].filter(([, value]) => value === null).map(([key]) => key) };
}

function toRow(one: DesignationChangedV1): KnownDesignation {
  return { id: one.id, province_code: one.provinceCode, school_codes: one.schoolCodes, kinds: one.kinds, platform_id: one.platformId, from_day: one.from, to_day: one.to, decision: one.decision };
}
