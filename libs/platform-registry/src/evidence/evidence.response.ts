import { ApiProperty } from '@nestjs/swagger';
import type { EvidenceSum, SchoolEvidence } from '../store/evidence.store.js';
import { OUTCOMES } from './push-counts.js';

/** Use of a platform for one kind in one month, counted from what it pushed. */
export class EvidenceResponse {
  @ApiProperty({ example: 'DEMO-QLTH-20' })
  readonly platformId!: string;
  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;
  @ApiProperty({ example: 'learner' })
  readonly kind!: string;
  @ApiProperty({ example: '2025-10', description: 'Month of receipt, +07:00' })
  readonly month!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, example: { created: 120, updated: 3, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 2 } })
  readonly outcomes!: Readonly<Record<string, number>>;
  @ApiProperty({ description: 'Sum of the outcomes' })
  readonly records!: number;
  @ApiProperty({ description: 'Records confirmed as still true' })
  readonly confirmed!: number;
  @ApiProperty({ description: 'Merged although no platform is designated' })
  readonly undesignated!: number;
  @ApiProperty()
  readonly schools!: number;
  @ApiProperty()
  readonly pushes!: number;
  @ApiProperty({ format: 'date-time' })
  readonly lastPushAt!: string;
}

export class EvidencePageResponse {
  @ApiProperty({ type: [EvidenceResponse] })
  readonly items!: readonly EvidenceResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

/** Last use of a platform by one school. */
export class SchoolEvidenceResponse {
  @ApiProperty({ format: 'uuid' })
  readonly schoolId!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly schoolCode!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly name!: string | null;
  @ApiProperty()
  readonly records!: number;
  @ApiProperty({ format: 'date-time' })
  readonly lastPushAt!: string;
}

export class SchoolEvidencePageResponse {
  @ApiProperty({ type: [SchoolEvidenceResponse] })
  readonly items!: readonly SchoolEvidenceResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

export function toEvidenceResponse(row: EvidenceSum): EvidenceResponse {
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, Number(row[outcome])]));
  return {
    platformId: row.platform_id,
    provinceCode: row.province_code,
    kind: row.kind,
    month: row.month,
    outcomes,
    records: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
    confirmed: Number(row.confirmed),
    undesignated: Number(row.undesignated),
    schools: row.schools,
    pushes: row.pushes,
    lastPushAt: row.last_received_at.toISOString(),
  };
}

export function toSchoolEvidenceResponse(row: SchoolEvidence): SchoolEvidenceResponse {
  return { schoolId: row.school_id, schoolCode: row.school_code, name: row.name, records: Number(row.records), lastPushAt: row.last_received_at.toISOString() };
}
