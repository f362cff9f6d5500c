import { ApiProperty } from '@nestjs/swagger';
import { REORGANISATION_TYPES } from '../../domain/reorganisation/unit-order.js';
import { ReorganisationTarget } from './reorganisation.requests.js';

/** A reorganisation as it was entered. */
export class Reorganisation {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ enum: ['unit', 'school'] })
  readonly subject!: string;

  @ApiProperty({ enum: REORGANISATION_TYPES })
  readonly type!: string;

  @ApiProperty({ type: String, nullable: true, enum: ['province', 'district', 'commune'] })
  readonly level!: string | null;

  @ApiProperty({ example: '08' })
  readonly provinceCode!: string;

  @ApiProperty({ type: [String], example: ['02', '08'] })
  readonly from!: readonly string[];

  @ApiProperty({ type: [ReorganisationTarget] })
  readonly to!: readonly ReorganisationTarget[];

  @ApiProperty({ format: 'date', example: '2025-07-01' })
  readonly effectiveOn!: string;

  @ApiProperty({ example: '202/2025/QH15' })
  readonly decisionNumber!: string;

  @ApiProperty({ format: 'date-time' })
  readonly enteredAt!: string;
}

/** Newest first. */
export class ReorganisationPage {
  @ApiProperty({ type: [Reorganisation] })
  readonly items!: readonly Reorganisation[];

  @ApiProperty({ nullable: true, type: String })
  readonly next!: string | null;
}

/** A unit on a day. */
export class UnitOnDay {
  @ApiProperty({ enum: ['province', 'district', 'commune'] })
  readonly level!: string;

  @ApiProperty({ example: '05977' })
  readonly code!: string;

  @ApiProperty({ example: 'Đông Kinh' })
  readonly name!: string;

  @ApiProperty({ example: 'Phường Đông Kinh' })
  readonly fullName!: string;

  @ApiProperty({ example: 'phường' })
  readonly type!: string;

  @ApiProperty({ type: String, nullable: true, example: '20' })
  readonly parentCode!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  readonly validFrom!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Ngày cuối; null: còn hiệu lực · Last day; null: still in force' })
  readonly validTo!: string | null;

  @ApiProperty({ type: 'integer', description: 'Trường mở vào ngày đó trong đơn vị · Schools open on the day inside the unit' })
  readonly schools!: number;
}

/** The tree of a province on a day: the province, then what lies below it by code. */
export class UnitTree {
  @ApiProperty({ format: 'date' })
  readonly on!: string;

  @ApiProperty({ type: [UnitOnDay] })
  readonly items!: readonly UnitOnDay[];

  @ApiProperty({ nullable: true, type: String, description: 'Luôn null: một trang · Always null: one page' })
  readonly next!: null;

  @ApiProperty({ type: 'integer', description: 'Trường chưa xác định xã (xã cũ đã chia) · Schools whose commune is undecided (the old one was split)' })
  readonly unassigned!: number;
}
