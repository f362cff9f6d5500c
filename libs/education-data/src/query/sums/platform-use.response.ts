import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { SumPage, SumPlace } from './sums.response.js';
import { USE_FIGURES, USE_GAPS, type UseFigure, type UseGap } from './use-figures.js';

/** Those who used it of those who were there. */
export class UseShare {
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, example: 0.775 })
  readonly value!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, example: 372, description: 'Đã dùng · Used it' })
  readonly numerator!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, example: 480, description: 'Có mặt tại trường · Were there' })
  readonly denominator!: number | null;
}

/** A figure that cannot be computed for some of the schools. */
export class UseMissing {
  @ApiProperty({ enum: USE_FIGURES, example: 'minutes' })
  readonly figure!: UseFigure;

  @ApiProperty({
    enum: USE_GAPS, example: 'duration-not-sent',
    description: 'summary-not-cut: chỉ có bản tổng hợp của một kỳ không nằm trọn trong khoảng thời gian; summary-only: chỉ có bản tổng hợp; not-stated: bản tổng hợp không nêu; duration-not-sent: không hoạt động nào có thời lượng; accounts-unnamed: có tài khoản không nêu là của ai; roster-missing: trục chưa có danh sách học sinh, giáo viên · summary-not-cut: only a summary of a term that does not lie within the span; summary-only: only summaries; not-stated: not in the summary; duration-not-sent: no act says how long it took; accounts-unnamed: accounts that name nobody; roster-missing: the hub has no learners or teachers of the school',
  })
  readonly reason!: UseGap;

  @ApiProperty({ type: 'integer', minimum: 1, example: 2, description: 'Số trường không tính được · Schools for which it cannot be computed' })
  readonly schools!: number;
}

const acts = (example: number, description: string): PropertyDecorator => ApiProperty({ type: 'integer', minimum: 0, nullable: true, example, description });

/** How much of a platform a place uses. */
export class PlatformUseTotals {
  @ApiProperty({ type: 'integer', minimum: 0, example: 26, description: 'Trường mở trong khoảng thời gian mà nền tảng được gửi dữ liệu, dùng hay không · Schools open in the span of which the platform may send, whether they use it or not' })
  readonly schools!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 21, description: 'Trường có sử dụng · Schools that use it' })
  readonly schoolsUsing!: number;

  @ApiProperty({ type: UseShare, description: 'Học sinh đã dùng trên học sinh có mặt trong khoảng thời gian · Learners who used it, of those there in the span' })
  readonly learners!: UseShare;

  @ApiProperty({ type: UseShare, description: 'Giáo viên đã dùng trên giáo viên đang làm việc · Teachers who used it, of those at work' })
  readonly teachers!: UseShare;

  @acts(401, 'Tài khoản hoạt động, mọi vai trò · Active accounts of any role')
  readonly accounts!: number | null;

  @acts(2140, 'Lượt học bài trực tuyến · Online lessons taken')
  readonly lessons!: number | null;

  @acts(96, 'Lượt tham gia lớp học ảo · Virtual classes attended')
  readonly virtualClasses!: number | null;

  @acts(812, 'Lượt làm bài kiểm tra trực tuyến · Online tests taken')
  readonly tests!: number | null;

  @acts(1303, 'Lượt làm bài tập về nhà · Homeworks done')
  readonly homeworks!: number | null;

  @acts(655, 'Lượt dùng học liệu · Uses of resources')
  readonly resourceUses!: number | null;

  @acts(41230, 'Số phút của các hoạt động có nêu thời lượng · Minutes of the acts that say how long they took')
  readonly minutes!: number | null;

  @ApiProperty({ type: [UseMissing], description: 'Chỉ số không tính được, vì sao, ở bao nhiêu trường; chỉ số đó là null khi không trường nào tính được, còn lại là của các trường tính được · Figures that cannot be computed, why, and for how many schools; such a figure is null where that is all of them, else it is of the others' })
  readonly missing!: readonly UseMissing[];
}

/** A row of the answer. */
export class PlatformUseItem extends IntersectionType(SumPlace, PlatformUseTotals) {}

class UsedPlatform {
  @ApiProperty({ type: String, example: 'LS-K12' })
  readonly id!: string;

  @ApiProperty({ type: String, example: 'pilot', description: 'Trạng thái hôm nay trong danh mục nền tảng · Its state of today in the inventory' })
  readonly status!: string;
}

export class PlatformUsePage extends SumPage {
  @ApiProperty({ type: UsedPlatform })
  readonly platform!: UsedPlatform;

  @ApiProperty({ type: String, format: 'date', example: '2025-08-01' })
  readonly from!: string;

  @ApiProperty({ type: String, format: 'date', example: '2025-12-31' })
  readonly to!: string;

  @ApiProperty({ type: [PlatformUseItem] })
  readonly items!: readonly PlatformUseItem[];
}
