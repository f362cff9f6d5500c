import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { ApiProblem } from '@lienthong/kit/http';
import { PlanQuery, type RawQuery } from '../domain/plan-query.js';
import { PLAN_READERS } from '../domain/readers.js';
import { PagedList, Parameter, PlanRefusals } from '../plan.docs.js';
import { PlanGroupEntity, TaskEntity } from '../store/plan.entities.js';
import { toPlanGroup } from '../store/plan-group.response.js';
import { TaskItem, TaskPage, toTaskItem } from './task.response.js';

const sorts = ['task', 'duty'] as const;

@ApiTags('tasks')
@Controller('api/reporting/v1/tasks')
export class TaskController {
  constructor(private readonly database: Database) {}

  @Get()
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS], area: 'all: plans are public' })
  @ApiOperation({ summary: '53 nhiệm vụ và các trách nhiệm thường xuyên của kế hoạch · The 53 tasks of the plan and its standing duties, with source, deadline and recorded conflicts' })
  @Parameter('sort', 'Nhiệm vụ hay trách nhiệm thường xuyên · A task or a standing duty', 'task', sorts)
  @Parameter('group', 'Nhóm nhiệm vụ · Group of the annex', '3')
  @Parameter('province', 'Tỉnh của kế hoạch · Province of the plan', '22')
  @Parameter('unit', 'Đơn vị chủ trì hoặc phối hợp · Unit that leads or takes part', 'QN.SGDDT.TTS')
  @Parameter('indicator', 'Chỉ tiêu liên quan · Indicator that it serves', 'QN-CT-4.5')
  @Parameter('dueFrom', 'Hạn từ ngày · Due on or after', '2026-01-01')
  @Parameter('dueTo', 'Hạn đến ngày · Due on or before', '2026-12-31')
  @PagedList()
  @ApiOkResponse({ type: TaskPage })
  async list(@Query() raw: RawQuery): Promise<TaskPage> {
    const query = new PlanQuery(raw, ['sort', 'group', 'province', 'unit', 'indicator', 'dueFrom', 'dueTo', 'limit', 'cursor']);
    const [sort, group, province] = [query.choice('sort', sorts), query.text('group'), query.province()];
    const [unit, indicator, from, to] = [query.text('unit'), query.text('indicator'), query.date('dueFrom'), query.date('dueTo')];
    query.check();
    const { manager } = this.database.dataSource;
    const tasks = await manager.find(TaskEntity, { where: { ...(sort && { sort }), ...(province && { provinceCode: province }) }, order: { position: 'ASC' } });
    const groups = await manager.find(PlanGroupEntity, { where: { sort: 'task-group' }, order: { position: 'ASC' } });
    const wanted = tasks.map((entity) => ({ position: entity.position, item: toTaskItem(entity) })).filter(({ item }) =>
      (group ?? item.group) === item.group && (unit === undefined || [...item.leadUnits, ...item.coordinatingUnits].includes(unit)) && (indicator === undefined || item.relatedIndicators.includes(indicator))
      && (from === undefined || (item.dueBy !== null && item.dueBy >= from)) && (to === undefined || (item.dueBy !== null && item.dueBy <= to)));
    const page = query.page(wanted);
    return { items: page.items.map(({ item }) => item), next: page.next, groups: groups.map(toPlanGroup) };
  }

  @Get(':id')
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS], area: 'all: plans are public' })
  @ApiOperation({ summary: 'Một nhiệm vụ · One task' })
  @ApiOkResponse({ type: TaskItem })
  @ApiProblem(404, 'not_found')
  @PlanRefusals()
  async one(@Param('id') id: string): Promise<TaskItem> {
    const task = await this.database.dataSource.manager.findOneBy(TaskEntity, { id });
    if (!task) throw new ProblemError(404, 'not_found', { vi: 'Không có nhiệm vụ này', en: 'There is no such task' });
    return toTaskItem(task);
  }
}
