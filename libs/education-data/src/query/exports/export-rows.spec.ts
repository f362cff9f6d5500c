import { describe, expect, it } from '@jest/globals';
import { type CountedCell, exportRows, type ExportPlaces, type ExportRow, type PlaceLevel } from './export-rows.js';

const places: ExportPlaces = {
  provinceCode: '20',
  nameOf: (code) => ({ '20': 'Lạng Sơn', '05977': 'Phường Vĩnh Trại', '06001': 'Xã Mẫu' })[code] ?? code,
  schools: [{ hubId: 's1', code: 'X-20-001', name: 'Trường Một', commune: '05977' }, { hubId: 's2', code: 'X-20-002', name: 'Trường Hai', commune: '06001' }, { hubId: 's3', code: 'X-20-003', name: 'Trường Ba', commune: '06001' }],
};
/** Boys and girls of grade 10 by school. */
const counted = (...people: readonly (readonly [school: string, boys: number, girls: number])[]): CountedCell[] =>
  people.flatMap(([school, boys, girls]) => [{ school, dims: ['upper-secondary', '10', 'male'], people: boys }, { school, dims: ['upper-secondary', '10', 'female'], people: girls }].filter((one) => one.people > 0));
const lines = (cells: readonly CountedCell[], level: PlaceLevel): ExportRow[] => [...exportRows(cells, places, ['level', 'grade', 'sex'], level, 10)];
const short = (rows: readonly ExportRow[]): unknown[] => rows.map((row) => [row.place, row.dims?.[2] ?? 'all', row.people]);

describe('an export of counted people', () => {
  it('counts places and their wholes where all groups are large', () => {
    const cells = counted(['s1', 20, 30], ['s2', 40, 50], ['s3', 60, 70]);
    expect(short(lines(cells, 'commune'))).toEqual([['05977', 'all', 50], ['05977', 'female', 30], ['05977', 'male', 20], ['06001', 'all', 220], ['06001', 'female', 120], ['06001', 'male', 100]]);
    expect(lines(cells, 'province')[0]).toEqual({ place: '20', placeName: 'Lạng Sơn', dims: null, people: 270 });
  });

  it('suppresses a small group, and enough besides that taking sums from sums does not find it', () => {
    // Four girls of X-20-002: hidden; shown boys and all of the school would tell them, and so would the other school of the commune.
    const cells = counted(['s1', 20, 30], ['s2', 40, 4], ['s3', 60, 70]);
    const schools = lines(cells, 'school');
    const girls = (place: string): number | null | undefined => schools.find((row) => row.place === place && row.dims?.[2] === 'female')?.people;
    expect(girls('X-20-002')).toBeNull();
    const own = schools.filter((row) => row.place === 'X-20-002' && row.people === null).length;
    const others = schools.filter((row) => row.place !== 'X-20-002' && row.people === null).length;
    expect([own > 1, others > 0]).toEqual([true, true]);
    // No line with a number is of fewer than ten.
    for (const level of ['province', 'commune', 'school'] as const) expect(lines(cells, level).filter((row) => row.people !== null && row.people < 10)).toEqual([]);
  });

  it('puts people without a known school nowhere, and still adds up', () => {
    const cells = [...counted(['s1', 20, 30]), { school: null, dims: ['unknown', 'unknown', 'male'], people: 15 }, ...counted(['s9', 12, 0])];
    expect(short(lines(cells, 'commune'))).toEqual([['05977', 'all', 50], ['05977', 'female', 30], ['05977', 'male', 20], ['unassigned', 'all', 27], ['unassigned', 'male', 15], ['unassigned', 'male', 12]]);
    expect(lines(cells, 'province')[0]?.people).toBe(77);
  });
});
