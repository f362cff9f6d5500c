/**
 * The closed list of problem codes (kinds.md §6, api.md §3) with their default text in both languages.
 * A message may be made more exact by the thrower, but never repeats a personal value.
 */

/** Where a code may appear. `request`: a whole call is refused; the others end or accompany one record. */
export type ProblemLevel = 'request' | 'rejected' | 'parked' | 'held' | 'stale' | 'finding';

export interface ProblemDefinition {
  /** HTTP status when a whole request is refused with it. */
  readonly status?: number;
  readonly levels: readonly ProblemLevel[];
  /** For findings: which quality they count against. */
  readonly quality?: 'correct' | 'clean' | 'alive';
  readonly vi: string;
  readonly en: string;
}

const request = (status: number, vi: string, en: string): ProblemDefinition => ({ status, levels: ['request'], vi, en });
const rejected = (vi: string, en: string): ProblemDefinition => ({ levels: ['rejected'], vi, en });
const held = (vi: string, en: string): ProblemDefinition => ({ levels: ['held'], vi, en });
const stale = (vi: string, en: string): ProblemDefinition => ({ levels: ['stale'], vi, en });
const finding = (quality: 'correct' | 'clean' | 'alive', vi: string, en: string): ProblemDefinition => ({ levels: ['finding'], quality, vi, en });

export const PROBLEMS = {
  malformed_body: request(400, 'Nội dung gửi lên không đọc được', 'The body cannot be read as a whole'),
  unknown_kind: request(404, 'Không có loại bản ghi này', 'There is no such record kind'),
  token_invalid: request(401, 'Thiếu mã truy cập hoặc mã không hợp lệ', 'The access token is missing or not valid'),
  scope_missing: request(403, 'Quyền của mã truy cập không bao gồm thao tác này', 'The token does not carry the scope this call needs'),
  kind_not_covered: request(403, 'Tài khoản kết nối không được gửi loại bản ghi này', 'The client may not send this record kind'),
  province_not_covered: request(403, 'Mã truy cập không thuộc tỉnh này', 'The token does not reach this province'),
  platform_not_active: request(403, 'Nền tảng chưa được phép gửi dữ liệu', 'The platform is not active and may not push'),
  school_not_covered: { status: 403, levels: ['request', 'rejected'], vi: 'Trường nằm ngoài phạm vi của mã truy cập', en: 'The school is outside what the token covers' },
  body_too_large: request(413, 'Nội dung gửi lên vượt quá giới hạn', 'The body is larger than the limit'),
  inflated_too_large: request(413, 'Dữ liệu sau giải nén vượt quá giới hạn', 'The inflated body is larger than the limit'),
  too_many_records: request(413, 'Quá nhiều bản ghi trong một lần gửi', 'Too many records in one push'),
  media_type_unsupported: request(415, 'Kiểu nội dung không được hỗ trợ', 'The media type is not supported'),
  idempotency_key_reused: request(422, 'Khoá Idempotency-Key đã dùng cho nội dung khác', 'The Idempotency-Key was used with another body'),
  roster_shrunk: request(422, 'Danh sách gửi lên làm mất quá nhiều bản ghi cũ', 'The roster would remove too many earlier records'),
  full_mode_not_offered: request(422, 'Loại bản ghi này không có chế độ gửi toàn bộ', 'This kind offers no full mode'),
  too_many_requests: request(429, 'Quá nhiều yêu cầu, hãy gửi lại sau', 'Too many requests, try again later'),
  internal_error: request(500, 'Lỗi bên trong hệ thống', 'An error inside the hub'),
  busy: request(503, 'Hệ thống đang bận, hãy gửi lại sau', 'The hub is busy, try again later'),
  not_found: request(404, 'Không tìm thấy', 'Not found'),
  method_not_allowed: request(405, 'Phương thức không được phép', 'The method is not allowed here'),
  not_acceptable: request(406, 'Không có định dạng được yêu cầu', 'The requested representation is not offered'),
  bad_parameter: request(400, 'Tham số không hợp lệ', 'A parameter is not valid'),
  cursor_invalid: request(400, 'Con trỏ trang không hợp lệ', 'The cursor is not valid'),
  precondition_failed: request(412, 'Dữ liệu đã thay đổi kể từ lần đọc', 'The resource has changed since it was read'),
  conflict: request(409, 'Xung đột với trạng thái hiện tại', 'The call conflicts with the present state'),
  unreadable_token: request(401, 'Mã truy cập không đọc được', 'The access token cannot be read'),
  client_revoked: request(401, 'Tài khoản kết nối đã bị thu hồi', 'The client has been revoked'),
  designation_overlap: request(409, 'Trùng với một quyết định chỉ định khác', 'Overlaps another designation'),

  malformed_line: rejected('Dòng không đọc được', 'The line cannot be read'),
  line_too_long: rejected('Bản ghi dài quá giới hạn 64 KiB', 'The record is longer than 64 KiB'),
  unknown_field: rejected('Trường không có trong loại bản ghi này', 'The kind has no such field'),
  required_missing: rejected('Thiếu giá trị bắt buộc', 'A required value is missing'),
  unknown_code: rejected('Mã không có trong danh mục', 'The code is not in its list'),
  bad_type: rejected('Sai kiểu dữ liệu JSON', 'The JSON type is wrong'),
  bad_format: rejected('Sai định dạng', 'The format is wrong'),
  bad_characters: rejected('Có ký tự điều khiển không được phép', 'Contains control characters'),
  out_of_range: rejected('Giá trị ngoài khoảng cho phép', 'The value is out of range'),
  too_many_decimals: rejected('Quá nhiều chữ số thập phân', 'Too many decimals'),
  too_long: rejected('Văn bản quá dài', 'The text is too long'),
  too_many_items: rejected('Quá nhiều phần tử', 'Too many items'),
  leading_zero_lost: rejected('Mã bị mất số 0 ở đầu', 'The code has lost its leading zero'),
  updated_at_in_future: rejected('Thời điểm cập nhật ở tương lai', 'updatedAt lies in the future'),
  date_in_future: rejected('Ngày ở tương lai', 'The date lies in the future'),
  dates_reversed: rejected('Ngày kết thúc trước ngày bắt đầu', 'The end lies before the start'),
  not_applicable: rejected('Trường hoặc mã không dùng trong trường hợp này', 'The field or code does not apply here'),
  nothing_recorded: rejected('Không có giá trị nào được ghi', 'No value is recorded'),
  wrong_assessment: rejected('Sai hình thức đánh giá của môn học', 'Wrong form of assessment for the subject'),
  part_above_whole: rejected('Phần lớn hơn tổng', 'The part is larger than the whole'),
  grade_level_mismatch: rejected('Khối lớp không thuộc cấp học', 'The grade does not belong to the level'),
  class_mismatch: rejected('Lớp thuộc trường hoặc năm học khác', 'The class is of another school or year'),
  unit_not_in_force: rejected('Không có đơn vị hành chính này vào ngày đó', 'No such unit is in force on that day'),
  unknown_council: rejected('Hội đồng thi không có trong năm đó', 'The council does not exist in that year'),
  candidate_council_mismatch: rejected('Số báo danh không thuộc hội đồng thi', 'The candidate number is of another council'),
  council_not_covered: rejected('Hội đồng thi thuộc tỉnh khác', 'The council belongs to another province'),
  signature_missing: rejected('Thiếu chữ ký số', 'The digital signature is missing'),
  reference_conflict: rejected('Các tham chiếu chỉ tới hai đối tượng khác nhau', 'The references lead to different things'),
  key_taken: rejected('Khoá đã thuộc về một bản ghi khác', 'The key belongs to another record'),

  reference_not_found: { levels: ['parked'], vi: 'Đối tượng được tham chiếu chưa có', en: 'What the record refers to is not here yet' },
  identity_conflict: held('Thông tin nhận dạng mâu thuẫn, chờ người quyết định', 'Contradictory identity, a steward decides'),
  source_other_designated: held('Nền tảng khác được chỉ định cho loại dữ liệu này', 'Another platform is designated for this'),
  source_undesignated: held('Chưa có nền tảng nào được chỉ định', 'No platform is designated and the policy is strict'),
  version_old: stale('Phiên bản cũ hơn bản đang giữ', 'The version is below the one held'),
  version_reused: stale('Cùng phiên bản nhưng nội dung khác', 'The version is the same but the content differs'),

  recomputed_differs: finding('correct', 'Giá trị gửi khác giá trị tính lại', 'The sent value differs from the recomputed one'),
  personal_number_mismatch: finding('correct', 'Số định danh không khớp giới tính hoặc năm sinh', 'The personal number disagrees with sex or birth year'),
  scheme_not_in_force: finding('correct', 'Quy chế đánh giá không áp dụng cho khối và năm học này', 'The scheme is not in force for this grade and year'),
  mark_count_unusual: finding('correct', 'Số lượng điểm khác thường', 'The number of marks is unusual'),
  age_grade_unusual: finding('correct', 'Tuổi không thường gặp ở khối này', 'The age is unusual for the grade'),
  address_unit_unknown: finding('correct', 'Đơn vị hành chính của địa chỉ không có hiệu lực', 'The unit of the address is not in force'),
  commune_undecided: finding('correct', 'Xã cũ đã chia tách, chưa xác định xã mới', 'The old commune was split, the new one is undecided'),
  head_teacher_not_working: finding('correct', 'Giáo viên chủ nhiệm không đang công tác', 'The head teacher was not working'),
  not_enrolled: finding('correct', 'Học sinh không theo học vào ngày đó', 'The learner was not enrolled on that day'),
  outside_round: finding('correct', 'Ngoài thời gian của đợt tuyển sinh', 'Outside the admission round'),
  certificate_not_valid: finding('correct', 'Chứng thư số không có hiệu lực', 'The certificate was not valid'),
  possible_duplicate: finding('clean', 'Có thể trùng với bản ghi khác', 'Possibly a duplicate'),
  duplicate_in_source: finding('clean', 'Một người có hai mã bản ghi trong cùng nguồn', 'Two record ids for one person in one source'),
  account_shared: finding('clean', 'Hai người học dùng chung một tài khoản', 'Two learners share one account'),
  double_enrolment: finding('clean', 'Học hai lớp trong cùng một ngày', 'Enrolled in two classes on one day'),
  transfer_unmatched: finding('clean', 'Chuyển trường thiếu chiều đi hoặc chiều đến', 'A transfer lacks its other half'),
  orphan: finding('clean', 'Đối tượng được tham chiếu không còn', 'What the record refers to is gone'),
  overdue: finding('alive', 'Quá hạn xác nhận', 'Not confirmed in time'),
} as const satisfies Record<string, ProblemDefinition>;

export type ProblemCode = keyof typeof PROBLEMS;

/** True for a code of the closed list. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
