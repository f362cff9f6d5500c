import { ApiProperty } from '@nestjs/swagger';
import { GROUP_NAMES } from '../../domain/quality/completeness.js';

/** Good ones of so many; `value` is null where there are none. */
export class ShareResponse {
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, example: 0.9917 })
  readonly value!: number | null;

  @ApiProperty({ type: 'integer', minimum: 0, example: 1190 })
  readonly numerator!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 1200 })
  readonly denominator!: number;
}

/** The four qualities of one row. */
export class QualityItem {
  @ApiProperty({ type: String, nullable: true, example: 'learner' })
  readonly kind!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  readonly platformId!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', example: null })
  readonly schoolId!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'Mã xã hôm nay · Commune of today' })
  readonly communeCode!: string | null;

  @ApiProperty({ type: ShareResponse, description: 'Đúng: qua mọi quy tắc · Pass all rules' })
  readonly correct!: ShareResponse;

  @ApiProperty({ type: ShareResponse, nullable: true, description: 'Đủ: học sinh có đủ các nhóm bắt buộc; null với loại khác · Learners whose records hold all required groups; null for other kinds' })
  readonly complete!: ShareResponse | null;

  @ApiProperty({ type: ShareResponse, description: 'Sạch: không trùng, không mâu thuẫn, không mồ côi · Neither duplicate nor contradictory nor orphan' })
  readonly clean!: ShareResponse;

  @ApiProperty({ type: ShareResponse, description: 'Sống: được xác nhận đúng hạn · Confirmed in time' })
  readonly alive!: ShareResponse;
}

export class QualityAnswer {
  @ApiProperty({ type: String, example: 'province:20' })
  readonly scope!: string;

  @ApiProperty({ type: String, format: 'date', example: '2025-10-01' })
  readonly day!: string;

  @ApiProperty({ enum: GROUP_NAMES, isArray: true, description: 'Các nhóm bắt buộc hôm nay · Groups required today' })
  readonly requiredGroups!: readonly string[];

  @ApiProperty({ type: [QualityItem] })
  readonly items!: readonly QualityItem[];
}

/** A record that fails a quality. */
export class FailingRecord {
  @ApiProperty({ type: String, nullable: true, example: 'DEMO-QLTH-20' })
  readonly platformId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Mã của bên gửi; với người là dữ liệu cá nhân · Sender’s id; of people it is personal data' })
  readonly recordId!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly hubId!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly schoolId!: string | null;

  @ApiProperty({ type: String, example: 'age_grade_unusual', description: 'Mã quy tắc; overdue: quá hạn; missing_groups: thiếu nhóm · Code of the rule' })
  readonly code!: string;

  @ApiProperty({ type: String, example: 'learnerRecordId' })
  readonly path!: string;

  @ApiProperty({ enum: GROUP_NAMES, isArray: true, description: 'Đủ: các nhóm còn thiếu · Groups that are missing' })
  readonly missingGroups!: readonly string[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Phát hiện, hoặc xác nhận lần cuối · When it was found, or last confirmed' })
  readonly since!: string | null;
}

export class FailingPage {
  @ApiProperty({ type: [FailingRecord] })
  readonly items!: readonly FailingRecord[];

  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

/** A rule of a province on completeness. */
export class CompletenessRuleItem {
  @ApiProperty({ type: String, example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly from!: string;

  @ApiProperty({ enum: GROUP_NAMES, isArray: true })
  readonly groups!: readonly string[];

  @ApiProperty({ type: String })
  readonly decision!: string;

  @ApiProperty({ type: String, description: 'Ai đặt · Who set it' })
  readonly setBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly setAt!: string;
}

export class CompletenessRulePage {
  @ApiProperty({ type: [CompletenessRuleItem], description: 'Theo ngày bắt đầu · By their first day' })
  readonly items!: readonly CompletenessRuleItem[];

  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}
