import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { RawQuery } from '../../asking/parameters.js';
import { PAGE } from '../ask.js';
import { STEWARDS } from '../who.js';
import { DecisionRequest, UndoRequest } from './decision.request.js';
import { DecisionPage, IdentityDecision } from './decision.response.js';
import { IdentityDecisions } from './decisions.service.js';

/** What stewards decided about who is who. */
@ApiTags('identities')
@Access(STEWARDS)
@Controller('api/education/v1/identities')
export class IdentityDecisionsController {
  constructor(@Inject(IdentityDecisions) private readonly decisions: IdentityDecisions) {}

  @Get('decisions')
  @ApiOperation({ summary: 'Lịch sử quyết định, mới nhất trước · History of decisions, newest first', description: 'Of all, of one person (also by an id that was merged away), or of one item.' })
  @ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: PAGE.most, default: PAGE.usual } })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` của trang trước · `next` of the page before' })
  @ApiQuery({ name: 'kind', required: false, example: 'learner' })
  @ApiQuery({ name: 'person', required: false, description: 'Mã người · Id of the person' })
  @ApiQuery({ name: 'item', required: false, description: 'Mục rà soát · Item of the review list' })
  @ApiQuery({ name: 'state', required: false, enum: ['pending', 'done', 'failed', 'undoing', 'undone'] })
  @ApiQuery({ name: 'province', required: false, example: '20' })
  @ApiOkResponse({ type: DecisionPage })
  @ApiProblem(400, 'bad_parameter', 'cursor_invalid')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  page(@Caller() principal: Principal, @Query() query: RawQuery): Promise<DecisionPage> {
    return this.decisions.page(principal, query);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Quyết định một mục rà soát, có lý do · Decide an item of the review list, with a reason',
    description: 'likeness: `merge` makes one record of the persons, with all that refers to them; `keep-apart` does not propose them again unless a number changes. contradiction: `is-person`, `is-another`, or a number of the record proves nothing from now on: `number-wrong` in this record, `number-shared` in any. agreement-gone: `is-person` (stays), `is-another`. The answer waits some seconds for the decision to be carried out; `state` says how far it is.',
  })
  @ApiOkResponse({ type: IdentityDecision })
  @ApiProblem(400, 'bad_parameter', 'malformed_body')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  @ApiProblem(409, 'conflict')
  decide(@Caller() principal: Principal, @Param('id') id: string, @Body() request: DecisionRequest): Promise<IdentityDecision> {
    return this.decisions.decide(principal, id, request);
  }

  @Post('decisions/:id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Huỷ một quyết định · Take a decision back', description: 'Every record goes back to whose it was, what came since goes where its own source says; the item is open again. 409 when the record’s source has sent a newer version since a held record was let in.' })
  @ApiOkResponse({ type: IdentityDecision })
  @ApiProblem(400, 'bad_parameter', 'malformed_body')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  @ApiProblem(409, 'conflict')
  undo(@Caller() principal: Principal, @Param('id') id: string, @Body() request: UndoRequest): Promise<IdentityDecision> {
    return this.decisions.undo(principal, id, request.reason);
  }
}
