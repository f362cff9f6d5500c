import { ApiProperty } from '@nestjs/swagger';
import { isActive, type PlatformStatus } from '../../domain/platforms.js';
import type { ToldCertification } from '../../store/certification.store.js';
import type { PlatformEntity, PlatformSource } from '../../store/entities/platform.entity.js';

/** Fields of which the directive asks an answer for every platform; one without is listed as unknown. */
const ASKED_FOR = ['operator', 'provider', 'responsibleUnit', 'scope', 'educationLevels', 'cost', 'fundingSource', 'shortcomings', 'proposals'] as const;

/** A platform of the inventory. What nobody has said is null and listed in `unknown` ("chưa rõ"). */
export class PlatformResponse {
  @ApiProperty({ example: 'LS-K12' })
  readonly id!: string;
  @ApiProperty({ type: 'object', required: ['vi', 'en'], properties: { vi: { type: 'string' }, en: { type: 'string' } }, example: { vi: 'K12Online', en: 'K12Online' } })
  readonly name!: { readonly vi: string; readonly en: string };
  @ApiProperty({ type: String, nullable: true, description: 'null = national' })
  readonly provinceCode!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly operator!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly provider!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly responsibleUnit!: string | null;
  @ApiProperty({ enum: ['proposed', 'planned', 'pilot', 'in-use', 'ended'] })
  readonly status!: PlatformStatus;
  @ApiProperty({ description: 'Active platforms may push' })
  readonly mayPush!: boolean;
  @ApiProperty({ type: [String], description: 'Capability codes, or own words' })
  readonly functions!: readonly string[];
  @ApiProperty({ type: [String], description: 'In the words of the source' })
  readonly functionNotes!: readonly string[];
  @ApiProperty({ type: String, nullable: true })
  readonly scope!: string | null;
  @ApiProperty({ type: [String], nullable: true })
  readonly educationLevels!: readonly string[] | null;
  @ApiProperty({ type: String, nullable: true })
  readonly cost!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly fundingSource!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly shortcomings!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly proposals!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly partOf!: string | null;
  @ApiProperty({ description: 'Made up for the demo' })
  readonly demo!: boolean;
  @ApiProperty({ type: [String], description: 'Fields that nobody has filled in' })
  readonly unknown!: readonly string[];
  @ApiProperty({
    type: 'object',
    description: 'What the document says, in its words; empty for one that was entered here',
    properties: { stateInDocument: { type: 'string' }, namedInDocument: { type: 'boolean' }, kind: { type: 'string' }, level: { type: 'string', nullable: true }, responsibleRole: { type: 'string', nullable: true }, exchange: {}, unknown: { type: 'array', items: { type: 'string' } }, note: { type: 'string', nullable: true }, ocrDoubt: { type: 'string', nullable: true }, refs: { type: 'array', items: { type: 'string' } } },
  })
  readonly source!: PlatformSource;
  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;
  @ApiProperty({ format: 'date-time' })
  readonly updatedAt!: string;
}

/** What is known of a platform's conformance runs (`POST /api/education/v1/certifications`). */
export class PlatformCertificationResponse {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Lần qua gần nhất · When a run was passed last; null: never' })
  readonly passedAt!: string | null;
  @ApiProperty({ enum: ['running', 'passed', 'cancelled', 'expired'], description: 'Lần kiểm tra mới nhất · The latest run' })
  readonly state!: string;
  @ApiProperty({ format: 'date-time' })
  readonly startedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly endedAt!: string | null;
  @ApiProperty({ description: 'Số kịch bản đã qua của lần mới nhất · Scenarios that the latest run passed' })
  readonly passed!: number;
  @ApiProperty({ description: 'Số kịch bản áp dụng · Scenarios that apply' })
  readonly of!: number;
}

/** One platform, with its conformance. */
export class PlatformDetailResponse extends PlatformResponse {
  @ApiProperty({ type: PlatformCertificationResponse, nullable: true, description: 'null: chưa kiểm tra lần nào · never tested' })
  readonly certification!: PlatformCertificationResponse | null;
}

export class PlatformPageResponse {
  @ApiProperty({ type: [PlatformResponse] })
  readonly items!: readonly PlatformResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

export function toPlatformDetailResponse(platform: PlatformEntity, told: ToldCertification | null): PlatformDetailResponse {
  const certification = told && {
    passedAt: told.lastPassed?.passedAt ?? null, state: told.state, startedAt: told.startedAt, endedAt: told.endedAt,
    passed: told.scenarios.filter(({ state }) => state === 'passed').length, of: told.scenarios.filter(({ state }) => state !== 'not-applicable').length,
  };
  return { ...toPlatformResponse(platform), certification };
}

export function toPlatformResponse(platform: PlatformEntity): PlatformResponse {
  const { id, provinceCode, operator, provider, responsibleUnit, status, functions, functionNotes, scope, educationLevels, cost, fundingSource, shortcomings, proposals, partOf, demo, source } = platform;
  return {
    id,
    name: { vi: platform.nameVi, en: platform.nameEn },
    provinceCode,
    operator,
    provider,
    responsibleUnit,
    status,
    mayPush: isActive(status),
    functions,
    functionNotes,
    scope,
    educationLevels,
    cost,
    fundingSource,
    shortcomings,
    proposals,
    partOf,
    demo,
    unknown: [...ASKED_FOR.filter((field) => platform[field] === null), ...(functions.length + functionNotes.length === 0 ? ['functions'] : [])],
    source,
    createdAt: platform.createdAt.toISOString(),
    updatedAt: platform.updatedAt.toISOString(),
  };
}
