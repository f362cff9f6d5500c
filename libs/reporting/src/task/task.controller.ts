import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Access } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { PLAN_READERS } from '../domain/readers.js';
import { PlanGroupEntity, TaskEntity } from '../store/plan.entities.js';
import { toTaskItem, TaskItem } from './task.response.js';

@ApiTags('tasks')
@Controller('api/reporting/v1/tasks')
export class TaskController {
  constructor(private readonly database: Database) {}

  @Get()
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS] })
  @ApiOperation({ summary: 'The 53 tasks of the plan and its standing duties, with source, deadline and recorded conflicts' })
  @ApiQuery({ name: 'sort', required: false, enum: ['task', 'duty'] })
  @ApiOkResponse({ type: [TaskItem] })
  async list(@Query('sort') sort?: string): Promise<{ items: TaskItem[]; next: null; groups: unknown[] }> {
    if (sort !== undefined && sort !== 'task' && sort !== 'duty') throw new ProblemError(400, 'bad_parameter', { vi: 'sort là task hoặc duty', en: 'sort is task or duty' });
    const tasks = await this.database.dataSource.manager.find(TaskEntity, { where: sort ? { sort } : {}, order: { position: 'ASC' } });
    const groups = await this.database.dataSource.manager.find(PlanGroupEntity, { where: { sort: 'task-group' }, order: { position: 'ASC' } });
    return { items: tasks.map(toTaskItem), next: null, groups: groups.map((group) => group.source) };
  }

  @Get(':id')
  @Access({ scopes: ['reporting:read'], roles: [...PLAN_READERS] })
  @ApiOperation({ summary: 'One task' })
  @ApiOkResponse({ type: TaskItem })
  async one(@Param('id') id: string): Promise<TaskItem> {
    const task = await this.database.dataSource.manager.findOneBy(TaskEntity, { id });
    if (!task) throw new ProblemError(404, 'not_found', { vi: 'Không có nhiệm vụ này', en: 'There is no such task' });
    return toTaskItem(task);
  }
}
