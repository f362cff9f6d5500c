import { Injectable } from '@nestjs/common';
import { type TermEndSettings } from '@lienthong/vocabulary';
import { Clock } from '@lienthong/kit/config';
import { Database, type Tx } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { IndicatorEntity, PlanGroupEntity } from '../store/plan.entities.js';
import { targetState, type Target } from '../domain/target.js';
import { dayOfYear, isComputed, valueOf } from './live-indicators.js';
import { toIndicatorItem, type IndicatorItem, type IndicatorValueItem } from './indicator.response.js';

/** Indicators with their targets, and their values where the hub computes them. */
@Injectable()
export class IndicatorService {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** All indicators with the value of `year` in a province. */
  async list(provinceCode: string, year: number): Promise<{ items: IndicatorItem[]; groups: unknown[]; headings: unknown[] }> {
    return this.database.transaction(async (tx) => {
      const entities = await tx.manager.find(IndicatorEntity, { order: { position: 'ASC' } });
      const groups = await tx.manager.find(PlanGroupEntity, { order: { position: 'ASC' } });
      const items: IndicatorItem[] = [];
      for (const entity of entities) items.push(toIndicatorItem(entity, await this.value(tx, entity, provinceCode, year)));
      return { items, groups: groups.filter((group) => group.sort === 'indicator-group').map((group) => group.source), headings: groups.filter((group) => group.sort === 'indicator-heading').map((group) => group.source) };
    });
  }

  async one(id: string, provinceCode: string, year: number): Promise<IndicatorItem> {
    return this.database.transaction(async (tx) => {
      const entity = await this.find(tx, id);
      return toIndicatorItem(entity, await this.value(tx, entity, provinceCode, year));
    });
  }

  /** One value a year, from the first year with a target to the present one. */
  async values(id: string, provinceCode: string): Promise<IndicatorValueItem[]> {
    return this.database.transaction(async (tx) => {
      const entity = await this.find(tx, id);
      const years = Object.keys((entity.source['targets'] as Record<string, Target | null> | undefined) ?? {}).map(Number);
      const present = this.clock.now().getUTCFullYear();
      const items: IndicatorValueItem[] = [];
      for (const year of [...new Set([...years, present])].sort()) items.push(await this.value(tx, entity, provinceCode, year));
      return items;
    });
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
    const targets = entity.source['targets'] as Record<string, Target | null> | undefined;
    // A plan's target binds its own province only.
    const target = provinceCode === entity.provinceCode ? (targets?.[String(year)] ?? null) : null;
    return { year, ...value, target, state: targetState(value.value, target) };
  }

  private async termEnds(tx: Tx, provinceCode: string): Promise<TermEndSettings> {
    const { rows } = await tx.client.query<{ years: TermEndSettings | null }>(`SELECT settings -> 'termEndsByYear' AS years FROM province_setting WHERE province_code = $1`, [provinceCode]);
    return rows[0]?.years ?? {};
  }
}
