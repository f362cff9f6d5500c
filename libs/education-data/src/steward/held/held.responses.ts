import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HELD_DECISIONS, type HeldDecision } from '../../domain/held.js';

const nullableText = { type: String, nullable: true } as const;

/** Who decided what of a waiting record, and why. */
export class HeldDecisionResponse {
  @ApiProperty({ enum: HELD_DECISIONS })
  readonly decision!: HeldDecision;

  @ApiProperty()
  readonly reason!: string;

  @ApiProperty({ description: 'Tài khoản đã quyết định · Account that decided' })
  readonly decidedBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly decidedAt!: string;
}

export class HeldLinks {
  @ApiProperty()
  readonly self!: string;

  @ApiProperty({ description: 'Biên nhận của lần gửi · Receipt of its push' })
  readonly push!: string;

  @ApiPropertyOptional({ description: 'Nơi quyết định khi không quyết định ở đây: xem xét danh tính · Where it is decided, if not here: the review of identities' })
  readonly review?: string;
}

/** A record that waits. */
export class HeldItem {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ enum: ['held', 'parked'] })
  readonly outcome!: 'held' | 'parked';

  @ApiProperty({ example: 'source_other_designated' })
  readonly cause!: string;

  @ApiProperty({ description: 'Trường của nguyên nhân, rỗng: cả bản ghi · Field of the cause, empty: the whole record' })
  readonly path!: string;

  @ApiProperty({ example: 'learner' })
  readonly kind!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ example: 'LS-SMAS' })
  readonly platformId!: string;

  @ApiProperty({ ...nullableText, description: 'Nền tảng được chỉ định lúc ấy · Platform designated instead' })
  readonly otherPlatformId!: string | null;

  @ApiProperty({ ...nullableText, format: 'uuid' })
  readonly schoolId!: string | null;

  @ApiProperty({ ...nullableText, example: 'X-20-001' })
  readonly schoolCode!: string | null;

  @ApiProperty()
  readonly recordId!: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  readonly version!: number;

  @ApiProperty({ format: 'uuid' })
  readonly pushId!: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  readonly line!: number;

  @ApiProperty({ format: 'date-time' })
  readonly receivedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Chờ từ lúc · Waits since' })
  readonly since!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Số ngày đã chờ · Whole days waited' })
  readonly days!: number;

  @ApiProperty({ description: 'Đã đỗ từ 30 ngày: mồ côi · Parked for 30 days and more: an orphan' })
  readonly overdue!: boolean;

  @ApiProperty({ enum: HELD_DECISIONS, isArray: true, description: 'Điều có thể quyết định lúc này · What may be decided now' })
  readonly decisions!: readonly HeldDecision[];

  @ApiProperty({ type: HeldDecisionResponse, nullable: true, description: 'Đã quyết định, đang chờ đến lượt · Decided, its turn in the merge is to come' })
  readonly decided!: HeldDecisionResponse | null;

  @ApiProperty({ type: HeldLinks })
  readonly links!: HeldLinks;
}

export class HeldPage {
  @ApiProperty({ type: [HeldItem] })
  readonly items!: readonly HeldItem[];

  @ApiProperty({ ...nullableText })
  readonly next!: string | null;
}

/** A waiting record with what it says. */
export class HeldDetail extends HeldItem {
  @ApiProperty({ type: Object, additionalProperties: true, description: 'Nội dung như đã gửi; số cá nhân che, trừ ba ký tự cuối · The content as sent; numbers masked but for three characters' })
  readonly content!: Readonly<Record<string, unknown>>;

  @ApiProperty({ enum: ['NEW', 'UPDATE', 'CANCEL'] })
  readonly event!: 'NEW' | 'UPDATE' | 'CANCEL';

  @ApiProperty({ format: 'date-time' })
  readonly updatedAt!: string;
}

/** Waiting records that have one cause in common. */
export class HeldCause {
  @ApiProperty({ enum: ['held', 'parked'] })
  readonly outcome!: 'held' | 'parked';

  @ApiProperty({ example: 'source_other_designated' })
  readonly cause!: string;

  @ApiProperty()
  readonly path!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ example: 'learner' })
  readonly kind!: string;

  @ApiProperty({ example: 'LS-SMAS' })
  readonly platformId!: string;

  @ApiProperty({ ...nullableText })
  readonly otherPlatformId!: string | null;

  @ApiProperty({ type: 'integer', minimum: 1 })
  readonly count!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Số trường · Schools' })
  readonly schools!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Đã đỗ từ 30 ngày · Parked for 30 days and more' })
  readonly overdue!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Đã quyết định, chờ đến lượt · Decided, their turn is to come' })
  readonly decided!: number;

  @ApiProperty({ format: 'date-time', description: 'Cũ nhất · Oldest' })
  readonly oldest!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Số ngày bản ghi cũ nhất đã chờ · Days the oldest has waited' })
  readonly days!: number;

  @ApiProperty({ enum: HELD_DECISIONS, isArray: true })
  readonly decisions!: readonly HeldDecision[];
}

export class HeldCausePage {
  @ApiProperty({ type: [HeldCause] })
  readonly items!: readonly HeldCause[];

  @ApiProperty({ ...nullableText })
  readonly next!: string | null;
}

/** What a decision by cause came to. */
export class HeldDecisionsResponse {
  @ApiProperty({ enum: HELD_DECISIONS })
  readonly decision!: HeldDecision;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Bản ghi vừa được quyết định; pressed twice: 0 · Records decided by this call' })
  readonly decided!: number;
}
