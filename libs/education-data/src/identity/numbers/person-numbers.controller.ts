import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ApiProblem } from '@lienthong/kit/http';
import { Controller, Get, Headers, Inject, Param } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { reasonOf } from '../../asking/reason.js';
import { STEWARDS } from '../who.js';
import { PersonNumberHistory, PersonNumberList } from './person-numbers.service.js';

const reason = ApiHeader({ name: 'X-Reason', required: false, description: 'Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8' });
const summary = 'Các số của một người, nguồn nào nói số nào khi nào · Numbers of a person, which source said which when';

/** Numbers of people with their sources and dates. */
@ApiTags('identities')
@Access(STEWARDS)
@Controller('api/education/v1')
export class PersonNumbersController {
  constructor(@Inject(PersonNumberHistory) private readonly numbers: PersonNumberHistory) {}

  @Get('learners/:id/numbers')
  @ApiOperation({ summary })
  @reason
  @ApiOkResponse({ type: PersonNumberList })
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  ofLearner(@Caller() principal: Principal, @Param('id') id: string, @Headers('x-reason') why: string | undefined): Promise<PersonNumberList> {
    return this.numbers.of(principal, 'learner', id, reasonOf(why));
  }

  @Get('staff/:id/numbers')
  @ApiOperation({ summary })
  @reason
  @ApiOkResponse({ type: PersonNumberList })
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  ofStaff(@Caller() principal: Principal, @Param('id') id: string, @Headers('x-reason') why: string | undefined): Promise<PersonNumberList> {
    return this.numbers.of(principal, 'staff', id, reasonOf(why));
  }
}
