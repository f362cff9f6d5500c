import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Access, Caller, requireProvince, type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { ProblemError } from '@lienthong/kit/errors';
import { localDate } from '@lienthong/vocabulary';
import { PLAN_READERS } from '../domain/readers.js';
import { IndicatorItem, IndicatorValueItem } from './indicator.response.js';
import { IndicatorService } from './indicator.service.js';

/** The plan's own province, where a caller belongs to none. */
const PLAN_PROVINCE = '22';

@ApiTags('indicators')
@Controller('api/reporting/v1/indicators')
export class IndicatorController {
  constructor(private readonly indicators: IndicatorService, private readonly clock: Clock) {}

  @Get()
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS] })
  @ApiOperation({ summary: 'The 27 indicators of the plan and the targets outside it, with the value of a year' })
  @ApiQuery({ name: 'province', required: false })
  @ApiQuery({ name: 'year', required: false })
  @ApiOkResponse({ type: [IndicatorItem] })
  async list(@Caller() caller: Principal, @Query('province') province?: string, @Query('year') year?: string): Promise<object> {
    return this.indicators.list(this.provinceOf(caller, province), this.yearOf(year));
  }

  @Get(':id')
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS] })
  @ApiOperation({ summary: 'One indicator' })
  @ApiOkResponse({ type: IndicatorItem })
  async one(@Caller() caller: Principal, @Param('id') id: string, @Query('province') province?: string, @Query('year') year?: string): Promise<IndicatorItem> {
    return this.indicators.one(id, this.provinceOf(caller, province), this.yearOf(year));
  }

  @Get(':id/values')
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS] })
  @ApiOperation({ summary: 'Its value in each year against that year\'s target' })
  @ApiOkResponse({ type: [IndicatorValueItem] })
  async values(@Caller() caller: Principal, @Param('id') id: string, @Query('province') province?: string): Promise<{ items: IndicatorValueItem[]; next: null }> {
    return { items: await this.indicators.values(id, this.provinceOf(caller, province)), next: null };
  }

  private provinceOf(caller: Principal, province: string | undefined): string {
    const code = province ?? caller.provinceCode ?? PLAN_PROVINCE;
    if (!/^\d{2}$/.test(code)) throw new ProblemError(400, 'bad_parameter', { vi: 'Mã tỉnh gồm 2 chữ số', en: 'A province code has 2 digits' }, [{ path: 'province', code: 'bad_format', message: { vi: 'Mã tỉnh gồm 2 chữ số', en: 'A province code has 2 digits' } }]);
    requireProvince(caller, code);
    return code;
  }

  private yearOf(year: string | undefined): number {
    if (year === undefined) return Number(localDate(this.clock.now()).slice(0, 4));
    if (!/^\d{4}$/.test(year)) throw new ProblemError(400, 'bad_parameter', { vi: 'Năm gồm 4 chữ số', en: 'A year has 4 digits' }, [{ path: 'year', code: 'bad_format', message: { vi: 'Năm gồm 4 chữ số', en: 'A year has 4 digits' } }]);
    return Number(year);
  }
}
