import { Injectable } from '@nestjs/common';
import type { Tx } from '@lienthong/kit/database';
import { type HiddenCells, hiddenCells, type PlaceCells } from '@lienthong/vocabulary';
import { noSchool, wholeProvince } from '../domain/cell-deltas.js';
import { dimsText, stampDims, unknownDim, wholeDims } from '../domain/dims.js';
import type { FigureDefinition, FigureRow } from '../domain/figure.js';
import { unassigned } from '../domain/scope.js';
import { hidden, peopleOf, suppressSmall } from '../domain/suppression.js';
import { Places, type PlacesOn } from './places.js';
import { readState } from './projection-state.store.js';

interface HolderCell {
  readonly holder: string;
  /** Commune whose own staff it is, where it is no school's. */
  readonly unit: string | null;
  readonly dims: string;
  readonly people: number;
}

const keptTables = 60;
/**
 * A stream may use what was found so long ago, as long as no group of its scope has become small since. In a province of 1,000 schools finding
 * takes some hundred milliseconds, during which nobody else is answered: it rests many times as long as it took.
 */
const reuseMs = 1_000;
const restTimes = 60;
const mostReuseMs = 10_000;

interface Kept {
  readonly position: bigint;
  /** Milliseconds of the epoch until which a stream may use it. */
  readonly goodUntil: number;
  readonly cells: HiddenCells;
}

/**
 * What is hidden of a figure in a province: decided once for the whole tree of places and all dimensions, so that a snapshot of the parent,
 * one of each child, a list of places, a day of a history and a stream hide the same cells.
 */
@Injectable()
export class HiddenFigures {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly places: Places) {}

  /**
   * Rows of one figure in a scope as somebody sees them who may not see groups below `size`.
   * @param often the same is asked many times a second: what was found shortly before is good enough
   */
  async hide(tx: Tx, provinceCode: string, scopeId: string, day: number, definition: FigureDefinition, rows: readonly FigureRow[], size: number, often = false): Promise<FigureRow[]> {
    if (!definition.people || size === 0) return [...rows];
    // Exams stand in provinces alone: there is no tree to look at.
    if (!definition.levels.includes('school')) return suppressSmall(definition, rows, size);
    const isSmall = (row: FigureRow): boolean => row.value !== null && peopleOf(row) < size;
    const ask = async (reuse: boolean): Promise<ReadonlySet<string> | undefined> => (await this.of(tx, provinceCode, day, definition, rows.map((row) => JSON.stringify(row.dims)), size, reuse)).get(scopeId);
    let own = await ask(often);
    if (often && rows.some((row) => isSmall(row) && own?.has(JSON.stringify(row.dims)) !== true)) own = await ask(false);
    return rows.map((row) => (row.value !== null && (own?.has(JSON.stringify(row.dims)) === true || isSmall(row)) ? hidden(row) : row));
  }

  /** Hidden cells by scope id. Without wholes every column stands alone: then only these are looked at. */
  async of(tx: Tx, provinceCode: string, day: number, definition: FigureDefinition, columns: readonly string[], size: number, reuse = false): Promise<HiddenCells> {
    const wanted = definition.total ? null : [...new Set(columns)].filter((one) => one !== wholeDims).sort();
    const { position, rolledDay } = await readState(tx);
    const key = [provinceCode, definition.id, day, size, wanted?.join(' ') ?? ''].join('|');
    const known = this.kept.get(key);
    if (known !== undefined && (known.position === position || (reuse && Date.now() < known.goodUntil))) return known.cells;
    const cells = definition.sort === 'stock' ? await staffCells(tx, provinceCode, day) : await holderCells(tx, provinceCode, definition, day === rolledDay ? 'present' : day, wanted);
    const places = await this.places.on(tx, provinceCode, day);
    const began = performance.now();
    const found = hiddenCells(tableOf(places, cells), size, definition.total);
    const took = performance.now() - began;
    if (this.kept.size >= keptTables) this.kept.clear();
    this.kept.set(key, { position, goodUntil: Date.now() + Math.min(mostReuseMs, Math.max(reuseMs, took * restTimes)), cells: found });
    return found;
  }
}

/** The tree of places with what each holds; communes are the sums of their schools, the province is counted by itself where it is. */
function tableOf(places: PlacesOn, cells: readonly HolderCell[]): PlaceCells[] {
  const province = `province:${places.provinceCode}`;
  const table = new Map<string, { id: string; parent: string | null; columns: Map<string, number>; whole: number; counted: boolean }>();
  const placeOf = (id: string, parent: string | null): { columns: Map<string, number>; whole: number; counted: boolean } => {
    let place = table.get(id);
    if (place === undefined) table.set(id, (place = { id, parent, columns: new Map(), whole: 0, counted: false }));
    return place;
  };
  const add = (id: string, parent: string | null, dims: string, people: number): void => {
    const place = placeOf(id, parent);
    if (dims === wholeDims) {
      place.counted = true;
      place.whole += people;
    } else place.columns.set(dims, (place.columns.get(dims) ?? 0) + people);
  };
  const byProvince = cells.some((cell) => cell.holder === wholeProvince);
  placeOf(province, null);
  for (const { holder, unit, dims, people } of cells) {
    if (holder === wholeProvince) {
      add(province, null, dims, people);
      continue;
    }
    const ofSchool = holder !== noSchool && unit === null;
    const code = ofSchool ? (places.schools.get(holder)?.communeCode ?? unassigned) : places.communes.some((one) => one.code === unit) ? (unit ?? unassigned) : unassigned;
    const commune = `commune:${places.provinceCode}:${code}`;
    add(ofSchool ? `school:${holder}` : `office:${code}`, commune, dims, people);
    add(commune, province, dims, people);
    if (!byProvince) add(province, null, dims, people);
  }
  return [...table.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, parent, columns, whole, counted }) => {
    const own = new Map([...columns].filter(([, people]) => people > 0));
    return { id, parent, columns: own, whole: counted ? whole : [...own.values()].reduce((sum, people) => sum + people, 0) };
  });
}

/** Cells of one figure by holder: people are the denominator of a share, the numerator of a count. */
async function holderCells(tx: Tx, provinceCode: string, definition: FigureDefinition, day: number | 'present', dims: readonly string[] | null): Promise<HolderCell[]> {
  const people = definition.sort === 'share' ? 'den' : 'num';
  const { rows } = await tx.client.query<{ holder: string; dims: string; people: string }>(
    `SELECT holder, dims, sum(${people})::text AS people FROM ${day === 'present' ? 'cell' : 'cell_day'}
     WHERE province_code = $1 AND figure = $2 AND dims <> '${stampDims}' AND ($3::text[] IS NULL OR dims = ANY ($3)) ${day === 'present' ? '' : 'AND day <= $4'} GROUP BY 1, 2 HAVING sum(${people}) > 0`,
    day === 'present' ? [provinceCode, definition.id, dims] : [provinceCode, definition.id, dims, day],
  );
  return rows.map((row) => ({ holder: row.holder, unit: null, dims: row.dims, people: Number(row.people) }));
}

/** Staff of schools and offices by level. */
async function staffCells(tx: Tx, provinceCode: string, day: number): Promise<HolderCell[]> {
  const { rows } = await tx.client.query<{ school: string | null; unit: string | null; level: string | null; whole: boolean; people: string }>(
    `SELECT s.school_id AS school, CASE WHEN s.school_id IS NULL THEN coalesce(s.value ->> 'unitCode', '') END AS unit, l.level, grouping(l.level) = 1 AS whole, count(DISTINCT s.subject_id)::text AS people
     FROM staff_span AS s LEFT JOIN school_span AS h ON h.subject_id = s.school_id AND h.from_day <= $2 AND $2 < h.to_day LEFT JOIN LATERAL jsonb_array_elements_text(h.value -> 'levels') AS l (level) ON true
     WHERE s.province_code = $1 AND s.from_day <= $2 AND $2 < s.to_day AND s.value @> '{"counted":true}' GROUP BY GROUPING SETS ((1, 2, l.level), (1, 2))`,
    [provinceCode, day],
  );
  return rows.map((row) => ({ holder: row.school ?? noSchool, unit: row.unit, dims: row.whole ? wholeDims : dimsText(['level'], [row.level ?? unknownDim]), people: Number(row.people) }));
}
