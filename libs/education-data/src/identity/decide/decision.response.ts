import { ApiProperty } from '@nestjs/swagger';
import { VERDICTS, type Verdict } from '../../domain/identity/decision.js';

const uuid = { format: 'uuid' } as const;

/** A decision about who is who, and what became of it. */
export class IdentityDecision {
  @ApiProperty(uuid)
  readonly id!: string;

  @ApiProperty({ ...uuid, description: 'Mục trong danh sách rà soát · Item of the review list' })
  readonly itemId!: string;

  @ApiProperty({ example: 'learner' })
  readonly kind!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ enum: VERDICTS })
  readonly verdict!: Verdict;

  @ApiProperty({ example: 'Đã đối chiếu giấy khai sinh với cả hai trường' })
  readonly reason!: string;

  @ApiProperty({ description: 'Người quyết định · Who decided' })
  readonly decidedBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly decidedAt!: string;

  @ApiProperty({ enum: ['pending', 'done', 'failed', 'undoing', 'undone'], description: 'failed: không còn gì để quyết định, mục mở lại · failed: nothing was left to decide, the item is open again' })
  readonly state!: string;

  @ApiProperty({ nullable: true, type: String, description: 'decision_void: nguồn đã gửi bản mới hơn, hoặc mục không còn · the source has said more since, or the item is gone' })
  readonly fault!: string | null;

  @ApiProperty({ type: [String], ...uuid, description: 'Những người liên quan, theo mã lúc đó · Persons it is about, by the ids they had' })
  readonly persons!: readonly string[];

  @ApiProperty({ ...uuid, nullable: true, type: String, description: 'merge: người còn lại; bản ghi: là của ai · merge: who is left; of a record: whose it is' })
  readonly survivorId!: string | null;

  @ApiProperty({ type: [String], example: ['personalNumber'] })
  readonly fields!: readonly string[];

  @ApiProperty({
    nullable: true, type: 'object', properties: { records: { type: 'integer' }, followed: { type: 'object', additionalProperties: { type: 'integer' } } }, required: ['records', 'followed'], example: { records: 1, followed: { 'enrolment': 1, 'subject-result': 12 } },
    description: 'Số bản ghi đổi chủ, và số bản ghi theo cùng theo loại · Records that became another’s, and those that followed, by kind',
  })
  readonly counts!: { readonly records: number; readonly followed: Readonly<Record<string, number>> } | null;

  @ApiProperty({ nullable: true, type: String })
  readonly undoReason!: string | null;

  @ApiProperty({ nullable: true, type: String })
  readonly undoneBy!: string | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  readonly undoneAt!: string | null;
}

/** Decisions, newest first. */
export class DecisionPage {
  @ApiProperty({ type: [IdentityDecision] })
  readonly items!: readonly IdentityDecision[];

  @ApiProperty({ nullable: true, type: String })
  readonly next!: string | null;
}
