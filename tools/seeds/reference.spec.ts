import { describe, expect, it } from '@jest/globals';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { communeDecided, type Extent, isSchoolCode, type Unit, unitIndex, unitOn, unitsAbove } from '@lienthong/vocabulary';
import { readCsv, readJson } from './csv.mjs';

const reference = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds', 'reference');
const csv = (path: string): Record<string, string>[] => readCsv(join(reference, path));
const json = (path: string): Record<string, Record<string, unknown>[]> => readJson(join(reference, path)) as Record<string, Record<string, unknown>[]>;
const text = (row: Record<string, string>, column: string): string => row[column] ?? '';
const orNull = (value: string): string | null => (value === '' ? null : value);

const units = csv('units/units.csv').map(
  (row): Unit => ({
    code: text(row, 'code'),
    level: text(row, 'level') as Unit['level'],
    name: text(row, 'name'),
    fullName: text(row, 'full_name'),
    type: text(row, 'type'),
    validFrom: orNull(text(row, 'valid_from')),
    validTo: orNull(text(row, 'valid_to')),
    parentCode: orNull(text(row, 'parent_code')),
    altCode: orNull(text(row, 'alt_code')),
  }),
);
const successions = csv('units/old-to-new.csv').map((row) => ({
  oldCode: text(row, 'old_code'),
  newCode: text(row, 'new_code'),
  extent: text(row, 'extent') as Extent,
  validFrom: text(row, 'valid_from'),
}));
const index = unitIndex(units, successions);

const lastOldDay = '2025-06-30';
const firstNewDay = '2025-07-01';
const on = (date: string, level: Unit['level']): Unit[] =>
  units.filter((unit) => unit.level === level && (unit.validFrom ?? '') <= date && date <= (unit.validTo ?? '9'));

describe('seeds/reference/units', () => {
  it('has the units of both sides of the reform', () => {
    expect([on(firstNewDay, 'province'), on(lastOldDay, 'province'), on(firstNewDay, 'commune'), on(lastOldDay, 'commune'), on(lastOldDay, 'district'), on(firstNewDay, 'district')].map((list) => list.length)).toEqual([
      34, 63, 3321, 695, 42, 0,
    ]);
    const ofToday = (province: string): number => on('2026-01-01', 'commune').filter((unit) => unit.parentCode === province).length;
    expect(['20', '22', '08'].map(ofToday)).toEqual([65, 54, 124]);
  });

  it('has no code twice on a day', () => {
    for (const states of index.states.values()) {
      states.reduce((before, after) => {
        expect([after.code, before.validTo !== null && before.validTo < (after.validFrom ?? '')]).toEqual([after.code, true]);
        return after;
      });
    }
  });

  it('hangs every unit on one that is there on its first and last day', () => {
    const loose = units.filter((unit) => unit.level !== 'province' && [unit.validFrom ?? lastOldDay, unit.validTo ?? '2026-09-01'].some((day) => unitsAbove(index, unit.code, day).at(-1)?.level !== 'province'));
    expect(loose).toEqual([]);
  });

  it('leads 715 ways from old communes to 243 new ones, 19 of them undecided', () => {
    expect(successions).toHaveLength(715);
    expect(new Set(successions.map((row) => row.newCode)).size).toBe(243);
    expect(successions.filter((row) => unitOn(index, row.newCode, firstNewDay) === undefined || unitOn(index, row.oldCode, lastOldDay) === undefined)).toEqual([]);
    const old = [...new Set(successions.map((row) => row.oldCode))];
    expect(old.filter((code) => !communeDecided(index, code).decided)).toHaveLength(19);
  });

  it('knows Ba Chẽ once, by two codes', () => {
    expect(unitOn(index, '06978', firstNewDay)).toBe(unitOn(index, '06970', firstNewDay));
    expect(unitOn(index, '06970', lastOldDay)?.fullName).toBe('Thị trấn Ba Chẽ');
    expect(communeDecided(index, '06970')).toEqual({ decided: true, code: '06970' });
  });

  it('knows the day on which Đồng Nai became a city', () => {
    expect(unitOn(index, '75', '2026-04-29')?.fullName).toBe('Tỉnh Đồng Nai');
    expect(unitOn(index, '75', '2026-04-30')?.fullName).toBe('Thành phố Đồng Nai');
  });
});

describe('seeds/reference/schools', () => {
  it('are 113 with a made-up code in a commune of today, and 8 without a commune', () => {
    const schools = csv('schools/thpt-schools.csv');
    expect(schools).toHaveLength(113);
    expect(new Set(schools.map((row) => row['code'])).size).toBe(113);
    expect(schools.filter((row) => !isSchoolCode(row['code']) || row['code_is_made_up'] !== 'true')).toEqual([]);
    expect(schools.filter((row) => unitOn(index, text(row, 'commune_code'), firstNewDay)?.parentCode !== row['province_code'])).toEqual([]);
    expect(csv('schools/schools-without-commune.csv')).toHaveLength(8);
  });
});

describe('seeds/reference/exams', () => {
  it('has 63 councils up to 2025 and 34 since', () => {
    const councils = csv('exams/councils.csv');
    expect(councils.filter((row) => row['to_year'] === '2025')).toHaveLength(63);
    expect(councils.filter((row) => row['from_year'] === '2026')).toHaveLength(34);
  });
});

describe('seeds/reference/documents', () => {
  it('hold what the five documents hold', () => {
    const [indicators, tasks, directives] = [json('documents/indicators.json'), json('documents/tasks.json'), json('documents/directives.json')];
    expect([indicators['indicators'], indicators['other_targets'], tasks['tasks'], tasks['duties']].map((list) => list?.length)).toEqual([27, 12, 53, 23]);
    expect([directives['directives'], directives['documents'], directives['cited_documents']].map((list) => list?.length)).toEqual([68, 5, 30]);
    expect(json('documents/platforms.json')['platforms']).toHaveLength(50);
    expect(json('documents/org-units.json')['org_units']).toHaveLength(92);
  });

  it('name the source of every row', () => {
    const rows = [
      ...(json('documents/indicators.json')['indicators'] ?? []),
      ...(json('documents/indicators.json')['other_targets'] ?? []),
      ...(json('documents/tasks.json')['tasks'] ?? []),
      ...(json('documents/tasks.json')['duties'] ?? []),
      ...(json('documents/directives.json')['directives'] ?? []),
      ...(json('documents/platforms.json')['platforms'] ?? []),
      ...(json('documents/org-units.json')['org_units'] ?? []),
    ];
    expect(rows.filter((row) => row['source_ref'] == null && row['source_refs'] == null).map((row) => row['id'])).toEqual([]);
  });
});

describe('seeds/reference/boundaries', () => {
  it.each([
    ['communes-20', '20', 65],
    ['communes-22', '22', 54],
    ['communes-08', '08', 124],
  ])('%s draws exactly the communes of %s', (name, province, count) => {
    const topology = readJson(join(reference, 'boundaries', `${name}.topo.json`)) as { objects: { units: { geometries: { id: string }[] } } };
    const drawn = topology.objects.units.geometries.map((geometry) => geometry.id).sort();
    expect(drawn).toHaveLength(count);
    expect(drawn).toEqual(on('2026-01-01', 'commune').filter((unit) => unit.parentCode === province).map((unit) => unit.code).sort());
  });
});
