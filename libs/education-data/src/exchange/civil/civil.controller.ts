import { PROBLEMS } from '@lienthong/contracts';
import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { ApiEndpoint } from '@lienthong/kit/http';
import { Body, Controller, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiQuery, ApiTags } from '@nestjs/swagger';
import { badParameter, parametersOf, provinceOf, type RawQuery } from '../../asking/parameters.js';
import { askedProvince } from '../../asking/provinces.js';
import { DESTINATIONS } from '../../domain/exchange/destinations.js';
import { ensureDestinations, listDestinations } from '../../store/exchange/destinations.repository.js';
import type { CivilServant } from '../adapters/destination-adapter.js';
import { EXCHANGE_API, workAccess } from '../endpoints/exchange-access.js';
import { CivilComparison } from './civil-comparison.js';
import { readCivilCsv } from './civil-csv.js';
import { CivilSnapshotRequest } from './civil-snapshot.request.js';

/** What came of a list. */
export class CivilSnapshotTaken {
  @ApiProperty({ type: 'integer', description: 'Số người trong danh sách · People in the list' })
  readonly people!: number;

  @ApiProperty({ type: 'integer', description: 'Khác biệt tìm thấy · Differences found' })
  readonly differences!: number;
}

/** Staff against the province's civil-servant system, where its list comes as a file. */
@ApiTags('exchange')
@Controller(`${EXCHANGE_API}/civil-servants/snapshots`)
export class CivilServantsController {
  constructor(
    @Inject(CivilComparison) private readonly comparison: CivilComparison,
    @Inject(Database) private readonly database: Database,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Access(workAccess)
  @ApiEndpoint({ summary: 'Nạp danh sách của phần mềm cán bộ và so sánh · Take in the list of the civil-servant system and compare', description: 'The whole list, in the place of the one before: `people`, or a CSV text in `csv`. Differences are listed by person; nothing of the hub is changed. A list with a fault is not taken. Audited. At most 16 MiB.', problems: { 400: ['bad_parameter', 'malformed_body'], 403: ['scope_missing', 'province_not_covered'], 404: ['not_found'], 413: ['body_too_large'] } })
  @ApiQuery({ name: 'province', required: false, description: 'Mã tỉnh; quản trị viên cần nêu · Province; administrators have to name it', example: '20' })
  @ApiOkResponse({ type: CivilSnapshotTaken })
  async take(@Caller() principal: Principal, @Query() query: RawQuery, @Body() request: CivilSnapshotRequest): Promise<CivilSnapshotTaken> {
    const provinceCode = askedProvince(principal, provinceOf(parametersOf(query, ['province']).province));
    const people = peopleOf(request);
    const open = await this.database.transaction(async ({ client }) => {
      await ensureDestinations(client, DESTINATIONS.map((one) => one.id));
      return (await listDestinations(client, [provinceCode])).length > 0;
    });
    if (!open) throw new ProblemError(404, 'not_found', { vi: 'Tỉnh này chưa mở trên trục', en: 'The province is not open in the hub' });
    const takenAt = request.takenAt === undefined ? this.clock.now() : new Date(request.takenAt);
    const differences = await this.comparison.take(provinceCode, people, { takenAt, source: 'import', by: principal.subject }, (tx) =>
      this.audit.append(tx, { who: principal, what: 'civil-snapshot.imported', subject: 'civil-servants', fields: ['personalNumber', 'fullName', 'birthDate', 'status', 'workplaceCode'], provinceCode, details: { people: people.length } }));
    return { people: people.length, differences };
  }
}

/** @throws ProblemError 400 `bad_parameter` that names lines and columns, never values */
function peopleOf({ people, csv }: CivilSnapshotRequest): readonly CivilServant[] {
  if ((people === undefined) === (csv === undefined)) throw badParameter('people', 'Cần people hoặc csv, một trong hai', 'Either people or csv is needed');
  if (people !== undefined) return people;
  const read = readCivilCsv(csv ?? '');
  if (read.faults.length === 0 && read.people.length > 0) return read.people;
  const { bad_parameter: text } = PROBLEMS;
  const faults = read.faults.length > 0 ? read.faults : [{ line: 2, column: 'fullName' }];
  throw new ProblemError(400, 'bad_parameter', { vi: `${text.vi}: csv`, en: `${text.en}: csv` }, faults.map(({ line, column }) => ({ path: `csv.${line}.${column}`, code: 'bad_parameter', message: { vi: `Dòng ${line}, cột ${column} không đọc được`, en: `Line ${line}, column ${column} cannot be read` } })));
}
