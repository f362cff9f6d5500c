import type { FigureDefinition, FigureRow } from './figure.js';

/** People a row stands for: the value of a count, the denominator of a share or mean. */
export function peopleOf(row: FigureRow): number {
  return row.denominator ?? row.value ?? 0;
}

/** The row without its numbers. */
export function hidden(row: FigureRow): FigureRow {
  const { numerator: _numerator, denominator: _denominator, ...rest } = row;
  return { ...rest, value: null, suppressed: true };
}

const isWhole = (row: FigureRow): boolean => Object.keys(row.dims).length === 0;

/**
 * Rows of one figure that has no tree of places (exams), for somebody who may not see small groups: those of fewer than `size` people lose their numbers, and as long
 * as the hidden ones could be found by taking the shown from the whole (fewer than two of them, or fewer than `size` people together), the
 * next smallest are hidden as well; when none is left to hide, the whole is. Figures that count no people stay as they are.
 */
export function suppressSmall(definition: FigureDefinition, rows: readonly FigureRow[], size: number): FigureRow[] {
  if (!definition.people) return [...rows];
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    if (row.value === null || isWhole(row)) continue;
    const key = (definition.groupedBy ?? []).map((name) => row.dims[name]).join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const hide = new Set<FigureRow>();
  let wholeTells = false;
  for (const group of groups.values()) {
    const found = hiddenOf(group, size, definition.total || definition.groupedBy !== undefined);
    for (const row of found.rows) hide.add(row);
    wholeTells ||= found.wholeTells && groups.size === 1;
  }
  return rows.map((row) => (hide.has(row) || (isWhole(row) && row.value !== null && (wholeTells || peopleOf(row) < size)) ? hidden(row) : row));
}

/** The smallest rows of a group that have to go; `wholeTells`: even all of them are too few, so their sum may not be shown either. */
function hiddenOf(group: readonly FigureRow[], size: number, sumShown: boolean): { readonly rows: readonly FigureRow[]; readonly wholeTells: boolean } {
  const ascending = [...group].sort((a, b) => peopleOf(a) - peopleOf(b));
  let [count, together] = [0, 0];
  for (const row of ascending) {
    const small = peopleOf(row) < size;
    const findable = sumShown && count > 0 && (count < 2 || together < size);
    if (!small && !findable) break;
    count += 1;
    together += peopleOf(row);
  }
  return { rows: ascending.slice(0, count), wholeTells: count > 0 && together < size };
}
