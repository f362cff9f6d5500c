import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';

const time = { type: String, format: 'date-time', nullable: true } as const;
const text = { type: String, nullable: true } as const;

/** A record in the books of a destination: what became of it, no word of what it says. */
export class ExchangeRecordResponse {
  @ApiProperty({ example: 'moet' })
  readonly destination!: string;

  @ApiProperty({ example: 'learner' })
  readonly kind!: string;

  @ApiProperty({ format: 'uuid', description: 'Mã của trục; đọc bản ghi bằng danh sách của loại · Hub id; read the record in the list of its kind' })
  readonly hubId!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ ...text, format: 'uuid' })
  readonly schoolId!: string | null;

  @ApiProperty({ enum: ['queued', 'sent', 'waiting', 'acknowledged', 'rejected', 'withdrawn'] })
  readonly state!: string;

  @ApiProperty({ ...text, example: 'MA_XA_SAI', description: 'Mã lý do của nơi nhận, hoặc của trục khi chưa gửi được · The destination’s code of the reason, or the hub’s for what it cannot send' })
  readonly reason!: string | null;

  @ApiProperty(text)
  readonly message!: string | null;

  @ApiProperty({ type: 'integer', description: 'Phiên bản đã gửi cao nhất, 0: chưa gửi · Highest version sent, 0: none' })
  readonly version!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Phiên bản đã được xác nhận · Version acknowledged' })
  readonly acknowledgedVersion!: number | null;

  @ApiProperty({ type: 'integer' })
  readonly attempts!: number;

  @ApiProperty({ format: 'date-time' })
  readonly queuedAt!: string;

  @ApiProperty(time)
  readonly sentAt!: string | null;

  @ApiProperty(time)
  readonly answeredAt!: string | null;

  @ApiProperty(time)
  readonly nextTryAt!: string | null;

  @ApiProperty({ ...text, enum: ['matched', 'not-matched', null], description: 'Kết quả đối chiếu dân cư · Result of population matching' })
  readonly result!: string | null;

  @ApiProperty(time)
  readonly resultAt!: string | null;
}

export class ExchangeRecordPage {
  @ApiProperty({ type: [ExchangeRecordResponse] })
  readonly items!: readonly ExchangeRecordResponse[];

  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

export class ComparedSide {
  @ApiProperty()
  readonly fullName!: string;

  @ApiProperty(text)
  readonly birthDate!: string | null;

  @ApiProperty({ ...text, example: 'working' })
  readonly status!: string | null;

  @ApiProperty({ ...text, description: 'Mã trường hoặc đơn vị · Code of the school or unit' })
  readonly workplace!: string | null;
}

/** What a destination and the hub hold differently. Nothing is changed by it. */
@ApiExtraModels(ComparedSide)
export class DifferenceResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: 'civil-servants' })
  readonly destination!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ enum: ['missing-there', 'missing-here', 'differs', 'missing', 'older', 'newer', 'unknown'], description: 'Cán bộ: thiếu ở bên kia, thiếu ở đây, khác nhau; bản ghi: mất, cũ hơn, mới hơn, lạ · Of people the first three, of records the others' })
  readonly sort!: string;

  @ApiProperty({ example: 'staff' })
  readonly kind!: string;

  @ApiProperty({ ...text, format: 'uuid' })
  readonly hubId!: string | null;

  @ApiProperty({ ...text, format: 'uuid' })
  readonly schoolId!: string | null;

  @ApiProperty({ type: [String], example: ['status', 'workplace'] })
  readonly fields!: readonly string[];

  @ApiProperty({ anyOf: [{ $ref: getSchemaPath(ComparedSide) }, { type: 'null' }], description: 'Trên trục · In the hub' })
  readonly here!: ComparedSide | null;

  @ApiProperty({ anyOf: [{ $ref: getSchemaPath(ComparedSide) }, { type: 'null' }], description: 'Ở phần mềm cán bộ · In the civil-servant system' })
  readonly there!: ComparedSide | null;

  @ApiProperty({ ...text, description: 'Phiên bản đã xác nhận · Version acknowledged' })
  readonly ours!: string | null;

  @ApiProperty({ ...text, description: 'Phiên bản nơi nhận đang giữ · Version the destination holds' })
  readonly theirs!: string | null;

  @ApiProperty({ enum: ['open', 'seen', 'resolved'] })
  readonly state!: string;

  @ApiProperty({ format: 'date-time' })
  readonly foundAt!: string;

  @ApiProperty(time)
  readonly resolvedAt!: string | null;

  @ApiProperty(time)
  readonly seenAt!: string | null;

  @ApiProperty(text)
  readonly seenBy!: string | null;

  @ApiProperty(text)
  readonly remark!: string | null;
}

export class DifferencePage {
  @ApiProperty({ type: [DifferenceResponse] })
  readonly items!: readonly DifferenceResponse[];

  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

/** Whether the population database knows a learner. */
export class MatchResponse {
  @ApiProperty({ format: 'uuid' })
  readonly hubId!: string;

  @ApiProperty({ enum: ['matched', 'not-matched', 'not-checked'] })
  readonly state!: string;

  @ApiProperty({ ...time, description: 'Ngày có kết quả · When the result came' })
  readonly checkedAt!: string | null;

  @ApiProperty({ ...text, enum: ['destination_off', 'number_missing', 'birth_date_incomplete', 'awaiting_answer', 'not_queued', null], description: 'Vì sao chưa đối chiếu · Why not checked' })
  readonly reason!: string | null;
}
