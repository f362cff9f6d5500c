import { Readable } from 'node:stream';
import { OUTCOMES, type PushReceipt } from '@lienthong/contracts';
import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { Controller, Get, Header, Headers, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Cursors } from '../../asking/cursors.js';
import { limitOf, oneOf, parametersOf, type RawQuery } from '../../asking/parameters.js';
import type { WorkbookLayout } from '../../domain/workbook-layout.js';
import { KindRegistry } from '../../records/kinds.js';
import { PushListDocs, PushProblemsDocs, PushRecordsDocs, ReceiptDocs } from '../documents/receipt-docs.js';
import type { ProblemCause } from '../receive/causes.js';
import { negotiate } from './negotiate.js';
import { PROPOSED_CANCEL, type PushRecord, PushRecordsRepository, type RecordsPlace, START } from './push-records.repository.js';
import { toReceipt } from './receipt.js';
import { ReceiptsRepository } from './receipts.repository.js';
import { type PlacedRecord, recordsAsCsv, recordsAsNdjson } from './record-lines.js';
import { placed, placedCause, WorkbookPlaces } from './workbook-places.js';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const READERS = { scopes: ['push'], roles: ['vendor', 'department'], area: "own platform's pushes; the department: its province" };

/** What became of pushes. Another platform's push is not there. */
@ApiTags('pushes')
@Access(READERS)
@Controller('api/education/v1/pushes')
export class ReceiptsController {
  constructor(
    @Inject(ReceiptsRepository) private readonly receipts: ReceiptsRepository,
    @Inject(PushRecordsRepository) private readonly records: PushRecordsRepository,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(WorkbookPlaces) private readonly places: WorkbookPlaces,
  ) {}

  @Get()
  @PushListDocs()
  async list(@Caller() principal: Principal, @Query() query: RawQuery): Promise<Page<PushReceipt>> {
    const asked = parametersOf(query, ['cursor', 'limit', 'kind', 'state']);
    const limit = limitOf(asked.limit);
    const state = oneOf('state', asked.state, ['accepted', 'merging', 'done'] as const);
    const { kind } = asked;
    const question = ['pushes', kind, state];
    const before = this.cursors.read(question, asked.cursor)?.[0];
    const found = await this.receipts.list(principal, { limit, ...(kind !== undefined && { kind }), ...(state !== undefined && { state }), ...(before !== undefined && { before }) });
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? this.cursors.write(question, [items.at(-1)?.pushId ?? '']) : null };
  }

  @Get(':pushId')
  @ReceiptDocs()
  async one(@Caller() principal: Principal, @Param('pushId') pushId: string): Promise<PushReceipt> {
    return toReceipt(await this.find(principal, pushId));
  }

  @Get(':pushId/records')
  @Header('Vary', 'Accept')
  @PushRecordsDocs()
  async recordsOf(
    @Caller() principal: Principal,
    @Param('pushId') pushId: string,
    @Query() query: RawQuery,
    @Headers('accept') accept: string | undefined,
  ): Promise<Page<PushRecord> | StreamableFile> {
    const asked = parametersOf(query, ['cursor', 'limit', 'outcome']);
    const push = await this.find(principal, pushId);
    const type = negotiate(accept, ['application/json', 'application/x-ndjson', 'text/csv']);
    const outcome = oneOf('outcome', asked.outcome, [...OUTCOMES, PROPOSED_CANCEL] as const);
    const limit = limitOf(asked.limit);
    const question = ['push records', push.id, outcome];
    const after = this.cursors.read<RecordsPlace>(question, asked.cursor) ?? START;
    await this.noteRead(principal, push);
    const layout = await this.places.layoutOf(push.id);
    if (type === 'application/json') {
      const { items, next } = await this.records.any(push, outcome, after, limit);
      return { items: items.map((record) => placed(layout, record)), next: next === undefined ? null : this.cursors.write(question, next) };
    }
    const pages = placedPages(layout, this.records.all(push, outcome));
    const lines = type === 'text/csv' ? recordsAsCsv(pages, layout !== undefined) : recordsAsNdjson(pages);
    return new StreamableFile(Readable.from(lines, { objectMode: false }), { type: `${type}; charset=utf-8` });
  }

  @Get(':pushId/problems')
  @PushProblemsDocs()
  async problemsOf(@Caller() principal: Principal, @Param('pushId') pushId: string): Promise<Page<ProblemCause>> {
    const push = await this.find(principal, pushId);
    const [causes, layout] = await Promise.all([this.records.causes(push.id), this.places.layoutOf(push.id)]);
    return { items: causes.map((cause) => placedCause(layout, cause)), next: null };
  }

  private async find(principal: Principal, pushId: string): Promise<NonNullable<Awaited<ReturnType<ReceiptsRepository['find']>>>> {
    const push = await this.receipts.find(principal, pushId);
    if (push === undefined) throw new ProblemError(404, 'not_found');
    return push;
  }

  /** A sender's record id of a person is personal: who reads such a list stands in the audit trail. */
  private async noteRead(principal: Principal, push: { readonly id: string; readonly kind: string; readonly province_code: string }): Promise<void> {
    if (this.kinds.find(push.kind)?.group !== 'personal') return;
    await this.audit.append(this.database, { who: principal, what: 'push.records-read', subject: push.id, fields: ['recordId'], provinceCode: push.province_code, details: { kind: push.kind } });
  }
}

async function* placedPages(layout: WorkbookLayout | undefined, pages: AsyncIterable<readonly PushRecord[]>): AsyncGenerator<readonly PlacedRecord[]> {
  for await (const page of pages) yield page.map((record) => placed(layout, record));
}
