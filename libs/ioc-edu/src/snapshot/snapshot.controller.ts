import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal } from '@lienthong/kit/access';
import type { RawQuery } from '../domain/figure-query.js';
import { viewerOf } from '../domain/viewer.js';
import { type CataloguePage, type HistoryPage, type PlacesPage, type SnapshotPage, SnapshotService } from './snapshot.service.js';

const readers = { scopes: ['ioc:read'], roles: ['school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader'], area: 'province; school and commune: their own' };
const scope = { name: 'scope', example: 'province:20', description: 'province:20 · commune:20:05977 · commune:20:unassigned · school:<hubId or code>' };
const date = { name: 'date', required: false, example: '2025-10-01', description: 'By what had been received by the end of this local day, on the tree of that day; default now' };
const figures = { name: 'figures', required: false, example: 'learners,exam.mean', description: 'Ids of the catalogue, separated by commas; default all' };

/** Figures now, on a past date, over days, and down the tree (api.md §7). */
@ApiTags('figures')
@Controller('api/ioc/v1')
export class SnapshotController {
  constructor(private readonly snapshots: SnapshotService) {}

  @Get('figures')
  @Access(readers)
  @ApiOperation({ summary: 'The catalogue: every figure with its name, unit, dimensions, meaning and formula' })
  figures(): CataloguePage {
    return this.snapshots.catalogue();
  }

  @Get('snapshot')
  @Access(readers)
  @ApiOperation({ summary: 'Figures of a scope, now or as they were on a date; dim.<name>= narrows the rows' })
  @ApiQuery(scope)
  @ApiQuery(date)
  @ApiQuery(figures)
  snapshot(@Query() query: RawQuery, @Caller() caller: Principal): Promise<SnapshotPage> {
    return this.snapshots.snapshot(query, viewerOf(caller));
  }

  @Get('history')
  @Access(readers)
  @ApiOperation({ summary: 'One figure of a scope at the end of each day from–to (at most 366 days, default the last 30)' })
  @ApiQuery(scope)
  @ApiQuery({ name: 'figure', example: 'learners' })
  @ApiQuery({ name: 'from', required: false, example: '2025-09-05' })
  @ApiQuery({ name: 'to', required: false, example: '2025-10-01' })
  history(@Query() query: RawQuery, @Caller() caller: Principal): Promise<HistoryPage> {
    return this.snapshots.history(query, viewerOf(caller));
  }

  @Get('places')
  @Access(readers)
  @ApiOperation({ summary: 'Children of a scope with their key figures in one answer: communes of a province, schools of a commune' })
  @ApiQuery(scope)
  @ApiQuery(date)
  @ApiQuery(figures)
  places(@Query() query: RawQuery, @Caller() caller: Principal): Promise<PlacesPage> {
    return this.snapshots.places(query, viewerOf(caller));
  }
}
