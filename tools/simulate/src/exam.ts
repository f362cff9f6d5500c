import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { Sent } from './world.js';

/** Column of the published file → subject code of the hub. */
const SUBJECTS: Readonly<Record<string, string>> = {
  TOAN: 'mathematics', VAN: 'literature', NGOAI_NGU: 'foreign-language-1', LI: 'physics', HOA: 'chemistry', SINH: 'biology', SU: 'history', DIA: 'geography',
  GIAO_DUC_CONG_DAN: 'civic-education', TIN_HOC: 'informatics', CN_CONG_NGHIEP: 'technology-industry', CN_NONG_NGHIEP: 'technology-agriculture', GDKT_PL: 'economics-law',
};
const NOT_SAT = -1;

/** The published sittings of the 2025 graduation exam as exam councils would push them; -1 means a paper was not sat. */
export async function* examSittings(file: string, councils: readonly string[]): AsyncGenerator<Sent> {
  const rows = createReadStream(file).pipe(createGunzip()).pipe(parse({ columns: true, bom: true, skip_empty_lines: true })) as AsyncIterable<Record<string, string>>;
  for await (const row of rows) {
    const candidateNumber = row['SBD'] ?? '';
    const councilCode = candidateNumber.slice(0, 2);
    if (!councils.includes(councilCode)) continue;
    const marks: Record<string, number> = {};
    for (const [column, subject] of Object.entries(SUBJECTS)) {
      const mark = Number(row[column]);
      if (row[column] !== undefined && row[column] !== '' && mark !== NOT_SAT) marks[subject] = mark;
    }
    const total = Number(row['TONGDIEM']);
    yield { recordId: `thpt-2025-${candidateNumber}`, event: 'NEW', version: 1, updatedAt: '2025-07-16T08:00:00+07:00', exam: 'thpt-graduation', examYear: 2025, councilCode, candidateNumber, marks, ...(Number.isFinite(total) && total !== NOT_SAT ? { total } : {}) };
  }
}
