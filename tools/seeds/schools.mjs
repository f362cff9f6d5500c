import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, writeCsv } from './csv.mjs';

/** Province of today of the old provinces that the list covers. */
const provinceOf = { '20': '20', '22': '22', '02': '08', '08': '08' };
/** Made-up codes begin here, so that those of examples (X-20-001) stay free. */
const firstNumber = 101;

function typeOf(name) {
  if (/^Chuyên\b/.test(name)) return 'gifted';
  return /DTNT|DT Nội trú/.test(name) ? 'ethnic-boarding' : 'general';
}

/** "Đồng Văn" gives "Trường THPT Đồng Văn"; names that say more are only completed. */
function fullNameOf(name) {
  if (name === 'PTDTNT THPT tỉnh') return 'Trường PTDTNT THPT tỉnh';
  if (name.startsWith('THPT ')) return `Trường ${name}`;
  return `Trường THPT ${name}`;
}

const text = (value) => value.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Writes the folder schools; returns the numbers of rows. */
export function convertSchools(input, output) {
  mkdirSync(output, { recursive: true });
  const rows = readCsv(join(input, 'thpt-schools.csv')).map((row) => ({
    province_code: provinceOf[row.old_province_code],
    old_province_code: row.old_province_code,
    name: text(row.school_name),
    full_name: fullNameOf(text(row.school_name)),
    type: typeOf(text(row.school_name)),
    level: 'upper-secondary',
    commune_code: row.new_commune_code,
    commune_name: row.new_commune_name,
    old_commune_code: row.old_commune_code,
    address_as_listed: text(row.address_as_listed),
    district_as_listed: text(row.district_as_listed),
    match: row.match,
  }));
  const next = {};
  const placed = rows
    .filter((row) => row.commune_code !== '')
    .map((row) => {
      const number = (next[row.province_code] = (next[row.province_code] ?? firstNumber - 1) + 1);
      return { ...row, code: `X-${row.province_code}-${String(number).padStart(3, '0')}`, code_is_made_up: 'true' };
    });
  const common = ['province_code', 'name', 'full_name', 'type', 'level'];
  const origin = ['old_province_code', 'old_commune_code', 'address_as_listed', 'district_as_listed', 'match'];
  return {
    schools: writeCsv(join(output, 'thpt-schools.csv'), ['code', 'code_is_made_up', ...common, 'commune_code', 'commune_name', ...origin], placed),
    withoutCommune: writeCsv(join(output, 'schools-without-commune.csv'), [...common, ...origin], rows.filter((row) => row.commune_code === '')),
  };
}
