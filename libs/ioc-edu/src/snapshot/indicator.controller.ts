import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { localDate } from '@lienthong/vocabulary';
import { QueryReader, type RawQuery } from '../domain/figure-query.js';
import { indicatorRow, type IndicatorRow } from '../domain/indicator-row.js';
import type { Scope } from '../domain/scope.js';
import { viewerOf } from '../domain/viewer.js';
import { IndicatorsAnswer, parameters, ScopeRefusals } from '../figure.docs.js';
import { indicatorsOf } from '../store/indicator.store.js';
import { readState } from '../store/projection-state.store.js';
import { parsed, ShownFigures } from '../store/shown-figures.js';

/** `GET /indicators`. */
export interface IndicatorsPage {
  readonly scope: Pick<Scope, 'id' | 'level' | 'name'>;
  readonly year: number;
  readonly asOf: string;
  readonly position: string;
  readonly items: readonly IndicatorRow[];
}

/** Indicators of the province's plan against their targets, known from the events of reporting. */
@ApiTags('indicators')
@Controller('api/ioc/v1')
export class IndicatorController {
  constructor(
    private readonly shown: ShownFigures,
    private readonly clock: Clock,
  ) {}

  @Get('indicators')
  @Access({ scopes: ['ioc:read'], roles: ['division', 'department', 'auditor', 'finance', 'office', 'leader'], area: 'province' })
  @ApiOperation({ summary: 'Indicators of a province in one year: value, target where the year has one, and how the two stand', description: 'The value of today, or of a past year as it stands today. Shares are 0..1, also in `target` (reporting speaks in per cent).' })
  @parameters.province
  @parameters.year
  @ApiOkResponse({ type: IndicatorsAnswer })
  @ScopeRefusals()
  async indicators(@Query() query: RawQuery, @Caller() caller: Principal): Promise<IndicatorsPage> {
    const now = this.clock.now();
    const today = localDate(now);
    const reader = new QueryReader(query, ['scope', 'year']);
    const [wish, year] = [reader.scope(), reader.year('year', Number(today.slice(0, 4)))];
    if (wish.level !== 'province') reader.fault('scope', 'Chỉ tiêu được đọc theo tỉnh', 'Indicators are read by province');
    parsed(reader.result(undefined));
    const viewer = viewerOf(caller);
    return this.shown.reading(viewer, async (tx) => {
      const { position } = await readState(tx);
      const { id, level, name, provinceCode } = await this.shown.scope(tx, viewer, wish, today);
      const items = (await indicatorsOf(tx, provinceCode)).map((told) => indicatorRow(told, year));
      return { scope: { id, level, name }, year, asOf: now.toISOString(), position: String(position), items };
    });
  }
}
