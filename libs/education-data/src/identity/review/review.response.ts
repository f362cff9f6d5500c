import { ApiProperty } from '@nestjs/swagger';
import { REVIEW_SORTS, type ReviewSort, VERDICTS, type Verdict } from '../../domain/identity/decision.js';

const uuid = { format: 'uuid' } as const;

/** A text in both languages. */
export class ReviewText {
  @ApiProperty({ example: 'same-name-birth' })
  readonly code!: string;

  @ApiProperty({ example: 'Cùng họ tên và ngày sinh' })
  readonly vi!: string;

  @ApiProperty({ example: 'Same name and birth date' })
  readonly en!: string;
}

/** Who says what of a side: one source. */
export class ReviewSource {
  @ApiProperty({ example: 'LS-SMAS' })
  readonly platformId!: string;

  @ApiProperty({ example: 'learner-1' })
  readonly recordId!: string;

  @ApiProperty({ example: 1 })
  readonly version!: number;

  @ApiProperty({ format: 'date-time', description: 'Khi bên gửi thay đổi bản ghi · When the sender changed it' })
  readonly updatedAt!: string;

  @ApiProperty({ format: 'date-time', nullable: true, type: String, description: 'Xác nhận lần cuối; null: đang giữ · Last confirmed; null: held' })
  readonly confirmedAt!: string | null;
}

/** One side of an item: a person as the hub has it, or the record in question. */
export class ReviewSide {
  @ApiProperty({ ...uuid, nullable: true, type: String, description: 'Null: bản ghi đang giữ, chưa là của ai · Null: a held record, nobody’s yet' })
  readonly personId!: string | null;

  @ApiProperty({ type: [String], ...uuid })
  readonly hubIds!: readonly string[];

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Các trường của loại bản ghi; số định danh che bớt nếu không có quyền steward · Fields of the kind; numbers masked without steward' })
  readonly fields!: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } }, description: 'Mọi giá trị của từng số, che bớt nếu không có quyền steward · All values of each number' })
  readonly numbers!: Readonly<Record<string, readonly string[]>>;

  @ApiProperty({ type: 'array', items: { type: 'object', required: ['schoolCode', 'name'], properties: { schoolCode: { type: 'string' }, name: { type: 'string' } } } })
  readonly schools!: readonly { readonly schoolCode: string; readonly name: string }[];

  @ApiProperty({ type: 'array', items: { type: 'object', required: ['schoolYear', 'name'], properties: { schoolYear: { type: 'string' }, name: { type: 'string' } } } })
  readonly classes!: readonly { readonly schoolYear: string; readonly name: string }[];

  @ApiProperty({ type: [ReviewSource] })
  readonly sources!: readonly ReviewSource[];
}

/** How one field of the two sides stands. */
export class ReviewComparison {
  @ApiProperty({ example: 'fullName' })
  readonly field!: string;

  @ApiProperty({ enum: ['equal', 'near', 'differs', 'one-sided'] })
  readonly result!: string;

  @ApiProperty({ required: false, enum: ['one-digit', 'transposed', 'swapped', 'one-part', 'diacritics'], description: 'Nhầm lẫn nào có thể làm thành · Which slip may have made the one of the other' })
  readonly slip?: string;
}

/** How often the name is borne. */
export class ReviewRarity {
  @ApiProperty({ example: 3, description: 'Số người cùng họ tên (không kể dấu) trong tỉnh · People of this name, diacritics aside, in the province' })
  readonly inProvince!: number;

  @ApiProperty({ example: 1, nullable: true, type: Number, description: 'Trong trường của bên thứ nhất · At the first side’s school' })
  readonly inSchool!: number | null;
}

/** An item of the review list. */
export class ReviewItem {
  @ApiProperty(uuid)
  readonly id!: string;

  @ApiProperty({ example: 'learner' })
  readonly kind!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ enum: REVIEW_SORTS, description: 'likeness: hai người có thể là một; contradiction: bản ghi đang giữ; agreement-gone: bản ghi không còn số chung với người của nó' })
  readonly sort!: ReviewSort;

  @ApiProperty({ enum: ['open', 'deciding', 'merged', 'apart', 'kept', 'split'] })
  readonly state!: string;

  @ApiProperty({ type: [ReviewText], description: 'Vì sao có trong danh sách · Why it is on the list' })
  readonly reasons!: readonly ReviewText[];

  @ApiProperty({ format: 'date-time' })
  readonly since!: string;

  @ApiProperty({ example: 4, description: 'Số ngày đã chờ · Days it has waited' })
  readonly ageDays!: number;

  @ApiProperty({ type: [ReviewSide], description: 'Bên thứ nhất là bản ghi hoặc người đang xét; sau đó là những người có thể trùng · First the record or person in question, then whom it may be' })
  readonly sides!: readonly ReviewSide[];

  @ApiProperty({ type: 'array', items: { type: 'array', items: { $ref: '#/components/schemas/ReviewComparison' } }, description: 'Bên thứ nhất so với từng bên còn lại · The first side against each of the others' })
  readonly compared!: readonly (readonly ReviewComparison[])[];

  @ApiProperty({ type: ReviewRarity })
  readonly rarity!: ReviewRarity;

  @ApiProperty({ enum: VERDICTS, isArray: true, description: 'Những gì có thể quyết định · What may be decided' })
  readonly verdicts!: readonly Verdict[];
}

/** A page of the review list. */
export class ReviewPage {
  @ApiProperty({ type: [ReviewItem] })
  readonly items!: readonly ReviewItem[];

  @ApiProperty({ nullable: true, type: String })
  readonly next!: string | null;

  @ApiProperty({ type: 'object', properties: Object.fromEntries(REVIEW_SORTS.map((sort) => [sort, { type: 'integer' }])), description: 'Số đang chờ theo loại · How much of each sort waits' })
  readonly waiting!: Readonly<Record<ReviewSort, number>>;
}
