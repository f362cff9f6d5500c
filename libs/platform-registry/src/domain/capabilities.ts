/** A function that platforms may share, and so what overlaps are looked for by. */
export interface Capability {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** The groups of functions by which the inventory compares platforms. Ours: the documents speak of functions, not of groups. */
export const CAPABILITIES: readonly Capability[] = [
  { code: 'sector-database', vi: 'Cơ sở dữ liệu ngành dùng chung', en: 'Shared sector database' },
  { code: 'operations-center', vi: 'Trung tâm điều hành, giám sát (IOC)', en: 'Operations centre (IOC)' },
  { code: 'school-management', vi: 'Quản lý, quản trị nhà trường', en: 'School management' },
  { code: 'online-learning', vi: 'Dạy, học, đào tạo trực tuyến', en: 'Online teaching and learning' },
  { code: 'online-testing', vi: 'Thi, kiểm tra trực tuyến', en: 'Online tests' },
  { code: 'exam-management', vi: 'Quản lý thi', en: 'Exam management' },
  { code: 'resource-repository', vi: 'Kho học liệu số, ngân hàng câu hỏi', en: 'Learning resources, question bank' },
  { code: 'admissions', vi: 'Tuyển sinh đầu cấp', en: 'Admissions' },
  { code: 'universal-education', vi: 'Phổ cập giáo dục', en: 'Universal education' },
  { code: 'transcript', vi: 'Sổ điểm, học bạ', en: 'Mark books, transcripts' },
  { code: 'diploma', vi: 'Văn bằng, chứng chỉ', en: 'Diplomas, certificates' },
  { code: 'staff-management', vi: 'Quản lý nhân sự', en: 'Staff management' },
  { code: 'digital-office', vi: 'Xử lý công việc, văn bản điện tử', en: 'Digital office' },
  { code: 'public-services', vi: 'Dịch vụ công, thủ tục hành chính', en: 'Public services' },
  { code: 'digital-signature', vi: 'Chứng thư số, chữ ký số', en: 'Digital certificates and signatures' },
  { code: 'payment', vi: 'Thanh toán không dùng tiền mặt', en: 'Cashless payment' },
];
