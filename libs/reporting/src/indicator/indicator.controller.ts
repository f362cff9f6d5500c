import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Caller, requireProvince, type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { ApiProblem } from '@lienthong/kit/http';
import { localDate } from '@lienthong/vocabulary';
import { PlanQuery, type RawQuery } from '../domain/plan-query.js';
import { PLAN_READERS } from '../domain/readers.js';
import { PagedList, Parameter, PlanRefusals } from '../plan.docs.js';
import { IndicatorItem, IndicatorPage, IndicatorValuePage } from './indicator.response.js';
import { IndicatorService } from './indicator.service.js';

/** The plan's own province, where a caller belongs to none. */
const PLAN_PROVINCE = '22';
const sorts = ['annex', 'other'] as const;
const modes = ['live', 'mixed', 'self-reported'] as const;
const states = ['met', 'missed', 'no-target', 'no-value'] as const;
const province = Parameter('province', 'Tỉnh, mặc định của người gọi · Province, default the caller’s own', '22');
const year = Parameter('year', 'Năm, mặc định năm nay · Year, default the present one', '2026');

@ApiTags('indicators')
@Controller('api/reporting/v1/indicators')
export class IndicatorController {
  constructor(private readonly indicators: IndicatorService, private readonly clock: Clock) {}

  @Get()
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS], area: 'province' })
  @ApiOperation({ summary: '27 chỉ tiêu của kế hoạch và các chỉ tiêu ngoài phụ lục · The 27 indicators of the plan and the targets outside it, with the value of a year' })
  @province
  @year
  @Parameter('sort', 'Của phụ lục, hay ngoài phụ lục · Of the annex or outside it', 'annex', sorts)
  @Parameter('group', 'Nhóm của phụ lục · Group of the annex', '4')
  @Parameter('mode', 'Nguồn số liệu · How its value comes', 'live', modes)
  @Parameter('state', 'So với chỉ tiêu của năm · How the value stands to the target', 'missed', states)
  @PagedList()
  @ApiOkResponse({ type: IndicatorPage })
  async list(@Caller() caller: Principal, @Query() raw: RawQuery): Promise<IndicatorPage> {
    const query = new PlanQuery(raw, ['province', 'year', 'sort', 'group', 'mode', 'state', 'limit', 'cursor']);
    const [code, ofYear] = [query.province(), query.year()];
    const [sort, group, mode, state] = [query.choice('sort', sorts), query.text('group'), query.choice('mode', modes), query.choice('state', states)];
    query.check();
    const { items, groups, headings } = await this.indicators.list(this.reached(caller, code), ofYear ?? this.presentYear());
    const page = query.page(items.filter((one) => (sort ?? one.sort) === one.sort && (group ?? one.group) === one.group && (mode ?? one.mode) === one.mode && (state ?? one.current.state) === one.current.state));
    return { items: page.items.map(({ position: _position, ...item }) => item), next: page.next, groups, headings };
  }

  @Get(':id')
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS], area: 'province' })
  @ApiOperation({ summary: 'Một chỉ tiêu · One indicator' })
  @province
  @year
  @ApiOkResponse({ type: IndicatorItem })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(404, 'not_found')
  @PlanRefusals()
  async one(@Caller() caller: Principal, @Param('id') id: string, @Query() raw: RawQuery): Promise<IndicatorItem> {
    const query = new PlanQuery(raw, ['province', 'year']);
    const [code, ofYear] = [query.province(), query.year()];
    query.check();
    return this.indicators.one(id, this.reached(caller, code), ofYear ?? this.presentYear());
  }

  @Get(':id/values')
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS], area: 'province' })
  @ApiOperation({ summary: 'Giá trị từng năm so với chỉ tiêu của năm · Its value in each year against that year’s target' })
  @province
  @ApiOkResponse({ type: IndicatorValuePage })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(404, 'not_found')
  @PlanRefusals()
  async values(@Caller() caller: Principal, @Param('id') id: string, @Query() raw: RawQuery): Promise<IndicatorValuePage> {
    const query = new PlanQuery(raw, ['province']);
    const code = query.province();
    query.check();
    return { items: await this.indicators.values(id, this.reached(caller, code)), next: null };
  }

  private reached(caller: Principal, asked: string | undefined): string {
    const code = asked ?? caller.provinceCode ?? PLAN_PROVINCE;
    requireProvince(caller, code);
    return code;
  }

  private presentYear(): number {
    return Number(localDate(this.clock.now()).slice(0, 4));
  }
}
