import type { Principal } from '@lienthong/kit/access';
import { Sealer } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { askedProvinces, bound } from '../../asking/provinces.js';
import { numberIndex } from '../../domain/digest-uuid.js';
import { masked } from '../../domain/masked-number.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { followAliases } from '../../store/identity/identity-facts.repository.js';
import { decidedNumbers, pastNumbers, personRows } from '../../store/identity/person-rows.repository.js';
import { idOf } from '../ask.js';
import { ReviewSides } from '../review/review-sides.js';
import { seesNumbers } from '../who.js';

/** A source that says a number, or said it. */
export class NumberSource {
  @ApiProperty({ example: 'LS-SMAS' })
  readonly platformId!: string;

  @ApiProperty({ example: 'learner-1' })
  readonly recordId!: string;

  @ApiProperty({ format: 'date-time', description: 'Khi bên gửi ghi bản ghi mang số này · When the sender wrote the record that says it' })
  readonly saidAt!: string;

  @ApiProperty({ format: 'date-time', nullable: true, type: String, description: 'Xác nhận lần cuối; null: không còn nói · Last confirmed; null: no longer said' })
  readonly confirmedAt!: string | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String, description: 'Thôi nói từ lúc · Said no longer since' })
  readonly until!: string | null;

  @ApiProperty({ enum: ['proves', 'mismatch', 'wrong', 'shared'], description: 'proves: làm bằng chứng; mismatch: không khớp giới tính, năm sinh; wrong, shared: theo quyết định · by decision' })
  readonly standing!: string;
}

/** A number of a person, with everybody who says it. */
export class PersonNumber {
  @ApiProperty({ example: 'personalNumber' })
  readonly field!: string;

  @ApiProperty({ example: '*********123', description: 'Che bớt nếu không có quyền steward · Masked without steward' })
  readonly value!: string;

  @ApiProperty({ description: 'Có nguồn đang nói · A source says it now' })
  readonly current!: boolean;

  @ApiProperty({ type: [NumberSource] })
  readonly sources!: readonly NumberSource[];
}

/** All numbers of a person. */
export class PersonNumberList {
  @ApiProperty({ format: 'uuid' })
  readonly personId!: string;

  @ApiProperty({ type: [PersonNumber] })
  readonly items!: readonly PersonNumber[];
}

/** Several numbers with their sources and dates: which platform said which when. */
@Injectable()
export class PersonNumberHistory {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(ReviewSides) private readonly sides: ReviewSides,
    @Inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  /** @param id hub id or person id, also one that was merged away. @throws ProblemError 404 `not_found` */
  async of(principal: Principal, kind: string, id: string, why: string | null): Promise<PersonNumberList> {
    const plan = this.plans.get(kind);
    if (plan === undefined) throw new ProblemError(404, 'not_found');
    const provinces = bound(askedProvinces(principal));
    const asked = idOf(id);
    const { personId, provinceCode, items } = await this.database.transaction(async ({ client }) => {
      const hubId = (await followAliases(client, [asked])).get(asked) ?? asked;
      const { rows: found } = await client.query<{ person: string; province: string }>(`SELECT person_id::text AS person, province_code AS province FROM ${plan.table.table} WHERE live AND (hub_id = $1 OR person_id = $1) LIMIT 1`, [hubId]);
      const [one] = found;
      if (one === undefined || (provinces !== null && !provinces.includes(one.province))) throw new ProblemError(404, 'not_found');
      const rows = await personRows(client, plan.table, [one.person]);
      const decided = await decidedNumbers(client, kind, one.province, rows.flatMap((row) => Object.entries(this.sides.numbersOf(plan, row)).map(([field, value]) => numberIndex(this.sealer, kind, field, value))));
      const numbers = new Map<string, { field: string; value: string; sources: NumberSource[] }>();
      const put = (field: string, value: string, source: NumberSource): void => {
        const known = numbers.get(`${field} ${value}`) ?? { field, value, sources: [] };
        known.sources.push(source);
        numbers.set(`${field} ${value}`, known);
      };
      for (const row of rows) {
        for (const [field, value] of Object.entries(this.sides.numbersOf(plan, row))) {
          const index = numberIndex(this.sealer, kind, field, value);
          const by = decided.filter((one) => one.field === field && one.number === index);
          const isWrong = by.some((one) => one.platformId === row.platformId && one.recordId === row.recordId);
          const standing = by.some((one) => one.platformId === '') ? 'shared' : isWrong ? 'wrong' : row.distrusted.includes(field) ? 'mismatch' : 'proves';
          put(field, value, { platformId: row.platformId, recordId: row.recordId, saidAt: row.updatedAt.toISOString(), confirmedAt: row.confirmedAt.toISOString(), until: null, standing });
        }
      }
      for (const past of await pastNumbers(client, kind, one.province, rows)) {
        const value = this.sides.numbersOf(plan, past)[past.field];
        if (value !== undefined) put(past.field, value, { platformId: past.platformId, recordId: past.recordId, saidAt: past.saidAt.toISOString(), confirmedAt: null, until: past.until.toISOString(), standing: 'proves' });
      }
      const order = plan.table.numbers;
      return { personId: one.person, provinceCode: one.province, items: [...numbers.values()].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)) };
    });
    const whole = seesNumbers(principal);
    await this.audit.append(this.database, { who: principal, what: `${kind}.read`, subjects: [personId], fields: [...new Set(items.map((item) => item.field))].sort(), why, provinceCode, details: { by: ['numbers'] } });
    return { personId, items: items.map(({ field, value, sources }) => ({ field, value: whole ? value : masked(value), current: sources.some((source) => source.until === null), sources })) };
  }
}
