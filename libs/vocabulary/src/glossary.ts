/** One idea of the domain, and the one word that code, documents and pages use for it in each language. */
export interface Term {
  readonly en: string;
  readonly vi: string;
  readonly meaning: string;
}

/** Terms of one part of the domain, in the order in which they explain each other. */
export interface GlossaryPart {
  readonly title: string;
  readonly terms: readonly Term[];
}

function part(title: string, rows: readonly (readonly [en: string, vi: string, meaning: string])[]): GlossaryPart {
  return { title, terms: rows.map(([en, vi, meaning]) => ({ en, vi, meaning })) };
}

/** The words of the hub. Whoever needs a new word for a thing adds it here first; whoever finds two for one thing strikes one out. */
export const glossary: readonly GlossaryPart[] = [
  part('People and places', [
    ['learner', 'người học', 'One pupil as a person, from preschool on. Not "student": that word stays with higher education.'],
    ['staff', 'cán bộ, giáo viên, nhân viên', 'One person at one school or office; working at two places makes two records of one person.'],
    ['school', 'cơ sở giáo dục', 'An institution from preschool to university, centres included. Its states have first days.'],
    ['school site', 'điểm trường', 'A place away from the main one where a school also teaches.'],
    ['unit', 'đơn vị hành chính', 'A province or commune, up to 30 June 2025 a district too. Its code means something only together with a date.'],
    ['province', 'tỉnh, thành phố', 'One of 34 since 1 July 2025, of 63 before. Every row of data belongs to one.'],
    ['commune', 'xã, phường, đặc khu', 'The unit below the province since 1 July 2025; before, the one below the district.'],
    ['successor', 'đơn vị kế thừa', 'The unit into which an older one went. An old commune that was split has several, and its code alone does not tell which.'],
    ['reorganisation', 'sắp xếp đơn vị', 'Units or schools merged, split, renamed, moved or closed from a day on, by a decision with a number. Of a merge of schools, learners follow.'],
    ['stands at', 'thuộc trường', 'Of a record: the school whose it is today, `schoolId`; the code that it was sent under may be that of a school that was taken over.'],
    ['organisation', 'đơn vị, tổ chức', 'An office, division or enterprise of the registry: who runs, answers for or is asked about something.'],
    ['department', 'Sở Giáo dục và Đào tạo', "The province's education department. Its divisions are phòng."],
  ]),
  part('Numbers people have', [
    ['hub id', 'mã nội bộ', "The hub's own id of a person, school or record: a pseudonym, which says nothing about what it names."],
    ['personal number', 'số định danh cá nhân', '12 digits from birth registration; shows sex and birth year. Personal: encrypted, never in logs or events.'],
    ['ministry code', 'mã định danh Bộ GD&ĐT', '10 digits of a learner, the same through all levels; staff have one of another form.'],
    ['lifelong code', 'mã hồ sơ học tập suốt đời', 'Code of the lifelong learning record, from 2027 (NĐ 88/2026).'],
    ['record id', 'mã bản ghi', "The sender's own id of a record: unique per platform and kind, never reused."],
    ['identity review', 'rà soát định danh', 'What a person decides about who is who: pairs that look alike, held records that contradict, records without a number in common any more. Never decided by a score.'],
    ['merge people', 'gộp người', 'Two persons become one: all their sources, and all that refers to them. Taken back exactly, since each source stays whole.'],
    ['keep apart', 'giữ riêng', 'Two persons that look alike and are two; not proposed again unless a number changes.'],
    ['likeness', 'giống nhau', 'A rule by which two records may be of one person although no number proves it.'],
    ['candidate number', 'số báo danh', '8 digits of one candidate in one exam; the first two are the council.'],
    ['council', 'hội đồng thi', 'Who held the exam for an area. Up to 2025 the 63 councils have numbers of their own; from 2026 they are province codes.'],
  ]),
  part('Time', [
    ['school year', 'năm học', '"2025-2026", from 1 August to 31 July.'],
    ['period', 'kỳ đánh giá', 'Part of a school year for which something is assessed: middle and end of a term, and the year.'],
    ['term', 'học kì', 'Half of a school year.'],
    ['reform day', 'ngày sắp xếp đơn vị hành chính', '1 July 2025: first day of the 34 provinces and 3,321 communes, and the end of districts.'],
  ]),
  part('Learning', [
    ['class', 'lớp', 'A class of one school year. In code: school-class, as "class" is taken.'],
    ['grade', 'khối', 'Grade 1 to 12, or an age group of preschool.'],
    ['level', 'cấp học', 'Preschool, primary, lower secondary, upper secondary, continuing, vocational, higher.'],
    ['enrolment', 'ghi danh', 'That a learner is in a class, from a day to a day.'],
    ['mark', 'điểm', '0 to 10 with at most one decimal at secondary school; whole, from 1, in tests of primary school.'],
    ['average', 'điểm trung bình', 'Of one subject in a term (ĐTBmhk) or year (ĐTBmcn). There is none over subjects, and none at all in primary school.'],
    ['subject result', 'kết quả môn học', 'What a learner reached in one subject in one period.'],
    ['term result', 'kết quả học kì', 'What a learner reached as a whole in one period: study, conduct, moving up, award.'],
    ['conduct', 'kết quả rèn luyện', 'How a learner behaved and developed, in four steps. Sensitive.'],
    ['scheme', 'quy định đánh giá', 'The circular by which a result was made. Results of two schemes do not map to each other.'],
    ['transcript', 'học bạ', "A learner's report book of a year, as a digital document."],
    ['diploma', 'văn bằng, chứng chỉ', 'A diploma or certificate that was issued.'],
    ['digital certificate', 'chứng thư số', 'By which a person or school signs: to the end of its last day, unless revoked or suspended.'],
    ['coverage', 'độ phủ', 'Share of staff at work who may sign digitally on a day.'],
    ['sitting', 'lượt dự thi', "One candidate's whole exam; a paper (bài thi) is one subject of it."],
  ]),
  part('How data come in', [
    ['platform', 'nền tảng', 'A product in use or planned in the sector, whoever runs it. Known to the registry before it may send.'],
    ['vendor', 'đơn vị cung cấp', 'The firm behind a platform.'],
    ['client', 'tài khoản kết nối', 'A credential of one platform for machines, bound to a province, kinds and perhaps schools.'],
    ['push', 'lượt gửi', 'One request with records of one kind.'],
    ['receipt', 'biên nhận', 'What a push is answered with: how many records came and what became of them.'],
    ['workbook', 'tệp Excel', 'A file of sheets (XLSX) as schools keep their lists. Never "spreadsheet" in code.'],
    ['upload', 'tệp tải lên', 'A workbook kept sealed for some days: shown as it is understood, corrected, then confirmed, which pushes it.'],
    ['reading', 'cách hiểu tệp', 'How a workbook is understood for one kind: which column is which field, what was left out and why, what is wrong where.'],
    ['corrections', 'các dòng cần sửa', 'The rejected rows of an upload as a workbook, with what is wrong beside each.'],
    ['template', 'tệp mẫu', 'A workbook made from a kind, to be filled in: headings, lists to choose from, one example.'],
    ['kind', 'loại dữ liệu', 'What a record is about: learner, enrolment, exam result ... Each kind is one definition.'],
    ['record', 'bản ghi', "One thing of a kind in its full state, with the sender's id, an event and a version."],
    ['version', 'phiên bản', "A whole number that rises with every change of a record. What is not above the version held changes nothing."],
    ['conformance run', 'lần kiểm tra kết nối', 'The hub looks on what a client really does with data of its own, and says whether its system speaks with the hub as it should.'],
    ['outcome', 'kết quả xử lý', 'What became of a record; each has exactly one, and their sum is the number received.'],
    ['problem', 'vấn đề', 'An error or a finding, with code, path and message.'],
    ['error', 'lỗi', 'Why a record was rejected: it cannot be understood or contradicts itself.'],
    ['finding', 'phát hiện', 'What is doubtful about a record that was kept.'],
    ['parked', 'chờ tham chiếu', 'Kept aside because it refers to something not here yet; released by itself.'],
    ['held', 'tạm giữ', 'Kept aside because another platform is designated, or a person has to decide who somebody is.'],
    ['full roster', 'danh sách đủ', 'A push that holds all records of a kind of its schools: what its sender sent before and is missing is cancelled.'],
    ['proposed cancel', 'đề nghị huỷ', 'A record of earlier pushes that a full roster no longer holds.'],
    ['hand-over', 'chuyển đổi nhà cung cấp', 'The time in which a newly designated platform confirms what the earlier one had sent of a school; finished (đã xong) when nothing is missing and nothing waits.'],
    ['designation', 'chỉ định nguồn', 'The decision that a platform is the source of a kind for a school or province, from a day to a day.'],
    ['source', 'nguồn', "What one platform says of one thing, kept whole. The hub's record is made from its sources by a rule per field."],
    ['key', 'khóa nghiệp vụ', 'What makes two records the same thing.'],
    ['mention', 'nhắc đến', 'A code in a record that is kept but need not exist.'],
    ['orphan', 'bản ghi mồ côi', 'A record whose target is gone, or did not come in 30 days.'],
    ['sector database', 'CSDL ngành dùng chung', "The province's one database of the sector, made from all sources."],
    ['steward', 'người quản lý chất lượng dữ liệu', 'Who decides on held records and on who is the same person.'],
  ]),
  part('Quality and privacy', [
    ['correct', 'đúng', 'Share of records without a finding against their rules; a record whose newest version was rejected is not.'],
    ['complete', 'đủ', 'Share of learners with all groups of data that the province asks for.'],
    ['clean', 'sạch', 'Share of records that are no duplicates, contradictions or orphans.'],
    ['alive', 'sống', 'Share of records confirmed within the days of their kind; the others are overdue.'],
    ['sum', 'số tổng hợp', 'Records of a province, commune or school counted at the moment somebody asks. Not a figure: nothing is kept, nothing is told.'],
    ['suppression', 'ẩn nhóm nhỏ', 'Leaving out figures of groups so small that they point at persons.'],
    ['audit trail', 'nhật ký kiểm toán', 'Who changed, decided or read what, when and why; each row is chained to the one before.'],
  ]),
  part('Exchange', [
    ['destination', 'nơi nhận dữ liệu', 'Whom the hub hands records on to: the ministry, the province, the population database; or is compared with: the civil-servant system. Off until somebody switches it on.'],
    ['acknowledged', 'đã xác nhận', 'The destination has said that it holds this version of the record. Nothing else counts as done.'],
    ['reconcile', 'đối soát', 'Asking a destination what it holds and listing, and telling again, what differs.'],
    ['matched', 'khớp dân cư', 'The population database knows the person by number, name and birth date. Not matched, and not checked, are two other things.'],
    ['difference', 'khác biệt', 'What two sides hold differently of a person or record, found by comparing. Neither side is changed by it.'],
  ]),
  part('Registry', [
    ['overlap', 'trùng lặp nền tảng', 'Two platforms doing the same work for the same schools.'],
    ['sighting', 'bằng chứng trùng lặp', 'Two platforms seen sending the same thing: evidence for an overlap.'],
    ['pilot', 'thí điểm', 'A platform in use for a time and a scope, until an evaluation.'],
    ['evaluation', 'đánh giá thí điểm', 'A pilot scored by criteria with evidence. Closed before anything is decided.'],
    ['proposal', 'đề xuất', 'A platform somebody wants; answered with its overlaps.'],
    ['decision', 'quyết định', 'What was decided, by whom, with which document and for what reason.'],
  ]),
  part('Operations centre and reporting', [
    ['figure', 'số liệu', 'One number of the operations centre for a scope and dimensions, with its time. Without data it has no value, never 0.'],
    ['scope', 'phạm vi', 'The province, commune or school that a figure is of; also what an access token allows.'],
    ['snapshot', 'số liệu tại thời điểm', 'All figures of a scope as of a moment.'],
    ['stream', 'luồng trực tiếp', 'Figures sent as they change.'],
    ['alert', 'cảnh báo', 'That something is wrong, raised once and closed when its cause ends.'],
    ['indicator', 'chỉ tiêu', 'A measure with a target for each year, from a plan.'],
    ['target', 'mục tiêu', 'The value an indicator should have in a year, with its comparator.'],
    ['task', 'nhiệm vụ', 'Work that a plan gives to a unit, with a deadline and a result.'],
    ['directive', 'chỉ đạo', 'What a notice or plan tells somebody to do.'],
    ['report', 'báo cáo', 'What is handed in for a reporting period, and the official document made of it.'],
    ['self-reported', 'tự báo cáo', 'Declared by a school or unit, as against computed from records (live).'],
  ]),
  part('Under the hood', [
    ['event', 'sự kiện', 'A fact that a service tells the others, past tense, without personal data.'],
    ['event log', 'nhật ký sự kiện', 'The ordered log that carries events: Kafka, or the embedded one.'],
    ['chunk', 'khối dữ liệu', 'Records of one push that are merged together, in order.'],
    ['merge', 'hợp nhất', 'Bringing a chunk into the sector database.'],
    ['projection', 'bản chiếu', 'A view that a service builds from events, and can build again.'],
  ]),
];
