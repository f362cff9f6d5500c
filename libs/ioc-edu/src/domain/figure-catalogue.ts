import type { FigureDefinition, ScopeLevel } from './figure.js';

const everywhere: readonly ScopeLevel[] = ['province', 'commune', 'school'];
const units = {
  school: { vi: 'trường', en: 'schools' },
  class: { vi: 'lớp', en: 'classes' },
  person: { vi: 'người', en: 'people' },
  share: { vi: 'tỉ lệ 0..1', en: 'share 0..1' },
  result: { vi: 'kết quả', en: 'results' },
  sitting: { vi: 'thí sinh', en: 'sittings' },
  paper: { vi: 'bài thi', en: 'papers' },
  mark: { vi: 'điểm', en: 'marks' },
  act: { vi: 'lượt', en: 'acts' },
  record: { vi: 'bản ghi', en: 'records' },
  platform: { vi: 'nền tảng', en: 'platforms' },
  case: { vi: 'trường hợp', en: 'cases' },
} as const;

type Unit = keyof typeof units;
type Entry = Omit<FigureDefinition, 'unitName' | 'source' | 'unit'> & { readonly unit: Unit };

function figure(entry: Entry): FigureDefinition {
  return { ...entry, unitName: units[entry.unit], source: 'live' };
}

/** A figure whose maker comes with a later part: it is in the catalogue and has no value. */
function awaited(id: string, unit: Unit, dims: readonly string[], vi: string, en: string, meaningVi: string, meaningEn: string): FigureDefinition {
  const from = { vi: 'Chưa có nguồn số liệu', en: 'Has no facts yet' };
  const name = { vi, en };
  return figure({ id, name, unit, dims, meaning: { vi: meaningVi, en: meaningEn }, formula: from, additive: false, levels: everywhere, total: true, people: false, sort: 'awaited' });
}

/** Every figure there is, in the order in which they are given. Source of the list: api.md §7. */
export const FIGURES: readonly FigureDefinition[] = [
  figure({
    id: 'schools', unit: 'school', dims: ['level'], sort: 'stock', additive: true, total: true, people: false, levels: everywhere,
    name: { vi: 'Số trường', en: 'Schools' },
    meaning: { vi: 'Cơ sở giáo dục đang hoạt động trong ngày; trường nhiều cấp được tính một lần ở mỗi cấp, tổng tính mỗi trường một lần', en: 'Institutions live on the day; one of several levels counts once in each, the total counts every school once' },
    formula: { vi: 'Trường có trạng thái hiệu lực trong ngày và chưa đóng cửa', en: 'Schools with a state in force on the day and not closed' },
  }),
  figure({
    id: 'classes', unit: 'class', dims: ['level'], sort: 'stock', additive: true, total: true, people: false, levels: everywhere,
    name: { vi: 'Số lớp', en: 'Classes' },
    meaning: { vi: 'Lớp của năm học chứa ngày đó (năm học bắt đầu từ tháng 8)', en: 'Classes of the school year in which the day lies (a school year starts in August)' },
    formula: { vi: 'Đếm lớp chưa bị huỷ của năm học', en: 'Classes of the school year that are not cancelled' },
  }),
  figure({
    id: 'staff', unit: 'person', dims: ['level'], sort: 'stock', additive: true, total: true, people: true, levels: everywhere,
    name: { vi: 'Cán bộ, giáo viên, nhân viên', en: 'Staff' },
    meaning: { vi: 'Người đang làm việc, chuyển đến hoặc chờ nghỉ hưu; tính một lần ở mỗi cấp của trường, tổng tính một lần; hai nơi làm việc là hai', en: 'People working, transferred in or awaiting retirement; once in each level of their school, once in the total; two places of work are two' },
    formula: { vi: 'Đếm hồ sơ có trạng thái working, transferred-in, awaiting-retirement', en: 'Records with status working, transferred-in or awaiting-retirement' },
  }),
  figure({
    id: 'learners', unit: 'person', dims: ['level', 'grade', 'sex'], sort: 'distinct', additive: false, total: true, people: true, levels: everywhere,
    name: { vi: 'Số học sinh', en: 'Learners' },
    meaning: { vi: 'Học sinh khác nhau có ghi danh còn hiệu lực trong ngày; cấp và khối theo lớp', en: 'Distinct learners with an enrolment active on the day; level and grade are those of the class' },
    formula: { vi: 'Đếm khác nhau: ngày vào ≤ ngày và (chưa rời hoặc ngày < ngày rời), trong năm học', en: 'Distinct: enrolledOn ≤ day and (no leftOn or day < leftOn), within the school year' },
  }),
  figure({
    id: 'attendance.rate', unit: 'share', dims: ['date'], latest: 'date', sort: 'share', additive: true, total: false, people: true, levels: everywhere,
    name: { vi: 'Tỉ lệ chuyên cần', en: 'Attendance rate' },
    meaning: { vi: 'Tỉ lệ lượt có mặt trên số lượt điểm danh của một ngày; đi muộn tính là có mặt', en: 'Share of marks that are present on one date; late counts as present' },
    formula: { vi: '(có mặt + đi muộn) ÷ số lượt điểm danh', en: '(present + late) ÷ marks' },
  }),
  figure({
    id: 'results.count', unit: 'result', dims: ['schoolYear', 'subject'], sort: 'sum', additive: true, total: true, people: true, levels: everywhere,
    name: { vi: 'Số kết quả môn học', en: 'Subject results' },
    meaning: { vi: 'Kết quả môn học, không tính miễn học; mỗi học sinh, kì, môn tính một lần', en: 'Subject results, exempt ones left out, one per learner, period and subject' },
    formula: { vi: 'Nếu hai trường cùng giữ: tính cho trường có ghi danh hiệu lực vào ngày cuối kì', en: 'The same held by two schools counts at the school of the enrolment active at the end of the period' },
  }),
  figure({
    id: 'exam.candidates', unit: 'sitting', dims: ['year'], sort: 'sum', additive: false, total: true, people: true, levels: ['province'],
    name: { vi: 'Thí sinh thi tốt nghiệp', en: 'Exam candidates' },
    meaning: { vi: 'Lượt dự thi tốt nghiệp THPT, theo tỉnh hiện nay', en: 'Sittings of the graduation exam, by the provinces of today' },
    formula: { vi: 'Đếm lượt dự thi', en: 'Sittings' },
  }),
  figure({
    id: 'exam.papers', unit: 'paper', dims: ['year', 'subject'], sort: 'sum', additive: false, total: true, people: true, levels: ['province'],
    cells: { figure: 'exam.mean', take: 'denominator' },
    name: { vi: 'Số bài thi', en: 'Exam papers' },
    meaning: { vi: 'Bài thi đã làm theo môn', en: 'Papers sat, by subject' },
    formula: { vi: 'Đếm điểm thi đã có', en: 'Marks given' },
  }),
  figure({
    id: 'exam.mean', unit: 'mark', dims: ['year', 'subject'], groupedBy: [], sort: 'mean', decimals: 4, scale: 100, additive: false, total: false, people: true, levels: ['province'],
    name: { vi: 'Điểm thi trung bình', en: 'Exam mean' },
    meaning: { vi: 'Điểm trung bình của các bài thi, 4 chữ số thập phân, làm tròn nửa lên', en: 'Mean mark of the papers, 4 decimals, half up' },
    formula: { vi: 'Tổng điểm chính xác ÷ số bài thi', en: 'Exact sum of the marks ÷ papers' },
  }),
  figure({
    id: 'exam.histogram', unit: 'paper', dims: ['year', 'subject', 'mark'], groupedBy: ['year', 'subject'], sort: 'sum', additive: false, total: true, people: true, levels: ['province'],
    name: { vi: 'Phổ điểm thi', en: 'Exam histogram' },
    meaning: { vi: 'Số bài thi của mỗi điểm', en: 'Papers of each mark' },
    formula: { vi: 'Đếm bài thi theo điểm', en: 'Papers by mark' },
  }),
  figure({
    id: 'activity.events', unit: 'act', dims: ['platform', 'type', 'week'], latest: 'week', sort: 'sum', additive: true, total: true, people: false, levels: everywhere,
    name: { vi: 'Lượt sử dụng nền tảng', en: 'Acts on platforms' },
    meaning: { vi: 'Lượt hoạt động học tập theo nền tảng, loại và tuần; tổng là của mọi tuần', en: 'Learning acts by platform, type and week; the total is of all weeks' },
    formula: { vi: 'Cộng số lượt (count) của các sự kiện', en: 'Sum of the events’ count' },
  }),
  figure({
    id: 'activity.learners', unit: 'person', dims: ['platform', 'type', 'week'], latest: 'week', sort: 'distinct', additive: false, total: false, people: true, levels: everywhere,
    name: { vi: 'Học sinh sử dụng nền tảng', en: 'Learners active on platforms' },
    meaning: { vi: 'Học sinh khác nhau có hoạt động theo nền tảng, loại và tuần', en: 'Distinct learners with an act by platform, type and week' },
    formula: { vi: 'Đếm học sinh khác nhau', en: 'Distinct learners' },
  }),
  figure({
    id: 'quality.correct', unit: 'share', dims: ['kind'], sort: 'share', additive: true, total: true, people: true, levels: everywhere,
    name: { vi: 'Dữ liệu đúng', en: 'Correct data' },
    meaning: { vi: 'Tỉ lệ bản ghi qua mọi quy tắc; bản ghi có phiên bản mới nhất bị từ chối là chưa đúng', en: 'Share of records that pass all rules; one whose newest version was refused does not' },
    formula: { vi: 'bản ghi không có lỗi ÷ bản ghi đang giữ và bản ghi bị từ chối', en: 'records without a finding ÷ records held and records refused' },
  }),
  figure({
    id: 'quality.complete', unit: 'share', dims: ['kind'], sort: 'share', additive: true, total: true, people: true, levels: everywhere,
    name: { vi: 'Dữ liệu đủ', en: 'Complete data' },
    meaning: { vi: 'Tỉ lệ học sinh đang học có đủ các nhóm thông tin bắt buộc của tỉnh', en: 'Share of learners enrolled now whose records hold all groups that the province requires' },
    formula: { vi: 'học sinh đủ nhóm ÷ học sinh đang học', en: 'learners with all groups ÷ learners enrolled now' },
  }),
  figure({
    id: 'quality.clean', unit: 'share', dims: ['kind'], sort: 'share', additive: true, total: true, people: true, levels: everywhere,
    name: { vi: 'Dữ liệu sạch', en: 'Clean data' },
    meaning: { vi: 'Tỉ lệ bản ghi không trùng, không mâu thuẫn, không mồ côi', en: 'Share of records that are neither duplicates nor contradictory nor orphans' },
    formula: { vi: 'bản ghi sạch ÷ bản ghi đang giữ', en: 'clean records ÷ records held' },
  }),
  figure({
    id: 'quality.alive', unit: 'share', dims: ['kind'], sort: 'share', additive: true, total: true, people: true, levels: everywhere,
    name: { vi: 'Dữ liệu sống', en: 'Alive data' },
    meaning: { vi: 'Tỉ lệ bản ghi được nguồn xác nhận đúng hạn của loại', en: 'Share of records that their source confirmed within the time of their kind' },
    formula: { vi: 'bản ghi chưa quá hạn ÷ bản ghi đang giữ', en: 'records not overdue ÷ records held' },
  }),
  figure({
    id: 'pushes.records', unit: 'record', dims: ['platform', 'kind', 'outcome'], sort: 'sum', additive: true, total: true, people: false, levels: everywhere,
    name: { vi: 'Bản ghi đã nhận', en: 'Records received' },
    meaning: { vi: 'Bản ghi theo nền tảng, loại và kết quả xử lí', en: 'Records by platform, kind and outcome' },
    formula: { vi: 'Cộng các thay đổi về số bản ghi của từng kết quả', en: 'Sum of the changes of each outcome’s count' },
  }),
  awaited('platforms.silent', 'platform', [], 'Nền tảng ngừng gửi', 'Silent platforms', 'Nền tảng quá hạn gửi dữ liệu', 'Platforms that have not pushed in time'),
  awaited('overlaps.open', 'case', [], 'Trùng lặp chưa xử lí', 'Open overlaps', 'Phát hiện trùng lặp chưa có quyết định', 'Overlap findings without a decision'),
  awaited('pilots.overdue', 'case', [], 'Thí điểm quá hạn đánh giá', 'Overdue pilots', 'Thí điểm quá ngày đánh giá', 'Pilots past their evaluation date'),
  awaited('alerts.open', 'case', [], 'Cảnh báo đang mở', 'Open alerts', 'Cảnh báo chưa đóng', 'Alerts that are not closed'),
];

const byId: ReadonlyMap<string, FigureDefinition> = new Map(FIGURES.map((one) => [one.id, one]));

/** The figure of an id; undefined for an id that is none. */
export function figureOf(id: string): FigureDefinition | undefined {
  return byId.get(id);
}
