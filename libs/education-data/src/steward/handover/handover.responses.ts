import { ApiProperty } from '@nestjs/swagger';
import type { HandoverState } from '../../domain/handover.js';
import { count, HandoverSchool, HandoverWaiting, HandoverWhole, STATE_TEXT, state } from './handover-sums.responses.js';

const nullableText = { type: String, nullable: true } as const;
const nullableTime = { ...nullableText, format: 'date-time' } as const;

/** One side of a hand-over. */
export class HandoverSide {
  @ApiProperty({ example: 'LS-SMAS' })
  readonly platformId!: string;

  @ApiProperty({ ...nullableTime, description: 'Lần đầu gửi bản ghi được nhận của trường · First receipt of records of the school that were taken' })
  readonly firstAt!: string | null;

  @ApiProperty({ ...nullableTime, description: 'Lần xác nhận gần nhất · Newest confirmation' })
  readonly lastAt!: string | null;
}

/** What came late from the earlier platform: held, its earlier state stays a source. */
export class HandoverLate {
  @ApiProperty(count)
  readonly records!: number;

  @ApiProperty({ ...nullableTime })
  readonly lastAt!: string | null;
}

/** How far one school is on its way from one platform to another, for one kind. */
export class Handover {
  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ example: 'learner' })
  readonly kind!: string;

  @ApiProperty({ format: 'uuid' })
  readonly schoolId!: string;

  @ApiProperty({ example: 'X-20-001' })
  readonly schoolCode!: string;

  @ApiProperty({ example: 'Trường THPT Minh Hoạ' })
  readonly schoolName!: string;

  @ApiProperty({ format: 'date', description: 'Ngày nền tảng mới được chỉ định · Day from which the new platform is designated' })
  readonly since!: string;

  @ApiProperty({ description: 'Quyết định chỉ định · The decision' })
  readonly decision!: string;

  @ApiProperty({ ...nullableText, example: '2025-2026', description: 'Năm học đem so; null: loại không có năm học · School year compared; null: the kind has none' })
  readonly schoolYear!: string | null;

  @ApiProperty({ ...state, description: STATE_TEXT })
  readonly state!: HandoverState;

  @ApiProperty({ type: HandoverSide })
  readonly from!: HandoverSide;

  @ApiProperty({ type: HandoverSide })
  readonly to!: HandoverSide;

  @ApiProperty({ ...count, description: 'Bản ghi của nền tảng cũ · Records of the earlier platform' })
  readonly records!: number;

  @ApiProperty({ ...count, description: 'Trong đó nền tảng mới đã xác nhận · Of these, confirmed by the new one' })
  readonly confirmed!: number;

  @ApiProperty({ ...count, description: 'Trong đó nền tảng mới chưa có · Of these, missing at the new one' })
  readonly missing!: number;

  @ApiProperty({ ...count, description: 'Chỉ nền tảng mới có · Only at the new one' })
  readonly added!: number;

  @ApiProperty({ ...count, description: 'Bản ghi của các năm học khác, giữ làm lịch sử, không đem so · Records of other school years, kept as history, not compared' })
  readonly otherYears!: number;

  @ApiProperty({ type: 'number', minimum: 0, maximum: 1, nullable: true, description: 'confirmed ÷ records; null: không có bản ghi nào · null: there is no record' })
  readonly done!: number | null;

  @ApiProperty({ type: HandoverLate, description: 'Nền tảng cũ gửi sau ngày chuyển, bị giữ · Sent by the earlier platform after the change, held' })
  readonly late!: HandoverLate;

  @ApiProperty({ type: HandoverWaiting })
  readonly waiting!: HandoverWaiting;
}

export class HandoverPage {
  @ApiProperty({ type: [Handover] })
  readonly items!: readonly Handover[];

  @ApiProperty({ type: [HandoverSchool], description: 'Theo trường, còn việc nhiều nhất trước · By school, those with most open first' })
  readonly schools!: readonly HandoverSchool[];

  @ApiProperty({ type: HandoverWhole })
  readonly whole!: HandoverWhole;

  @ApiProperty({ ...nullableText })
  readonly next!: string | null;
}

/** A record of the earlier platform that the new one has not sent. */
export class MissingRecord {
  @ApiProperty({ format: 'uuid' })
  readonly hubId!: string;

  @ApiProperty({ description: 'Mã bản ghi ở nền tảng cũ · Record id at the earlier platform' })
  readonly recordId!: string;

  @ApiProperty({ ...nullableText, example: '10A1', description: 'Tên, với loại không có dữ liệu cá nhân · Name, of kinds without personal data' })
  readonly name!: string | null;

  @ApiProperty({ format: 'date-time', description: 'Nền tảng cũ xác nhận lần cuối · Last confirmed by the earlier platform' })
  readonly confirmedAt!: string;
}

export class MissingPage {
  @ApiProperty({ type: [MissingRecord] })
  readonly items!: readonly MissingRecord[];

  @ApiProperty({ ...nullableText })
  readonly next!: string | null;
}
