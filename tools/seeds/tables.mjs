// Writes the constants of libs/vocabulary that are copies of seeds/reference. Run after convert.mjs; a spec checks that they are current.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv } from './csv.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const reference = join(root, 'seeds', 'reference');
const vocabulary = join(root, 'libs', 'vocabulary', 'src');
const quote = (text) => `'${text.replaceAll("'", "\\'")}'`;
const tuple = (...cells) => `  [${cells.map(quote).join(', ')}],`;
const head = (from) => `// Made by tools/seeds/tables.mjs from ${from}. Change the seeds, then run it again.\n\n`;

/** Source of units/province-table.generated.ts. */
export function provinceTable() {
  const provinces = readCsv(join(reference, 'units', 'units.csv')).filter((row) => row.level === 'province');
  const today = provinces.filter((row) => row.valid_to === '');
  const before = provinces.filter((row) => row.valid_to === '2025-06-30');
  const successor = new Map(readCsv(join(reference, 'units', 'old-provinces.csv')).map((row) => [row.old_code, row.new_code]));
  return [
    head('seeds/reference/units'),
    '/** The 34 provinces of today: code, name, full name, English name. */\n',
    'export const provinceRows = [\n',
    ...today.map((row) => `${tuple(row.code, row.name, row.full_name, row.name_en)}\n`),
    '] as const;\n\n',
    '/** The 63 provinces up to 30 June 2025: code, name, code of the province of today. */\n',
    'export const oldProvinceRows = [\n',
    ...before.map((row) => `${tuple(row.code, row.name, successor.get(row.code))}\n`),
    '] as const;\n',
  ].join('');
}

/** Source of exam/council-table.generated.ts. */
export function councilTable() {
  const rows = readCsv(join(reference, 'exams', 'councils.csv'));
  const table = (valid) => rows.filter(valid).map((row) => `${tuple(row.council_code, row.name, row.province_code)}\n`);
  return [
    head('seeds/reference/exams/councils.csv'),
    '/** The 63 councils up to the exam of 2025: code, name, code of the province of today. */\n',
    'export const councilRowsTo2025 = [\n',
    ...table((row) => row.to_year === '2025'),
    '] as const;\n\n',
    '/** The 34 councils from the exam of 2026 on: code, name, code of the province, which is the same. */\n',
    'export const councilRowsFrom2026 = [\n',
    ...table((row) => row.from_year === '2026'),
    '] as const;\n',
  ].join('');
}

/** Files that this script makes, with what each must hold. */
export const generated = [
  { path: join(vocabulary, 'units', 'province-table.generated.ts'), text: provinceTable },
  { path: join(vocabulary, 'exam', 'council-table.generated.ts'), text: councilTable },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of generated) writeFileSync(file.path, file.text());
}
