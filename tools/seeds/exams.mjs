import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, writeCsv } from './csv.mjs';

/** Names by which the exam's council list calls a province otherwise than the list of the 63. */
const otherNames = { 'TP. Hồ Chí Minh': 'Hồ Chí Minh', 'Thừa Thiên Huế': 'Huế', 'Hòa Bình': 'Hoà Bình' };

/** Councils with the province of today: up to 2025 found by the name of the old province, from 2026 the code itself. */
function councils(input, units) {
  const successor = new Map(readCsv(join(units, 'old-provinces.csv')).map((row) => [row.old_name.replace(/^(Tỉnh|Thành phố) /, ''), row]));
  const before = readCsv(join(input, 'council-codes-2017-2025.csv')).map((row) => {
    const province = successor.get(otherNames[row.province_name] ?? row.province_name);
    if (province === undefined) throw new Error(`no old province named ${row.province_name}`);
    return {
      council_code: row.council_code, from_year: '', to_year: 2025, name: row.province_name, old_province_code: province.old_code, province_code: province.new_code,
      rows_in_2025_file: row.rows_in_2025_file,
    };
  });
  const after = readCsv(join(input, 'council-codes-2026.csv')).map((row) => ({
    council_code: row.council_code, from_year: 2026, to_year: '', name: row.province_name, old_province_code: '', province_code: row.council_code, rows_in_2025_file: '',
  }));
  return [...before, ...after];
}

/** Subject of the code list for each column of the files. */
const columnsOf2025 = {
  TOAN: 'mathematics', VAN: 'literature', NGOAI_NGU: 'foreign-language-1', LI: 'physics', HOA: 'chemistry', SINH: 'biology', SU: 'history', DIA: 'geography',
  GIAO_DUC_CONG_DAN: 'civic-education', TIN_HOC: 'informatics', CN_CONG_NGHIEP: 'technology-industry', CN_NONG_NGHIEP: 'technology-agriculture', GDKT_PL: 'economics-law',
};
const columnsOfStatistics = {
  Toan: 'mathematics', NguVan: 'literature', NgoaiNgu: 'foreign-language-1', VatLy: 'physics', HoaHoc: 'chemistry', SinhHoc: 'biology', LichSu: 'history', DiaLy: 'geography',
  GDCD: 'civic-education', TinHoc: 'informatics', CongNgheCongNghiep: 'technology-industry', CongNgheNongNghiep: 'technology-agriculture',
  KinhTePhapLuat: 'economics-law',
};

/** Writes the folders reference/exams and demo/exam-2025; returns the numbers of rows. */
export function convertExams(input, reference, demo) {
  const [output, demoOutput] = [join(reference, 'exams'), join(demo, 'exam-2025')];
  mkdirSync(output, { recursive: true });
  mkdirSync(demoOutput, { recursive: true });
  const subjects = readCsv(join(input, 'subjects.csv')).map((row) => ({ ...row, subject: columnsOfStatistics[row.column] ?? '' }));
  const counts = {
    councils: writeCsv(join(output, 'councils.csv'), ['council_code', 'from_year', 'to_year', 'name', 'old_province_code', 'province_code', 'rows_in_2025_file'], councils(input, join(reference, 'units'))),
    statisticsColumns: writeCsv(join(output, 'statistics-columns.csv'), ['column', 'subject', 'label_vi', 'score_family'], subjects),
    columnsOf2025: writeCsv(join(demoOutput, 'columns.csv'), ['column', 'subject'], Object.entries(columnsOf2025).map(([column, subject]) => ({ column, subject }))),
  };
  for (const file of ['year-subject-stats-2016-2026.csv', 'subject-score-distribution-2016-2026.csv.gz']) cpSync(join(input, file), join(output, file));
  cpSync(join(input, 'thpt-2025-scores-4-councils.csv.gz'), join(demoOutput, 'thpt-2025-scores-4-councils.csv.gz'));
  return counts;
}
