import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { VERDICTS, type Verdict } from '../../domain/identity/decision.js';

const written = /\S.*\S.*\S.*\S.*\S/su;

/** What a steward decides about an item of the review list, and why. */
export class DecisionRequest {
  @ApiProperty({ enum: VERDICTS, description: 'Gộp, giữ riêng, là người này, là người khác, số sai, số dùng chung · Which of them an item takes it says itself (verdicts)' })
  @IsIn(VERDICTS)
  readonly verdict!: Verdict;

  @ApiProperty({ minLength: 5, maxLength: 1000, example: 'Đã đối chiếu giấy khai sinh với cả hai trường', description: 'Lý do, ghi vào nhật ký; không ghi số định danh · Why, for the audit trail; no numbers of people' })
  @IsString() @MinLength(5) @MaxLength(1000) @Matches(written, { message: 'reason must be a text of at least 5 letters' })
  readonly reason!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'is-person: người đó; merge: người được giữ mã · is-person: the person; merge: whose id stays (default: the one with more sources)' })
  @IsOptional() @IsUUID()
  readonly personId?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'merge: những người nữa · merge: further persons' })
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true })
  readonly persons?: readonly string[];

  @ApiPropertyOptional({ type: [String], example: ['personalNumber'], description: 'number-wrong, number-shared: các số · Which numbers' })
  @IsOptional() @IsArray() @ArrayNotEmpty() @ArrayMaxSize(5) @IsString({ each: true })
  readonly fields?: readonly string[];
}

/** Why a decision is taken back. */
export class UndoRequest {
  @ApiProperty({ minLength: 5, maxLength: 1000, example: 'Hai em là chị em họ, nhà trường báo lại' })
  @IsString() @MinLength(5) @MaxLength(1000) @Matches(written, { message: 'reason must be a text of at least 5 letters' })
  readonly reason!: string;
}
