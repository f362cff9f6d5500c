import { ApiProperty } from '@nestjs/swagger';
import type { DesignationEntity } from '../store/entities/designation.entity.js';

/** A designation with its state on the day of the answer. */
export class DesignationResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;
  @ApiProperty({ type: [String], nullable: true, description: 'null = all schools of the province' })
  readonly schoolCodes!: readonly string[] | null;
  @ApiProperty({ type: [String] })
  readonly kinds!: readonly string[];
  @ApiProperty({ example: 'DEMO-QLTH-20' })
  readonly platformId!: string;
  @ApiProperty({ format: 'date', example: '2025-08-01', description: 'First day in force, +07:00' })
  readonly from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day no longer in force' })
  readonly to!: string | null;
  @ApiProperty()
  readonly decision!: string;
  @ApiProperty({ enum: ['coming', 'in-force', 'ended'] })
  readonly state!: 'coming' | 'in-force' | 'ended';
  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;
}

export class DesignationPageResponse {
  @ApiProperty({ type: [DesignationResponse] })
  readonly items!: readonly DesignationResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

/** @param today day at +07:00 */
export function toDesignationResponse(designation: DesignationEntity, today: string): DesignationResponse {
  const { id, provinceCode, schoolCodes, kinds, platformId, from, to, decision, createdAt } = designation;
  const state = today < from ? 'coming' : to !== null && to <= today ? 'ended' : 'in-force';
  return { id, provinceCode, schoolCodes, kinds, platformId, from, to, decision, state, createdAt: createdAt.toISOString() };
}
