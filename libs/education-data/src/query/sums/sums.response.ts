import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { ShareResponse } from '../quality/quality.response.js';

/** Where the counted records are. */
export class SumPlace {
  @ApiProperty({ type: String, example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ type: String, nullable: true, example: '05977', description: 'Mã xã hôm nay; null: cả tỉnh, hoặc không thuộc một xã xác định (cơ quan, xã cũ đã chia tách) · Commune of today; null: the province, or in no decided commune (an office, a commune of before that was split)' })
  readonly communeCode!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', example: null, description: 'Khi by=school · With by=school' })
  readonly schoolId!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  readonly schoolCode!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'Khi by=school: cơ quan, xã có bản ghi riêng · With by=school: an office or commune with records of its own' })
  readonly unitCode!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Phường Đông Kinh', description: 'Tên xã hoặc trường · Name of the commune or school' })
  readonly name!: string | null;
}

export class SumPage {
  @ApiProperty({ type: String, nullable: true, description: 'cursor của trang sau, null khi hết · cursor of the next page, null at the end' })
  readonly next!: string | null;
}

/** Rooms or equipment of one type and state. */
export class InventoryLine {
  @ApiProperty({ enum: ['room', 'equipment'] })
  readonly kind!: 'room' | 'equipment';

  @ApiProperty({ type: String, example: 'computer-room', description: 'Loại phòng, loại thiết bị · Type of room or equipment' })
  readonly type!: string;

  @ApiProperty({ type: String, nullable: true, example: 'in-use', description: 'Tình trạng của phòng; null với thiết bị (xem working) · State of rooms; null for equipment (see working)' })
  readonly state!: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, example: 12, description: 'Số bản ghi · Records' })
  readonly records!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 14, description: 'Số lượng · Rooms or items' })
  readonly count!: number;

  @ApiProperty({ type: 'integer', minimum: 0, nullable: true, example: null, description: 'Số còn dùng được; null với phòng · Items that work; null for rooms' })
  readonly working!: number | null;

  @ApiProperty({ type: 'integer', minimum: 0, nullable: true, example: 20, description: 'Số cần có, của các bản ghi có nêu; null khi không bản ghi nào nêu · Needed, by the records that say so; null when none does' })
  readonly needed!: number | null;

  @ApiProperty({ type: 'integer', minimum: 0, example: 2, description: 'Số bản ghi quá hạn xác nhận · Records that nobody has confirmed for long' })
  readonly overdue!: number;

  @ApiProperty({ type: 'integer', minimum: 1, example: 365, description: 'Quá hạn sau bao nhiêu ngày kể từ lần xác nhận cuối · Days after the last confirmation from which a record is overdue' })
  readonly overdueAfter!: number;

  @ApiProperty({ type: 'integer', example: 2023, description: 'Năm thống kê cũ nhất · Oldest year of the figures' })
  readonly oldestYear!: number;
}

/** What a place has of rooms and equipment. */
export class InventoryTotals {
  @ApiProperty({ type: 'integer', minimum: 0, example: 31 })
  readonly records!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 2, description: 'Số bản ghi quá hạn xác nhận · Overdue records' })
  readonly overdue!: number;

  @ApiProperty({ type: [InventoryLine] })
  readonly lines!: readonly InventoryLine[];
}

/** A row of the answer. */
export class InventorySum extends IntersectionType(SumPlace, InventoryTotals) {}

export class InventorySumPage extends SumPage {
  @ApiProperty({ type: [InventorySum] })
  readonly items!: readonly InventorySum[];
}

class TranscriptCounts {
  @ApiProperty({ type: 'integer', minimum: 0, example: 3, description: 'Đang mở · Open' })
  readonly open!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 40, description: 'Đã khoá sổ, chưa ký · Closed, not signed yet' })
  readonly closed!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 350, description: 'Đã ký số · Signed' })
  readonly signed!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 1, description: 'Đã thu hồi · Revoked' })
  readonly revoked!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 6, description: 'Học sinh học hết năm tại trường mà không có học bạ nào · Learners who were there to the end of the year and have no transcript at all' })
  readonly missing!: number;
}

class DiplomaCounts {
  @ApiProperty({ type: 'integer', minimum: 0, example: 120, description: 'Cấp trong năm học, kể cả sau đó bị thu hồi · Issued in the school year, also when revoked since' })
  readonly issued!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 1, description: 'Thu hồi trong năm học · Revoked in the school year' })
  readonly revoked!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 2, description: 'Cấp lại trong năm học · Replaced in the school year' })
  readonly replaced!: number;
}

/** What a place has of transcripts and diplomas. */
export class CredentialTotals {
  @ApiProperty({ type: String, example: '2024-2025' })
  readonly schoolYear!: string;

  @ApiProperty({ type: 'integer', minimum: 0, example: 400, description: 'Học sinh học đến hết năm học, hoặc đang học · Learners there to the end of the year, or still there' })
  readonly enrolled!: number;

  @ApiProperty({ type: TranscriptCounts })
  readonly transcripts!: TranscriptCounts;

  @ApiProperty({ type: DiplomaCounts })
  readonly diplomas!: DiplomaCounts;
}

/** A row of the answer. */
export class CredentialSum extends IntersectionType(SumPlace, CredentialTotals) {}

export class CredentialSumPage extends SumPage {
  @ApiProperty({ type: [CredentialSum] })
  readonly items!: readonly CredentialSum[];
}

/** Who may sign at a place. */
export class SigningTotals {
  @ApiProperty({ type: ShareResponse, description: 'Cán bộ, giáo viên, nhân viên đang làm việc có chứng thư số ký được hôm nay · Staff at work with a certificate that signs today' })
  readonly staff!: ShareResponse;

  @ApiProperty({ type: 'integer', minimum: 0, example: 4, description: 'Người học đang học có chứng thư số ký được hôm nay · Enrolled learners with such a certificate' })
  readonly learners!: number;
}

/** A row of the answer. */
export class SigningSum extends IntersectionType(SumPlace, SigningTotals) {}

export class SigningSumPage extends SumPage {
  @ApiProperty({ type: [SigningSum] })
  readonly items!: readonly SigningSum[];
}

/** Uses of shared resources of one subject and grade. */
export class ResourceUseLine {
  @ApiProperty({ type: String, nullable: true, example: 'mathematics', description: 'Môn của học liệu, nếu không có thì của hoạt động · Subject of the resource, else of the act' })
  readonly subject!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '10', description: 'Khối của lớp, nếu không có thì của người học, rồi khối duy nhất của học liệu · Grade of the class, else of the learner, else the only one of the resource' })
  readonly grade!: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, example: 1240, description: 'Lượt sử dụng · Uses' })
  readonly uses!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 36, description: 'Số học liệu đã được dùng, mỗi học liệu một lần · Resources that were used, each once' })
  readonly resources!: number;
}

export class ResourceUseAnswer {
  @ApiProperty({ type: String, example: '2025-2026' })
  readonly schoolYear!: string;

  @ApiProperty({ type: [ResourceUseLine] })
  readonly items!: readonly ResourceUseLine[];
}
