import { SCENARIO_IDS, SCENARIOS } from '../domain/certification/scenarios.js';
import type { ScenarioVerdict } from '../domain/certification/verdict.js';
import type { CertificationRow, CertificationState } from '../store/certification.repository.js';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';

const text = { type: 'object' as const, required: ['vi', 'en'], properties: { vi: { type: 'string' as const }, en: { type: 'string' as const } } };

interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Body of `POST /certifications`; a client leaves it out. */
export class StartCertificationRequest {
  @ApiPropertyOptional({ description: 'Tài khoản kết nối của nền tảng mình; một tài khoản gọi thì bỏ trống · A client of your platform; a client itself leaves it out', example: 'vendor-20' })
  @IsOptional() @IsString() @Length(1, 200)
  readonly clientId?: string;

  @ApiPropertyOptional({ description: 'Hệ thống có gửi cả danh sách (mode=full) · The system pushes whole rosters (mode=full)', default: false })
  @IsOptional() @IsBoolean()
  readonly fullMode?: boolean;
}

/** One thing that a vendor's system has to show. */
export class CertificationScenario {
  @ApiProperty({ enum: [...SCENARIO_IDS] })
  readonly id!: string;

  @ApiProperty({ ...text, example: { vi: 'Gửi lại như cũ', en: 'Replay' } })
  readonly name!: Text;

  @ApiProperty({ ...text, description: 'Phải làm gì · What to do' })
  readonly todo!: Text;

  @ApiProperty({ enum: ['open', 'passed', 'failed', 'not-applicable'], description: 'failed: chỉ sửa được bằng lần kiểm tra mới · only a new run mends it' })
  readonly state!: ScenarioVerdict['state'];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly passedAt!: string | null;

  @ApiProperty({ ...text, nullable: true, description: 'Còn thiếu gì · What is missing' })
  readonly missing!: Text | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Lần gửi cho thấy điều đó · The push that shows it' })
  readonly pushId!: string | null;
}

/** A conformance run of a client as it stands. */
export class Certification {
  @ApiProperty({ format: 'uuid' })
  readonly certificationId!: string;

  @ApiProperty({ example: 'DEMO-QLTH-20' })
  readonly platformId!: string;

  @ApiProperty({ example: 'vendor-20' })
  readonly clientId!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ type: [String], example: ['school', 'learner'] })
  readonly kinds!: readonly string[];

  @ApiProperty({ enum: ['running', 'passed', 'cancelled', 'expired'] })
  readonly state!: CertificationState;

  @ApiProperty({ format: 'date-time' })
  readonly startedAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly endsAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly endedAt!: string | null;

  @ApiProperty({ description: 'Số kịch bản đã qua · Scenarios passed' })
  readonly passed!: number;

  @ApiProperty({ description: 'Số kịch bản áp dụng · Scenarios that apply' })
  readonly of!: number;

  @ApiProperty({ type: [CertificationScenario] })
  readonly scenarios!: readonly CertificationScenario[];
}

export class CertificationPage {
  @ApiProperty({ type: [Certification] })
  readonly items!: readonly Certification[];

  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

/** A run as readers get it. */
export function toCertification(row: CertificationRow): Certification {
  const verdicts = new Map(row.verdicts.map((one) => [one.id, one]));
  const scenarios = SCENARIOS.map(({ id, name, todo }) => {
    const { state = 'open', passedAt = null, missing = null, pushId = null } = verdicts.get(id) ?? {};
    return { id, name, todo, state, passedAt, missing, pushId };
  });
  return {
    certificationId: row.id, platformId: row.platform_id, clientId: row.client_id, provinceCode: row.province_code, kinds: row.kinds, state: row.state,
    startedAt: row.started_at.toISOString(), endsAt: row.ends_at.toISOString(), endedAt: row.ended_at?.toISOString() ?? null,
    passed: scenarios.filter((one) => one.state === 'passed').length, of: scenarios.filter((one) => one.state !== 'not-applicable').length, scenarios,
  };
}
