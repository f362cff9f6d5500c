import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, writeCsv } from './csv.mjs';

const lastOldDay = '2025-06-30';
const firstNewDay = '2025-07-01';
/** Đồng Nai became a centrally-run city on this day (NQ 30/2026/QH16). */
const dongNaiCity = '2026-04-30';

/** "Tỉnh Lạng Sơn" gives type tỉnh and name Lạng Sơn. */
const kinds = ['Thành phố trực thuộc trung ương', 'Thành phố', 'Thị xã', 'Thị trấn', 'Tỉnh', 'Huyện', 'Quận', 'Phường', 'Xã', 'Đặc khu'];
function split(fullName) {
  const kind = kinds.find((one) => fullName.startsWith(`${one} `));
  return kind === undefined ? { type: '', name: fullName } : { type: kind.toLowerCase(), name: fullName.slice(kind.length + 1) };
}

const columns = ['code', 'level', 'name', 'full_name', 'name_en', 'type', 'valid_from', 'valid_to', 'parent_code', 'alt_code'];
const unit = (row) => ({ name_en: '', valid_from: '', valid_to: '', parent_code: '', alt_code: '', ...row });

function provincesOfToday(input) {
  return readCsv(join(input, 'provinces-34.csv')).flatMap((row) => {
    const state = unit({ code: row.code, level: 'province', name: row.name, full_name: row.full_name, name_en: row.name_en, type: row.type, valid_from: firstNewDay });
    if (row.code !== '75') return [state];
    return [
      { ...state, full_name: 'Tỉnh Đồng Nai', type: 'tỉnh', valid_to: '2026-04-29' },
      { ...state, valid_from: dongNaiCity },
    ];
  });
}

function oldProvinces(input) {
  return readCsv(join(input, 'old-provinces-63.csv')).map((row) => {
    const { type, name } = split(row.old_name);
    const provinceType = type === 'tỉnh' ? 'tỉnh' : 'thành phố trực thuộc trung ương';
    return unit({ code: row.old_code, level: 'province', name, full_name: row.old_name, type: provinceType, valid_to: lastOldDay });
  });
}

/** Every commune of the country; Ba Chẽ once, as 06970 with 06978 beside it; English names where the detailed list has them. */
function communesOfToday(input) {
  const detailed = new Map(readCsv(join(input, 'communes.csv')).map((row) => [row.code, row]));
  const byAltCode = new Map([...detailed.values()].filter((row) => row.alt_code !== '').map((row) => [row.alt_code, row]));
  return readCsv(join(input, 'communes-national-3321.csv')).map((row) => {
    const known = byAltCode.get(row.code) ?? detailed.get(row.code);
    const { type, name } = split(row.full_name);
    return unit({
      code: known?.code ?? row.code,
      level: 'commune',
      name: known?.name ?? name,
      full_name: known?.full_name ?? row.full_name,
      name_en: known?.full_name_en ?? '',
      type: row.type || type,
      valid_from: firstNewDay,
      parent_code: row.province_code,
      alt_code: known?.alt_code ?? '',
    });
  });
}

function oldDistrictsAndCommunes(mapping) {
  const [districts, communes] = [new Map(), new Map()];
  for (const row of mapping) {
    districts.set(row.old_district_code, unit({
      code: row.old_district_code, level: 'district', ...split(row.old_district), full_name: row.old_district, valid_to: lastOldDay, parent_code: row.old_province_code,
    }));
    communes.set(row.old_code, unit({
      code: row.old_code, level: 'commune', ...split(row.old_name), full_name: row.old_name, valid_to: lastOldDay, parent_code: row.old_district_code,
    }));
  }
  return [...districts.values(), ...communes.values()];
}

const levels = ['province', 'district', 'commune'];
const order = (a, b) =>
  levels.indexOf(a.level) - levels.indexOf(b.level) || a.code.localeCompare(b.code) || a.valid_from.localeCompare(b.valid_from);

/** Writes the folder units; returns the numbers of rows. */
export function convertUnits(input, output) {
  mkdirSync(output, { recursive: true });
  const mapping = readCsv(join(input, 'old-to-new.csv'));
  const units = [...provincesOfToday(input), ...oldProvinces(input), ...communesOfToday(input), ...oldDistrictsAndCommunes(mapping)].sort(order);
  const oldToNew = mapping
    .map((row) => ({ ...row, valid_from: firstNewDay, remark: row.remark }))
    .sort((a, b) => a.old_code.localeCompare(b.old_code) || a.new_code.localeCompare(b.new_code));
  const provinces = readCsv(join(input, 'old-provinces-63.csv')).map((row) => ({
    old_code: row.old_code, old_name: row.old_name, new_code: row.new_province_code, new_name: row.new_province_name, valid_from: firstNewDay,
    personal_number_code: row.id_number_code, old_commune_count: row.old_commune_count,
  }));
  return {
    units: writeCsv(join(output, 'units.csv'), columns, units),
    oldToNew: writeCsv(join(output, 'old-to-new.csv'), ['old_code', 'new_code', 'extent', 'valid_from', 'note', 'remark'], oldToNew),
    oldProvinces: writeCsv(join(output, 'old-provinces.csv'), ['old_code', 'old_name', 'new_code', 'new_name', 'valid_from', 'personal_number_code', 'old_commune_count'], provinces),
  };
}
