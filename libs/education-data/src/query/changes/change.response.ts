import { ApiProperty } from '@nestjs/swagger';

/** One change of a hub record. */
export class Change {
  @ApiProperty({ example: '17000042', description: 'Vị trí, số thập phân, chỉ tăng · Decimal, only ever rises' })
  readonly position!: string;

  @ApiProperty({ example: 'learner' })
  readonly kind!: string;

  @ApiProperty({ format: 'uuid' })
  readonly hubId!: string;

  @ApiProperty({ enum: ['create', 'update', 'cancel'] })
  readonly op!: 'create' | 'update' | 'cancel';

  @ApiProperty({ description: 'Khoá của bản ghi đã đổi · The key of the record changed (another class name, another candidate number)' })
  readonly keyChanged!: boolean;

  @ApiProperty({ format: 'uuid', nullable: true, type: String, description: 'Trường quản lý bản ghi · School that owns the record' })
  readonly schoolId!: string | null;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ description: 'Nền tảng có lần gửi gây ra thay đổi · Platform whose push brought it about' })
  readonly platformId!: string;

  @ApiProperty({ format: 'date-time' })
  readonly changedAt!: string;
}

/** A stretch of the feed. Go on with `after=<next>`; where `next` is null, later with `after=<latest>`. */
export class ChangePage {
  @ApiProperty({ type: [Change] })
  readonly items!: readonly Change[];

  @ApiProperty({ nullable: true, type: String })
  readonly next!: string | null;

  @ApiProperty({ description: 'Cuối dòng thay đổi khi được hỏi · End of the feed when it was asked' })
  readonly latest!: string;
}
