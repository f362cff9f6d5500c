import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal } from '@lienthong/kit/access';
import type { RawQuery } from '../domain/figure-query.js';
import { viewerOf } from '../domain/viewer.js';
import { CatalogueAnswer, DimParameters, HistoryAnswer, parameters, PlacesAnswer, Refusals, ScopeRefusals, SnapshotAnswer } from '../figure.docs.js';
import { type CataloguePage, type HistoryPage, type PlacesPage, type SnapshotPage, SnapshotService } from './snapshot.service.js';

const readers = { scopes: ['ioc:read'], roles: ['school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader'], area: 'province; school and commune: their own' };
/** Figures now, on a past date, over days, and down the tree (api.md §7). */
@ApiTags('figures')
@Controller('api/ioc/v1')
export class SnapshotController {
  constructor(private readonly snapshots: SnapshotService) {}

  @Get('figures')
  @Access(readers)
  @ApiOperation({ summary: 'The catalogue: every figure with its name, unit, dimensions, meaning and formula' })
  @ApiOkResponse({ type: CatalogueAnswer })
  @Refusals()
  figures(): CataloguePage {
    return this.snapshots.catalogue();
  }

  @Get('snapshot')
  @Access(readers)
  @ApiOperation({ summary: 'Figures of a scope, now or as they were on a date; dim.<name>= narrows the rows', description: 'Rows are the finest dimensions, and one total `dims: {}` where there is one. Dates and weeks give only the latest unless filtered. A figure without data is one row with `value: null`.' })
  @parameters.scope
  @parameters.date
  @parameters.figures
  @DimParameters()
  @ApiOkResponse({ type: SnapshotAnswer })
  @ScopeRefusals()
  snapshot(@Query() query: RawQuery, @Caller() caller: Principal): Promise<SnapshotPage> {
    return this.snapshots.snapshot(query, viewerOf(caller));
  }

  @Get('history')
  @Access(readers)
  @ApiOperation({ summary: 'One figure of a scope at the end of each day from–to (at most 366 days, default the last 30)' })
  @parameters.scope
  @parameters.figure
  @parameters.from
  @parameters.to
  @DimParameters()
  @ApiOkResponse({ type: HistoryAnswer })
  @ScopeRefusals()
  history(@Query() query: RawQuery, @Caller() caller: Principal): Promise<HistoryPage> {
    return this.snapshots.history(query, viewerOf(caller));
  }

  @Get('places')
  @Access(readers)
  @ApiOperation({ summary: 'Children of a scope with their key figures in one answer: communes of a province, schools of a commune' })
  @parameters.scope
  @parameters.date
  @parameters.figures
  @ApiOkResponse({ type: PlacesAnswer })
  @ScopeRefusals()
  places(@Query() query: RawQuery, @Caller() caller: Principal): Promise<PlacesPage> {
    return this.snapshots.places(query, viewerOf(caller));
  }
}
