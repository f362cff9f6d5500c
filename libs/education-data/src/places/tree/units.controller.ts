import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitsRequest } from '../reorganisation/reorganisation.requests.js';
import { UnitTree } from '../reorganisation/reorganisation.responses.js';
import { UnitTrees } from './unit-trees.service.js';

/** The units of a province as they were on any day. */
@ApiTags('places')
@Access({ scopes: ['roster:read', 'steward'], roles: ['school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader', 'vendor'], area: 'units of all provinces; schools of the own' })
@Controller('api/education/v1/units')
export class UnitsController {
  constructor(@Inject(UnitTrees) private readonly trees: UnitTrees) {}

  @Get()
  @ApiOperation({ summary: 'Cây đơn vị hành chính của một ngày · The tree of units on a day', description: 'Tỉnh rồi các đơn vị bên dưới, kèm số trường mở vào ngày đó; trường được tính theo xã của ngày đó · The province, then what lies below it, with the schools open on that day.' })
  @ApiOkResponse({ type: UnitTree })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  tree(@Caller() principal: Principal, @Query() request: UnitsRequest): Promise<UnitTree> {
    return this.trees.on(principal, request);
  }
}
