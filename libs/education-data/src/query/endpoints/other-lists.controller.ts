import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ProblemError } from '@lienthong/kit/errors';
import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { RawQuery } from '../../asking/parameters.js';
import { reasonOf } from '../../asking/reason.js';
import { SearchRequest } from '../ask/search.request.js';
import { EDUCATION_API } from '../lists.js';
import { PersonSearch } from '../person-search.service.js';
import { RecordLists } from '../record-lists.service.js';
import type { HubItem, Page } from '../show/hub-item.js';
import { anyListAccess } from '../who/list-access.js';
import { ReadableKinds } from '../who/readable-kinds.js';
import { ListDocs, OneDocs, SearchDocs } from './list-docs.js';

const list = ApiParam({ name: 'list', description: 'Tên danh sách, mặc định là tên loại thêm s · Name of the list, by default the kind with an s', example: 'school-trips' });

/** Lists of kinds that were added while the hub runs. An address that is anybody else's never comes here: fixed paths go first. */
@ApiTags('records')
@Access(anyListAccess)
@Controller(`${EDUCATION_API}/:list`)
export class OtherListsController {
  constructor(
    @Inject(ReadableKinds) private readonly kinds: ReadableKinds,
    @Inject(RecordLists) private readonly lists: RecordLists,
    @Inject(PersonSearch) private readonly people: PersonSearch,
  ) {}

  @Get()
  @list
  @ListDocs()
  async list(@Caller() principal: Principal, @Param('list') name: string, @Query() query: RawQuery, @Headers('x-reason') reason: string | undefined): Promise<Page<HubItem>> {
    return this.lists.list(principal, await this.kinds.byList(name, principal), query, reasonOf(reason));
  }

  @Get(':id')
  @list
  @OneDocs()
  async one(@Caller() principal: Principal, @Param('list') name: string, @Param('id') id: string, @Query() query: RawQuery, @Headers('x-reason') reason: string | undefined): Promise<HubItem> {
    return this.lists.one(principal, await this.kinds.byList(name, principal), id, query, reasonOf(reason));
  }

  @Post('search')
  @HttpCode(200)
  @list
  @SearchDocs()
  async search(@Caller() principal: Principal, @Param('list') name: string, @Body() request: SearchRequest, @Headers('x-reason') reason: string | undefined): Promise<Page<HubItem>> {
    const plan = await this.kinds.byList(name, principal);
    if (plan.definition.identity === undefined) throw new ProblemError(404, 'not_found');
    return this.people.search(principal, plan, request, reasonOf(reason));
  }
}
