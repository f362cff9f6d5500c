import { type CodeEntry, type CodeList, codeList } from './code-list.js';

/** How a subject is assessed and examined. */
export interface SubjectEntry<Code extends string = string> extends CodeEntry<Code> {
  /** At secondary school with marks 0..10 (and remarks). */
  readonly scored: boolean;
  /** At secondary school by comment alone: Đạt or Chưa đạt. */
  readonly comment: boolean;
  /** Taught at primary school, assessed with an achievement. */
  readonly primary: boolean;
  /** A paper of the upper-secondary graduation exam. */
  readonly exam: boolean;
}

/** Letters of the rows below: S scored and C by comment at secondary school, P primary school, E exam. */
type Use = 'SE' | 'SPE' | 'S' | 'SP' | 'CP' | 'C' | 'P' | 'E';

const names = codeList('TT 22/2021, TT 32/2018, TT 27/2020; codes ours', [
  ['literature', 'Ngữ văn', 'Literature', { also: ['Văn'] }],
  ['mathematics', 'Toán', 'Mathematics', { also: ['Toán học'] }],
  ['foreign-language-1', 'Ngoại ngữ 1', 'Foreign language 1', { also: ['Ngoại ngữ', 'Tiếng Anh'] }],
  ['civic-education', 'Giáo dục công dân', 'Civic education', { also: ['GDCD'] }],
  ['natural-science', 'Khoa học tự nhiên', 'Natural science', { also: ['KHTN'] }],
  ['history-geography', 'Lịch sử và Địa lí', 'History and geography', { also: ['Lịch sử và Địa lý', 'Lịch sử & Địa lí', 'Lịch sử & Địa lý'] }],
  ['technology', 'Công nghệ', 'Technology'],
  ['informatics', 'Tin học', 'Informatics'],
  ['history', 'Lịch sử', 'History'],
  ['geography', 'Địa lí', 'Geography', { also: ['Địa lý'] }],
  ['economics-law', 'Giáo dục kinh tế và pháp luật', 'Economics and law', { also: ['GDKT&PL', 'GDKTPL', 'Giáo dục kinh tế & pháp luật'] }],
  ['physics', 'Vật lí', 'Physics', { also: ['Vật lý'] }],
  ['chemistry', 'Hoá học', 'Chemistry'],
  ['biology', 'Sinh học', 'Biology'],
  ['defence-security', 'Giáo dục quốc phòng và an ninh', 'Defence and security', { also: ['GDQP&AN', 'GDQPAN', 'Giáo dục quốc phòng và An ninh'] }],
  ['physical-education', 'Giáo dục thể chất', 'Physical education', { also: ['GDTC', 'Thể dục'] }],
  ['arts', 'Nghệ thuật', 'Arts', { also: ['Nghệ thuật (Âm nhạc, Mĩ thuật)', 'Nghệ thuật (Âm nhạc, Mỹ thuật)'] }],
  ['music', 'Âm nhạc', 'Music'],
  ['fine-arts', 'Mĩ thuật', 'Fine arts', { also: ['Mỹ thuật'] }],
  ['experiential', 'Hoạt động trải nghiệm, hướng nghiệp', 'Experiential and career activities', { also: ['Hoạt động trải nghiệm', 'HĐTN', 'HĐTN, HN'] }],
  ['local-education', 'Nội dung giáo dục của địa phương', 'Local education', { also: ['Giáo dục địa phương', 'GDĐP', 'Nội dung giáo dục địa phương'] }],
  ['ethnic-language', 'Tiếng dân tộc thiểu số', 'Ethnic minority language', { also: ['Tiếng dân tộc'] }],
  ['foreign-language-2', 'Ngoại ngữ 2', 'Foreign language 2'],
  ['vietnamese', 'Tiếng Việt', 'Vietnamese'],
  ['science', 'Khoa học', 'Science'],
  ['informatics-technology', 'Tin học và Công nghệ', 'Informatics and technology', { also: ['Tin học - Công nghệ', 'Tin học & Công nghệ'] }],
  ['ethics', 'Đạo đức', 'Ethics'],
  ['nature-society', 'Tự nhiên và Xã hội', 'Nature and society', { also: ['Tự nhiên & Xã hội', 'TNXH'] }],
  ['technology-industry', 'Công nghệ - Công nghiệp', 'Technology, industry', { also: ['Công nghệ (công nghiệp)', 'Công nghệ công nghiệp'] }],
  ['technology-agriculture', 'Công nghệ - Nông nghiệp', 'Technology, agriculture', { also: ['Công nghệ (nông nghiệp)', 'Công nghệ nông nghiệp'] }],
]);
/** A code of {@link subject}. */
export type Subject = (typeof names)[number]['code'];

const uses: { readonly [code in Subject]: Use } = {
  literature: 'SE',
  mathematics: 'SPE',
  'foreign-language-1': 'SPE',
  'civic-education': 'SE',
  'natural-science': 'S',
  'history-geography': 'SP',
  technology: 'S',
  informatics: 'SE',
  history: 'SE',
  geography: 'SE',
  'economics-law': 'SE',
  physics: 'SE',
  chemistry: 'SE',
  biology: 'SE',
  'defence-security': 'S',
  'physical-education': 'CP',
  arts: 'C',
  music: 'CP',
  'fine-arts': 'CP',
  experiential: 'CP',
  'local-education': 'C',
  'ethnic-language': 'SP',
  'foreign-language-2': 'S',
  vietnamese: 'P',
  science: 'P',
  'informatics-technology': 'P',
  ethics: 'P',
  'nature-society': 'P',
  'technology-industry': 'E',
  'technology-agriculture': 'E',
};

/** Subjects of primary and secondary school and papers of the graduation exam. */
export const subject: readonly SubjectEntry<Subject>[] = names.map((entry) => ({
  ...entry,
  scored: uses[entry.code].includes('S'),
  comment: uses[entry.code].includes('C'),
  primary: uses[entry.code].includes('P'),
  exam: uses[entry.code].includes('E'),
}));

const bySubject: ReadonlyMap<string, SubjectEntry<Subject>> = new Map(subject.map((entry) => [entry.code, entry]));

/** The entry of a subject; undefined for a code that is none. */
export function subjectOf(code: string): SubjectEntry<Subject> | undefined {
  return bySubject.get(code);
}

/** The exam's subjects, in list order. */
export const examSubjects: CodeList<Subject> = subject.filter((entry) => entry.exam);

/** Subjects that a kind of school assesses, with marks or by comment or achievement; in list order. */
export function subjectsTaught(school: 'primary' | 'secondary'): readonly Subject[] {
  return subject.filter((entry) => (school === 'primary' ? entry.primary : entry.scored || entry.comment)).map((entry) => entry.code);
}
