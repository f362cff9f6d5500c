import { ApiProperty } from '@nestjs/swagger';
import { HANDOVER_STATES, type HandoverState } from '../../domain/handover.js';

/** How many, as OpenAPI tells it. */
export const count = { type: 'integer', minimum: 0 } as const;
/** The states of a hand-over, as OpenAPI tells them. */
export const state = { enum: HANDOVER_STATES } as const;
export const STATE_TEXT =
  'planned: chưa đến ngày · the day is to come; not-begun: nền tảng mới chưa gửi · the new one has sent nothing; under-way: còn thiếu · something is missing; complete: đã đủ, còn bản ghi chờ · nothing is missing, something waits; finished: xong, không thiếu và không còn gì chờ · nothing is missing and nothing waits';

/** Records that wait: while there are any, a hand-over is not finished. */
export class HandoverWaiting {
  @ApiProperty({ ...count, description: 'Của nền tảng cũ, chưa ai quyết định · Of the earlier platform, nobody has decided on them' })
  readonly fromUndecided!: number;

  @ApiProperty({ ...count, description: 'Của nền tảng mới, bị giữ · Of the new platform, held' })
  readonly toHeld!: number;

  @ApiProperty({ ...count, description: 'Của nền tảng mới, tạm để chờ · Of the new platform, parked' })
  readonly toParked!: number;
}

/** Several hand-overs together. */
export class HandoverSum {
  @ApiProperty({ ...count, description: 'Số dòng (trường, loại, nền tảng cũ) · Rows (school, kind, earlier platform)' })
  readonly rows!: number;

  @ApiProperty({ ...count, description: 'Trong đó đã xong · Of these, finished' })
  readonly finishedRows!: number;

  @ApiProperty({ ...count, description: 'Bản ghi còn thiếu ở nền tảng mới · Records missing at the new platform' })
  readonly missing!: number;

  @ApiProperty({ type: HandoverWaiting })
  readonly waiting!: HandoverWaiting;
}

/** How far one school is, all kinds together. */
export class HandoverSchool extends HandoverSum {
  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ format: 'uuid' })
  readonly schoolId!: string;

  @ApiProperty({ example: 'X-20-001' })
  readonly schoolCode!: string;

  @ApiProperty({ example: 'Trường THPT Minh Hoạ' })
  readonly schoolName!: string;

  @ApiProperty({ ...state, description: STATE_TEXT })
  readonly state!: HandoverState;
}

/** All schools of the answer together. */
export class HandoverWhole extends HandoverSum {
  @ApiProperty(count)
  readonly schools!: number;

  @ApiProperty({ ...count, description: 'Trong đó đã xong · Of these, finished' })
  readonly finishedSchools!: number;

  @ApiProperty({ ...state, nullable: true, description: `${STATE_TEXT}; null: không có trường nào chuyển đổi · no school changes its platform` })
  readonly state!: HandoverState | null;
}
