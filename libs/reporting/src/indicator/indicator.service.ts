import { Injectable } from '@nestjs/common';
import type { IndicatorChangedV1 } from '@lienthong/contracts';
import { localDate, type TermEndSettings } from '@lienthong/vocabulary';
import { Clock } from '@lienthong/kit/config';
import { Database, type Tx } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { IndicatorEntity, PlanGroupEntity } from '../store/plan.entities.js';
import { type PlanGroup, toPlanGroup } from '../store/plan-group.response.js';
import { targetState, type Target } from '../domain/target.js';
import { dayOfYear, isComputed, valueOf } from './live-indicators.js';
import { toIndicatorItem, type IndicatorItem, type IndicatorValueItem } from './indicator.response.js';

/** Indicators with their targets, and their values where the hub computes them. */
@Injectable()
export class IndicatorService {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** All indicators with the value of `year` in a province. */
  async list(provinceCode: string, year: number): Promise<{ items: (IndicatorItem & { readonly position: number })[]; groups: PlanGroup[]; headings: PlanGroup[] }> {
    return this.database.transaction(async (tx) => {
      const entities = await tx.manager.find(IndicatorEntity, { order: { position: 'ASC' } });
      const groups = await tx.manager.find(PlanGroupEntity, { order: { position: 'ASC' } });
      const items: (IndicatorItem & { position: number })[] = [];
      for (const entity of entities) items.push({ ...toIndicatorItem(entity), current: await this.value(tx, entity, provinceCode, year), position: entity.position });
      return { items, groups: groups.filter((group) => group.sort === 'indicator-group').map(toPlanGroup), headings: groups.filter((group) => group.sort === 'indicator-heading').map(toPlanGroup) };
    });
  }

  async one(id: string, provinceCode: string, year: number): Promise<IndicatorItem> {
    return this.database.transaction(async (tx) => {
      const entity = await this.find(tx, id);
      return { ...toIndicatorItem(entity), current: await this.value(tx, entity, provinceCode, year) };
    });
  }

  /** One value a year, of the years with a target and the present one. */
  async values(id: string, provinceCode: string): Promise<IndicatorValueItem[]> {
    return this.database.transaction(async (tx) => this.years(tx, await this.find(tx, id), provinceCode));
  }

  /** The indicators of a province as events tell of them: those of the annex, and its own beside it. */
  async states(tx: Tx, provinceCode: string): Promise<IndicatorChangedV1[]> {
    const states: IndicatorChangedV1[] = [];
    for (const entity of await tx.manager.find(IndicatorEntity, { order: { position: 'ASC' } })) {
      if (entity.sort !== 'annex' && entity.provinceCode !== provinceCode) continue;
      const { id, no, label, unit, group, parent, sourceRef } = toIndicatorItem(entity);
      const years = (await this.years(tx, entity, provinceCode)).map(({ source: _source, parts: _parts, ...year }) => year);
      states.push({ id, provinceCode, no, position: entity.position, name: label, unit, group, parent, source: entity.mode, years, sourceRef });
    }
    return states;
  }

  private async years(tx: Tx, entity: IndicatorEntity, provinceCode: string): Promise<IndicatorValueItem[]> {
    const years = Object.keys((entity.source['targets'] as Record<string, Target | null> | undefined) ?? {}).map(Number);
    const present = Number(localDate(this.clock.now()).slice(0, 4));
    const items: IndicatorValueItem[] = [];
    for (const year of [...new Set([...years, present])].sort((a, b) => a - b)) items.push(await this.value(tx, entity, provinceCode, year));
    return items;
  }

  private async find(tx: Tx, id: string): Promise<IndicatorEntity> {
    const entity = await tx.manager.findOneBy(IndicatorEntity, { id });
    if (!entity) throw new ProblemError(404, 'not_found', { vi: 'Không có chỉ tiêu này', en: 'There is no such indicator' });
    return entity;
  }

  private async value(tx: Tx, entity: IndicatorEntity, provinceCode: string, year: number): Promise<IndicatorValueItem> {
    const onDay = dayOfYear(year, this.clock.now());
    const nothing = { value: null, numerator: null, denominator: null, source: entity.mode, updatedAt: null, period: null };
    const value = onDay === null || !isComputed(entity.id) ? nothing : await valueOf(tx, entity.id, entity.mode, { provinceCode, year, onDay, termEnds: await this.termEnds(tx, provinceCode) });
    // A plan's target binds its own province only.
    const target = provinceCode === entity.provinceCode ? targetOf(entity, year) : null;
    return { year, ...value, target, state: targetState(value.value, target) };
  }

  private async termEnds(tx: Tx, provinceCode: string): Promise<TermEndSettings> {
    const { rows } = await tx.client.query<{ years: TermEndSettings | null }>(`SELECT settings -> 'termEndsByYear' AS years FROM province_setting WHERE province_code = $1`, [provinceCode]);
    return rows[0]?.years ?? {};
  }
}

/** Target of a year: the annex has one for each, a target beside it may bind every year ("hằng năm") or one. One without a year binds none by itself. */
function targetOf({ source }: IndicatorEntity, year: number): Target | null {
  const targets = source['targets'] as Record<string, Target | null> | undefined;
  if (targets !== undefined) return targets[String(year)] ?? null;
  return source['year'] === 'hằng năm' || source['year'] === String(year) ? ((source['target'] as Target | null | undefined) ?? null) : null;
}
