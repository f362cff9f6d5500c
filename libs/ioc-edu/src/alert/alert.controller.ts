import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { QueryReader, type RawQuery } from '../domain/figure-query.js';
import { viewerOf } from '../domain/viewer.js';
import { type Alert, alertsOf } from '../store/alert.store.js';
import { AlertsAnswer, parameters, ScopeRefusals } from '../figure.docs.js';
import { parsed, ShownFigures } from '../store/shown-figures.js';

/** What is wrong somewhere. The rules that open and close alerts come later; what stands in the table is given. */
@ApiTags('alerts')
@Controller('api/ioc/v1')
export class AlertController {
  constructor(private readonly shown: ShownFigures) {}

  @Get('alerts')
  @Access({ scopes: ['ioc:read'], roles: ['division', 'department', 'auditor', 'office', 'leader'], area: 'province' })
  @ApiOperation({ summary: 'Alerts of a province, newest first; state=open (default), closed or all' })
  @parameters.province
  @ApiQuery({ name: 'state', required: false, description: 'Default open', schema: { type: 'string', enum: ['open', 'closed', 'all'], default: 'open' } })
  @ApiOkResponse({ type: AlertsAnswer })
  @ScopeRefusals()
  async alerts(@Query() query: RawQuery, @Caller() caller: Principal): Promise<{ readonly items: readonly Alert[] }> {
    const reader = new QueryReader(query, ['scope', 'state']);
    const wish = reader.scope();
    const state = reader.text('state') ?? 'open';
    if (wish.level !== 'province') reader.fault('scope', 'Cảnh báo được đọc theo tỉnh', 'Alerts are read by province');
    if (!['open', 'closed', 'all'].includes(state)) reader.fault('state', 'Phải là open, closed hoặc all', 'Must be open, closed or all');
    parsed(reader.result(undefined));
    const viewer = viewerOf(caller);
    return this.shown.reading(viewer, async (tx) => {
      const scope = await this.shown.scope(tx, viewer, wish, '2025-07-01');
      return { items: await alertsOf(tx, scope.provinceCode, state as 'open' | 'closed' | 'all') };
    });
  }
}
