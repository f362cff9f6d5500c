import { entryOf, ministryStatusOf, type CodeListName, type Status, type StatusTerm } from '@lienthong/vocabulary';
import type { Fields, Formed, OutgoingHubRecord, RecordForm } from './record-form.js';

/**
 * Records as the national exchange names their fields (seeds/reference/code-lists/exchange-fields.json, QĐ 4998/QĐ-BGDĐT). Names in
 * capitals and lower case are theirs; where the public source only describes a field in words, or joins records otherwise (`idtruong`,
 * `idhocsinh`, `loaibanghi`), the name is ours and marked so. Codes are the ministry's where its list numbers them, else the hub's.
 */

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The ministry's code of a value of a list; the hub's own where the list has no number. */
export function ministryCode(list: CodeListName, value: unknown): string | undefined {
  const code = text(value);
  return code === undefined ? undefined : (entryOf(list, code)?.sourceCode ?? code);
}

/** A date of which only a part may be known: full date, month and year have fields of their own. @param name `ngaysinh` */
export function partialDate(name: string, value: unknown): Fields {
  const date = text(value);
  if (date === undefined) return {};
  if (date.length === 10) return { [name]: date };
  return date.length === 7 ? { [`thang${name.replace(/^ngay/, '')}`]: date } : { [`nam${name.replace(/^ngay/, '')}`]: date };
}

/** `1` and `0`, as yes and no stand in the ministry's tables; nothing where nothing is known. */
const yesNo = (value: unknown): string | undefined => (typeof value === 'boolean' ? (value ? '1' : '0') : undefined);

/** Fields without a value are left out. */
function compact(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''));
}

const body = (fields: Fields): Formed => ({ body: compact(fields) });
const schoolCode = ({ content, parents }: OutgoingHubRecord): string | undefined => text(parents['school']?.['schoolCode']) ?? text(content['schoolCode']);

const school: RecordForm = {
  parents: [],
  codes: ({ content }) => String(content['schoolCode']),
  form: ({ content: c, provinceCode }) =>
    body({
      matruong: c['schoolCode'], maddtc: c['bodyCode'], tentruong: c['name'], manhomcaphoc: list('level', c['levels']), maloaihinhtruong: ministryCode('ownership', c['ownership']),
      makhuvuc: ministryCode('region', c['region']), matinh: provinceCode, maxa: c['communeCode'], diachi: c['address'], sodienthoai: c['phone'], email: c['email'],
      sodiemtruong: Array.isArray(c['sites']) ? c['sites'].length : undefined, DatKiemDinhCapDo: c['accreditationLevel'] === undefined ? undefined : String(c['accreditationLevel']),
      LaTruongDatChuanQuocGia: yesNo(c['nationalStandard']), CoSuDungMayViTinh: yesNo(c['usesComputers']), DuocKetNoiInternet: yesNo(c['hasInternet']), CoDienLuoi: yesNo(c['hasElectricity']),
      CoNguonNuocSach: yesNo(c['hasCleanWater']), cohoctructuyen: yesNo(c['teachesOnline']), mavungkhokhan: yesNo(c['difficultArea']), ...partialDate('ngaygiaithe', c['closedOn']),
    }),
};

const schoolClass: RecordForm = {
  parents: ['school'],
  codes: ({ content }) => `${String(content['grade'])} ${String(content['name'])}`,
  form: (record) => {
    const { content: c, ids } = record;
    return body({
      idtruong: ids['school'], matruong: schoolCode(record), namhoc: c['schoolYear'], makhoi: ministryCode('grade', c['grade']), malop: c['name'], tenlop: c['name'],
      magiaovien: text(record.parents['staff']?.['ministryCode']), ngoaingu1: c['foreignLanguage1'], ngoaingu2: c['foreignLanguage2'], hoc2buoi: yesNo(c['twoSessions']), lopghep: yesNo(c['combined']), hechuyen: yesNo(c['gifted']),
    });
  },
};

const staff: RecordForm = {
  parents: ['school'],
  form: (record) => {
    const { content: c, ids } = record;
    return body({
      idtruong: ids['school'], matruong: schoolCode(record), madonvi: c['unitCode'], magiaovien: c['ministryCode'], sodinhdanh: c['personalNumber'], hovaten: c['fullName'], ...partialDate('ngaysinh', c['birthDate']),
      gioitinh: ministryCode('sex', c['sex']), dantoc: c['ethnic'], matrangthailv: ministryCode('staffStatus', c['status']), nhomcanbo: c['category'], loaicanbo: c['position'], hinhthuchopdong: c['contract'],
      ...partialDate('ngaytuyendung', c['recruitedOn']), trinhdochuyenmon: c['qualification'], trinhdotinhoc: c['itLevel'], trinhdongoaingu: c['languageLevel'], chuannghenghiep: ministryCode('result', c['standardRating']), monday: c['subjects'],
    });
  },
};

const learner: RecordForm = {
  parents: ['school'],
  codes: ({ content }) => String(content['ministryCode'] ?? ''),
  form: (record) => {
    const { content: c, ids } = record;
    return body({
      idtruong: ids['school'], matruong: schoolCode(record), mahocsinh: c['ministryCode'], sodinhdanh: c['personalNumber'], hovaten: c['fullName'], ...partialDate('ngaysinh', c['birthDate']),
      gioitinh: ministryCode('sex', c['sex']), dantoc: c['ethnic'], quoctich: c['nationality'], noisinh: c['birthPlace'], maxanoio: c['communeCode'], noio: c['address'],
      maloaikhuyettat: ministryCode('disability', c['disability']), hongheo: household(c['household']), mien_giam_hoc_phi: c['feeReduction'], doivien_doanvien: c['youthMember'], ...relatives(c['relatives']),
    });
  },
};

const enrolment: RecordForm = {
  parents: ['school', 'class', 'learner'],
  form: (record) => {
    const { content: c, ids, parents } = record;
    return body({
      idtruong: ids['school'], idlop: ids['class'], idhocsinh: ids['learner'], matruong: schoolCode(record), namhoc: c['schoolYear'], makhoi: ministryCode('grade', parents['class']?.['grade']), malop: parents['class']?.['name'],
      mahocsinh: parents['learner']?.['ministryCode'], matrangthaihientai: learnerStatus(c['status'], c['statusTerm']), malydothoihoc: ministryCode('dropOut', c['dropOutReason']), luuban: yesNo(c['repeating']), ban_tru: yesNo(c['boarding']),
      ...partialDate('ngayvaolop', c['enrolledOn']), ...partialDate('ngayroilop', c['leftOn']),
    });
  },
};

const results = (more: (content: Fields) => Fields): RecordForm => ({
  parents: ['school', 'learner'],
  form: (record) => {
    const { content: c, ids, parents } = record;
    return body({
      idtruong: ids['school'], idhocsinh: ids['learner'], matruong: schoolCode(record), mahocsinh: parents['learner']?.['ministryCode'], namhoc: c['schoolYear'], hocky: ministryCode('period', c['period']), nhanxet: c['remark'], ...more(c),
    });
  },
});

const subjectResult = results((c) => ({
  mamonhoc: c['subject'], miengiam: yesNo(c['exempt']), diem: c['average'] ?? c['testMark'], diemthuongxuyen: c['regularMarks'], diemgiuaky: c['midtermMark'], diemcuoiky: c['finalMark'], diemthilai: c['retestMark'],
  danhgia: ministryCode('comment', c['comment']) ?? ministryCode('achievement', c['achievement']),
}));

/** TT 22 results have numbers in the ministry's lists, those of TT 58 words. */
const termResult = results((c) => ({
  diemtongket: c['overallAverage'], mahocluc: ministryCode('result', c['studyResult']) ?? ministryCode('primaryYear', c['yearResult']), mahanhkiem: ministryCode('result', c['conductResult']), madanhhieu: c['award'],
  songaynghi: c['absencesExcused'] === undefined && c['absencesUnexcused'] === undefined ? undefined : Number(c['absencesExcused'] ?? 0) + Number(c['absencesUnexcused'] ?? 0),
  colenlop: yesNo(c['promoted']), corenluyenlai: yesNo(c['summerTraining']), coduxettotnghiep: yesNo(c['graduationEligible']),
}));

export const nationalForms: Readonly<Record<string, RecordForm>> = {
  school, staff, 'school-class': schoolClass, learner, enrolment, 'subject-result': subjectResult, 'term-result': termResult,
};

/** What a kind's records are called in the national exchange; ours, as no public source says it. */
export const nationalNames: Readonly<Record<string, string>> = {
  school: 'truong', staff: 'canbo', 'school-class': 'lop', learner: 'hocsinh', enrolment: 'hocsinhlop', 'subject-result': 'ketquamonhoc', 'term-result': 'ketquahocky',
};

function list(name: CodeListName, values: unknown): readonly string[] | undefined {
  return Array.isArray(values) ? values.map((value) => ministryCode(name, value) ?? String(value)) : undefined;
}

/** One of the twelve numbers of the sector database; the hub's code for a pair that it has no number for. */
function learnerStatus(status: unknown, term: unknown): string | undefined {
  const code = text(status);
  return code === undefined ? undefined : (ministryStatusOf(code as Status, text(term) as StatusTerm | undefined)?.ministryCode ?? code);
}

/** `1` poor, `2` near-poor, `0` neither: ours, the source only says that there is a field. */
function household(value: unknown): string | undefined {
  return value === 'poor' ? '1' : value === 'near-poor' ? '2' : value === 'other' ? '0' : undefined;
}

/** The first father, mother and guardian by name and year of birth; no telephone numbers. */
function relatives(value: unknown): Fields {
  const people = Array.isArray(value) ? (value as readonly Fields[]) : [];
  const names: readonly (readonly [relation: string, field: string])[] = [['father', 'cha'], ['mother', 'me'], ['guardian', 'nguoidodau']];
  return Object.fromEntries(names.flatMap(([relation, field]) => {
    const person = people.find((one) => one['relation'] === relation);
    return person === undefined ? [] : [[`hoten${field}`, person['fullName']], [`namsinh${field}`, person['birthYear']]];
  }));
}
