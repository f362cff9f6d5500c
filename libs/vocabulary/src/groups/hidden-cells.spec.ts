import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type HiddenCells, hiddenCells, wholeColumn } from './hidden-cells.js';
import type { PlaceCells } from './place-tree.js';

const prime = 1_000_003n;

/** Schools of communes with their columns; communes and the province are added up. */
function province(communes: readonly (readonly (readonly number[])[])[]): PlaceCells[] {
  const sum = (all: readonly ReadonlyMap<string, number>[]): Map<string, number> => {
    const columns = new Map<string, number>();
    for (const one of all) for (const [column, people] of one) columns.set(column, (columns.get(column) ?? 0) + people);
    return columns;
  };
  const place = (id: string, parent: string | null, columns: ReadonlyMap<string, number>): PlaceCells => ({ id, parent, columns, whole: [...columns.values()].reduce((a, b) => a + b, 0) });
  const schools = communes.map((commune, c) => commune.map((cells, s) => place(`s${c}.${s}`, `c${c}`, new Map(cells.flatMap((people, k) => (people > 0 ? [[`k${k}`, people] as const] : []))))));
  const above = schools.map((own, c) => place(`c${c}`, 'p', sum(own.map((school) => school.columns))));
  return [place('p', null, sum(above.map((one) => one.columns))), ...above, ...schools.flat()];
}

/** What every cell of every place is a sum of: cells of schools. */
function parts(places: readonly PlaceCells[], id: string, column: string): string[] {
  const children = places.filter((one) => one.parent === id);
  if (children.length > 0) return children.flatMap((child) => parts(places, child.id, column));
  const { columns } = places.find((one) => one.id === id) as PlaceCells;
  return [...columns.keys()].filter((own) => column === wholeColumn || own === column).map((own) => `${id}|${own}`);
}

/** Hidden cells whose numbers follow from the shown ones, by taking sums from sums in any number of steps (elimination modulo a prime). */
function recovered(places: readonly PlaceCells[], hidden: HiddenCells, wholes: boolean): string[] {
  const cells = places.flatMap((place) => [...place.columns.keys(), ...(wholes && place.columns.size > 0 ? [wholeColumn] : [])].map((column) => ({ id: place.id, column, isHidden: hidden.get(place.id)?.has(column) === true })));
  const unknown = [...new Set(cells.flatMap(({ id, column }) => parts(places, id, column)))];
  const at = new Map(unknown.map((name, i) => [name, i]));
  const rowOf = (id: string, column: string): bigint[] => {
    const row = unknown.map(() => 0n);
    for (const name of parts(places, id, column)) row[at.get(name) as number] = 1n;
    return row;
  };
  const basis: { readonly row: bigint[]; readonly pivot: number }[] = [];
  const reduce = (row: bigint[]): bigint[] => {
    for (const { row: known, pivot } of basis) {
      const factor = row[pivot] as bigint;
      if (factor !== 0n) row.forEach((value, i) => (row[i] = (((value - factor * (known[i] as bigint)) % prime) + prime) % prime));
    }
    return row;
  };
  const power = (base: bigint, exponent: bigint): bigint => (exponent === 0n ? 1n : ((exponent % 2n === 1n ? base : 1n) * power((base * base) % prime, exponent / 2n)) % prime);
  for (const { id, column, isHidden } of cells) {
    if (isHidden) continue;
    const row = reduce(rowOf(id, column));
    const pivot = row.findIndex((value) => value !== 0n);
    if (pivot < 0) continue;
    const inverse = power(row[pivot] as bigint, prime - 2n);
    basis.push({ row: row.map((value) => (value * inverse) % prime), pivot });
  }
  return cells.filter(({ id, column, isHidden }) => isHidden && reduce(rowOf(id, column)).every((value) => value === 0n)).map(({ id, column }) => `${id}|${column}`);
}

const isHidden = (hidden: HiddenCells, id: string, column: string): boolean => hidden.get(id)?.has(column) === true;
const somePeople = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 200 }));
const someProvince = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(fc.array(somePeople, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })).map(province);

describe('cells that are hidden in all places of a province', () => {
  it('are none where every group is big enough', () => {
    expect(hiddenCells(province([[[20, 30], [40, 50]], [[60, 70]]]), 10, true)).toEqual(new Map());
  });

  it('are with a small cell another of its school, and the same two of a school beside it: the commune shows all', () => {
    const hidden = hiddenCells(province([[[4, 40], [30, 50]], [[60, 70]]]), 10, true);
    expect(Object.fromEntries([...hidden].map(([id, columns]) => [id, [...columns].sort()]))).toEqual({ 's0.0': ['k0', 'k1'], 's0.1': ['k0', 'k1'] });
  });

  it('are with a small child the next smallest among its siblings', () => {
    const hidden = hiddenCells(province([[[5], [300], [80]]]), 10, true);
    expect([...hidden.keys()].sort()).toEqual(['s0.0', 's0.2']);
    expect(hiddenCells(province([[[5], [300], [80]]]), 0, true)).toEqual(new Map());
  });

  it('reach up to the communes where a commune has one school only', () => {
    const hidden = hiddenCells(province([[[4, 40]], [[30, 50]]]), 10, true);
    for (const id of ['s0.0', 'c0', 's1.0', 'c1']) expect([id, [...(hidden.get(id) ?? [])].sort()]).toEqual([id, ['k0', 'k1']]);
    expect(hidden.get('p')).toBeUndefined();
  });

  it('are the same when numbers move but nothing becomes small or ceases to be', () => {
    const pattern = (n: number): unknown => [...hiddenCells(province([[[4 + n, 40 + n, 33], [35, 50 + n, 40]], [[60, 70, 80]]]), 10, true)].map(([id, columns]) => [id, [...columns].sort()]);
    expect(pattern(3)).toEqual(pattern(0));
  });

  it.each([true, false])('cannot be recovered by any sums and differences of what is shown, in any place and dimension (wholes %s)', (wholes) => {
    fc.assert(
      fc.property(someProvince, (places) => {
        const hidden = hiddenCells(places, 10, wholes);
        expect(recovered(places, hidden, wholes)).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('hold every group below the size', () => {
    fc.assert(
      fc.property(someProvince, (places) => {
        const hidden = hiddenCells(places, 10, true);
        for (const place of places) {
          for (const [column, people] of place.columns) if (people < 10) expect(isHidden(hidden, place.id, column)).toBe(true);
          if (place.whole > 0 && place.whole < 10) expect(isHidden(hidden, place.id, wholeColumn)).toBe(true);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('are at least as many people together as the size where they add up to a shown cell', () => {
    fc.assert(
      fc.property(someProvince, (places) => {
        const hidden = hiddenCells(places, 10, true);
        for (const place of places) {
          const own = [...place.columns].filter(([column]) => isHidden(hidden, place.id, column));
          if (own.length > 0 && !isHidden(hidden, place.id, wholeColumn)) expect(own.reduce((sum, [, people]) => sum + people, 0)).toBeGreaterThanOrEqual(10);
          for (const column of place.columns.keys()) {
            const below = places.filter((one) => one.parent === place.id && isHidden(hidden, one.id, column));
            if (below.length > 0 && !isHidden(hidden, place.id, column)) expect(below.reduce((sum, one) => sum + (one.columns.get(column) ?? 0), 0)).toBeGreaterThanOrEqual(10);
          }
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
