import { Readable } from 'node:stream';
import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { Body, Controller, Delete, Get, Headers, HttpCode, Inject, Param, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Cursors } from '../../asking/cursors.js';
import { limitOf, parametersOf, type RawQuery, requireKnown } from '../../asking/parameters.js';
import { bodyBytes } from '../decode/body-bytes.js';
import { wholeWorkbook } from '../decode/xlsx.js';
import { ConfirmDocs, CorrectionsDocs, UploadChangeDocs, UploadDocs, UploadListDocs, UploadOneDocs, UploadRemoveDocs } from '../documents/upload-docs.js';
import { IntakeConfig } from '../intake.config.js';
import { constantsIn, waitSecondsOf } from '../receive/push-terms.js';
import { kindNamesOf, requireWorkbook, termsOf } from './upload-questions.js';
import type { Upload } from './upload.js';
import { UploadsService } from './uploads.service.js';

type Query_ = Record<string, string | string[]>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of whom the list is the token says; a cursor of another caller finds the other's place and the caller's own uploads. */
const UPLOADS = ['uploads'];

/** Workbooks that are shown as they are understood before they are pushed. */
@ApiTags('uploads')
@Access({ scopes: ['push'], roles: ['school', 'department'], area: "own platform's; school: its own school's; department: its province's" })
@Controller('api/education/v1/uploads')
export class UploadsController {
  constructor(
    @Inject(UploadsService) private readonly uploads: UploadsService,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
  ) {}

  @Post()
  @UploadDocs()
  async add(@Caller() principal: Principal, @Query() query: Query_, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Upload> {
    requireKnown(Object.fromEntries(Object.entries(query).filter(([name]) => !name.startsWith('set.'))), ['kind', 'set.<field>']);
    const kinds = kindNamesOf(query['kind']);
    requireWorkbook(request.headers);
    const source = request.body instanceof Readable ? request.body : request.raw;
    const file = await wholeWorkbook(bodyBytes(source, false, this.config), this.config.INTAKE_WORKBOOK_BYTES);
    const upload = await this.uploads.add(principal, kinds, { constants: constantsIn(query), columns: {}, without: [] }, file);
    reply.status(201).header('location', upload.links.self);
    return upload;
  }

  @Get()
  @UploadListDocs()
  async list(@Caller() principal: Principal, @Query() query: RawQuery): Promise<{ readonly items: readonly Upload[]; readonly next: string | null }> {
    const asked = parametersOf(query, ['cursor', 'limit']);
    const limit = limitOf(asked.limit);
    const before = this.cursors.read(UPLOADS, asked.cursor)?.[0];
    const found = await this.uploads.list(principal, before, limit);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? this.cursors.write(UPLOADS, [items.at(-1)?.id ?? '']) : null };
  }

  @Get(':uploadId')
  @UploadOneDocs()
  one(@Caller() principal: Principal, @Param('uploadId') id: string): Promise<Upload> {
    return this.uploads.one(principal, id);
  }

  @Put(':uploadId/terms')
  @UploadChangeDocs()
  change(@Caller() principal: Principal, @Param('uploadId') id: string, @Body() body: unknown): Promise<Upload> {
    const { kinds, terms } = termsOf(body);
    return this.uploads.change(principal, id, kinds, terms);
  }

  @Post(':uploadId/confirm')
  @HttpCode(200)
  @ConfirmDocs()
  confirm(@Caller() principal: Principal, @Param('uploadId') id: string, @Headers('prefer') prefer: string | undefined): Promise<Upload> {
    return this.uploads.confirm(principal, id, waitSecondsOf(prefer));
  }

  @Get(':uploadId/corrections.xlsx')
  @CorrectionsDocs()
  async corrections(@Caller() principal: Principal, @Param('uploadId') id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.uploads.corrections(principal, id), { type: XLSX, disposition: 'attachment; filename="dong-can-sua.xlsx"' });
  }

  @Delete(':uploadId')
  @HttpCode(204)
  @UploadRemoveDocs()
  remove(@Caller() principal: Principal, @Param('uploadId') id: string): Promise<void> {
    return this.uploads.remove(principal, id);
  }
}
