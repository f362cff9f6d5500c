import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { KindDefinition } from '../../records/kind.js';
import type { RawQuery } from '../../asking/parameters.js';
import { reasonOf } from '../../asking/reason.js';
import { SearchRequest } from '../ask/search.request.js';
import { EDUCATION_API, listOf } from '../lists.js';
import { PersonSearch } from '../person-search.service.js';
import { RecordLists } from '../record-lists.service.js';
import type { HubItem, Page } from '../show/hub-item.js';
import { accessOf } from '../who/list-access.js';
import { ReadableKinds } from '../who/readable-kinds.js';
import { ListDocs, OneDocs, SearchDocs } from './list-docs.js';

/** The endpoints of a built-in kind's list, each with an address, a row in the table of accesses and a page of its own. */
export function listController(kind: KindDefinition): Type {
  const list = listOf(kind.name);

  @ApiTags('records')
  @Access(accessOf(kind))
  @Controller(`${EDUCATION_API}/${list}`)
  class ListController {
    constructor(
      @Inject(ReadableKinds) readonly kinds: ReadableKinds,
      @Inject(RecordLists) readonly lists: RecordLists,
    ) {}

    @Get()
    @ListDocs(kind)
    async list(@Caller() principal: Principal, @Query() query: RawQuery, @Headers('x-reason') reason: string | undefined): Promise<Page<HubItem>> {
      return this.lists.list(principal, await this.kinds.byList(list, principal), query, reasonOf(reason));
    }

    @Get(':id')
    @OneDocs(kind)
    async one(@Caller() principal: Principal, @Param('id') id: string, @Query() query: RawQuery, @Headers('x-reason') reason: string | undefined): Promise<HubItem> {
      return this.lists.one(principal, await this.kinds.byList(list, principal), id, query, reasonOf(reason));
    }
  }
  return named(ListController, list, '');
}

/** The search of a built-in kind of people. */
export function searchController(kind: KindDefinition): Type {
  const list = listOf(kind.name);

  @ApiTags('records')
  @Access(accessOf(kind))
  @Controller(`${EDUCATION_API}/${list}/search`)
  class SearchController {
    constructor(
      @Inject(ReadableKinds) readonly kinds: ReadableKinds,
      @Inject(PersonSearch) readonly people: PersonSearch,
    ) {}

    @Post()
    @HttpCode(200)
    @SearchDocs(kind)
    async search(@Caller() principal: Principal, @Body() request: SearchRequest, @Headers('x-reason') reason: string | undefined): Promise<Page<HubItem>> {
      return this.people.search(principal, await this.kinds.byList(list, principal), request, reasonOf(reason));
    }
  }
  return named(SearchController, list, 'Search');
}

/** Operation ids and the table of accesses go by the name of the class: `Learners_list`, `LearnersSearch_search`. */
function named(controller: Type, list: string, what: string): Type {
  const name = list.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  Object.defineProperty(controller, 'name', { value: `${name}${what}Controller` });
  return controller;
}
