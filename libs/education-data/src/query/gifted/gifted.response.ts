import { ApiProperty } from '@nestjs/swagger';

/** What was noted of a learner in one field. */
export class NotedAptitude {
  @ApiProperty({ example: 'informatics' })
  readonly field!: string;

  @ApiProperty({ enum: ['talent', 'award'] })
  readonly level!: string;

  @ApiProperty({ type: String, nullable: true, example: 'province' })
  readonly awardLevel!: string | null;
}

/** A gifted learner: who, where, in what. Numbers are masked. */
export class GiftedLearner {
  @ApiProperty({ format: 'uuid' })
  readonly hubId!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly fullName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly birthDate!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly sex!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'X-20-001' })
  readonly schoolCode!: string | null;

  @ApiProperty({ type: [NotedAptitude] })
  readonly aptitudes!: readonly NotedAptitude[];
}

export class GiftedPage {
  @ApiProperty({ type: [GiftedLearner] })
  readonly items!: readonly GiftedLearner[];

  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}
