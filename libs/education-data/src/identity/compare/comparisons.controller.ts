import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { ApiProblem } from '@lienthong/kit/http';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiQuery, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { parametersOf, provinceOf, type RawQuery } from '../../asking/parameters.js';
import { askedProvince, askedProvinces, bound } from '../../asking/provinces.js';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { idOf } from '../ask.js';
import { STEWARDS } from '../who.js';
import { ComparisonRunner } from './comparison.runner.js';

/** Which register is to be compared. */
export class ComparisonRequest {
  @ApiProperty({ enum: ['learner', 'staff'] })
  @IsIn(['learner', 'staff'])
  readonly kind!: 'learner' | 'staff';

  @ApiPropertyOptional({ example: 'LS-VNEDU', description: 'Chỉ những cặp có bản ghi của nền tảng này; không có: cả tỉnh với nhau · Only pairs with a record of this platform; without: the whole province with itself' })
  @IsOptional() @IsString() @MaxLength(100)
  readonly platformId?: string;

  @ApiPropertyOptional({ example: '20', description: 'Mã tỉnh, chỉ cần cho quản trị · Province, for administrators only' })
  @IsOptional() @Matches(/^[0-9]{2}$/)
  readonly province?: string;
}

/** A comparison and what it came to. */
export class IdentityComparison {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ example: 'learner' })
  readonly kind!: string;

  @ApiProperty({ nullable: true, type: String, example: 'LS-VNEDU' })
  readonly platformId!: string | null;

  @ApiProperty({ enum: ['pending', 'done', 'failed'] })
  readonly state!: string;

  @ApiProperty({ format: 'date-time' })
  readonly askedAt!: string;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  readonly finishedAt!: string | null;

  @ApiProperty({ nullable: true, type: Number, example: 38.2 })
  readonly seconds!: number | null;

  @ApiProperty({ description: 'Bản ghi đã so · Records compared' })
  readonly records!: number;

  @ApiProperty({ description: 'Cặp người giống nhau · Pairs of people that are alike' })
  readonly pairs!: number;

  @ApiProperty({ description: 'Trong đó mới vào danh sách rà soát · Of these new on the review list' })
  readonly listed!: number;

  @ApiProperty({ nullable: true, type: 'object', additionalProperties: { type: 'integer' }, example: { 'same-name-birth': 120, 'swapped-day-month': 7 }, description: 'Số cặp theo lý do · Pairs by reason' })
  readonly counts!: Readonly<Record<string, number>> | null;
}

/** The last comparisons, newest first. */
export class ComparisonList {
  @ApiProperty({ type: [IdentityComparison] })
  readonly items!: readonly IdentityComparison[];
}

const COLUMNS = `id::text AS id, province_code AS "provinceCode", kind, platform_id AS "platformId", state, asked_at AS "askedAt", finished_at AS "finishedAt", seconds::float8 AS seconds, records, pairs, listed, counts`;
type Row = Omit<IdentityComparison, 'askedAt' | 'finishedAt'> & { readonly askedAt: Date; readonly finishedAt: Date | null };

/** Comparing whole registers, for instance when a platform's learners have newly arrived. */
@ApiTags('identities')
@Access(STEWARDS)
@Controller('api/education/v1/identities/comparisons')
export class IdentityComparisonsController {
  private readonly ids = new Uuid7Maker();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ComparisonRunner) private readonly runner: ComparisonRunner,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'So khớp cả một danh sách · Compare a whole register', description: 'Runs in the background and puts alike pairs on the review list; nobody is joined by it. A comparison of the same that still waits is answered instead of a second one.' })
  @ApiAcceptedResponse({ type: IdentityComparison })
  @ApiProblem(400, 'bad_parameter', 'malformed_body')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  async compare(@Caller() principal: Principal, @Body() request: ComparisonRequest): Promise<IdentityComparison> {
    const provinceCode = askedProvince(principal, request.province);
    const id = this.ids.make(this.clock.now().getTime());
    const row = await this.database.transaction(async (tx) => {
      const asked = [provinceCode, request.kind, request.platformId ?? null];
      const { rowCount } = await tx.client.query(`INSERT INTO identity_comparison (id, province_code, kind, platform_id, who, asked_at, state) VALUES ($4, $1, $2, $3, $5, $6, 'pending') ON CONFLICT DO NOTHING`, [...asked, id, principal.subject, this.clock.now()]);
      if (rowCount === 1) await this.audit.append(tx, { who: principal, what: 'identity.compared', subject: id, provinceCode, details: { kind: request.kind, platformId: request.platformId ?? null } });
      const { rows } = await tx.client.query<Row>(`SELECT ${COLUMNS} FROM identity_comparison WHERE province_code = $1 AND kind = $2 AND platform_id IS NOT DISTINCT FROM $3 ORDER BY identity_comparison.asked_at DESC, identity_comparison.id DESC LIMIT 1`, asked);
      return rows[0];
    });
    this.runner.soon();
    if (row === undefined) throw new ProblemError(404, 'not_found');
    return shown(row);
  }

  @Get()
  @ApiOperation({ summary: 'Những lần so khớp gần đây · The last comparisons' })
  @ApiQuery({ name: 'province', required: false, example: '20' })
  @ApiOkResponse({ type: ComparisonList })
  @ApiProblem(400, 'bad_parameter')
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  async list(@Caller() principal: Principal, @Query() query: RawQuery): Promise<ComparisonList> {
    const provinces = bound(askedProvinces(principal, provinceOf(parametersOf(query, ['province']).province)));
    const rows = await this.database.query<Row>(`SELECT ${COLUMNS} FROM identity_comparison WHERE ($1::text[] IS NULL OR province_code = ANY($1)) ORDER BY identity_comparison.asked_at DESC, identity_comparison.id DESC LIMIT 20`, [provinces]);
    return { items: rows.map(shown) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một lần so khớp · One comparison' })
  @ApiOkResponse({ type: IdentityComparison })
  @ApiProblem(403, 'scope_missing', 'province_not_covered')
  @ApiProblem(404, 'not_found')
  async one(@Caller() principal: Principal, @Param('id') id: string): Promise<IdentityComparison> {
    const provinces = bound(askedProvinces(principal));
    const [row] = await this.database.query<Row>(`SELECT ${COLUMNS} FROM identity_comparison WHERE id = $1 AND ($2::text[] IS NULL OR province_code = ANY($2))`, [idOf(id), provinces]);
    if (row === undefined) throw new ProblemError(404, 'not_found');
    return shown(row);
  }
}

function shown(row: Row): IdentityComparison {
  return { ...row, askedAt: row.askedAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null };
}
