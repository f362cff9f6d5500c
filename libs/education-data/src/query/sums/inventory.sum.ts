import { addDays, codesOf } from '@lienthong/vocabulary';
import type pg from 'pg';
import { oneOf, wholeOf } from '../../asking/parameters.js';
import { equipment } from '../../records/equipment.kind.js';
import { room } from '../../records/room.kind.js';
import { fieldOf } from '../find/content-sql.js';
import { inScope, placeColumns, type PlacedRow, type PlaceSum, scopeValues, type SumScope } from './place-sum.js';
import type { InventoryLine, InventoryTotals } from './sums.response.js';

const KINDS = ['room', 'equipment'] as const;
type InventoryKind = (typeof KINDS)[number];
const TYPES = { room: codesOf('roomType'), equipment: codesOf('equipmentType') } as const;
const MOST_DAYS = 3_660;

interface Asked {
  readonly kinds: readonly InventoryKind[];
  readonly type: string | undefined;
  /** Days after the last confirmation from which a record is old, by kind. */
  readonly days: Readonly<Record<InventoryKind, number>>;
}

/** Records of one kind, type and state at one place. */
type Row = PlacedRow & Omit<InventoryLine, 'overdueAfter'>;

/** Rooms and equipment by type and state: what there is, works, is needed, and how much of that nobody has confirmed for long. kinds.md §3; R-19 (LS62 II.2, TQ10 II.2, LS0526 1). */
export const inventorySum: PlaceSum<'kind' | 'type' | 'olderThan', Asked, Row, InventoryTotals> = {
  name: 'inventory',
  kinds: KINDS,
  parameters: ['kind', 'type', 'olderThan'],
  ask: ({ parameters }) => {
    const kind = oneOf('kind', parameters.kind, KINDS);
    const kinds = kind === undefined ? KINDS : [kind];
    const days = wholeOf('olderThan', parameters.olderThan, 1, MOST_DAYS);
    return { kinds, type: oneOf('type', parameters.type, [...new Set(kinds.flatMap((one): readonly string[] => TYPES[one]))]), days: { room: days ?? room.fresh.days, equipment: days ?? equipment.fresh.days } };
  },
  rows: async (client, scope, asked) => {
    const rows: Row[] = [];
    for (const kind of asked.kinds) rows.push(...(await read(client, kind, scope, asked)));
    return rows;
  },
  add: (rows, { days }) => {
    const lines = new Map<string, InventoryLine>();
    for (const row of rows) {
      const key = `${KINDS.indexOf(row.kind)}|${row.type}|${row.state ?? ''}`;
      lines.set(key, added(lines.get(key), { ...row, overdueAfter: days[row.kind] }));
    }
    const ordered = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
    return { records: sumOf(ordered.map((line) => line.records)), overdue: sumOf(ordered.map((line) => line.overdue)), lines: ordered };
  },
};

/** One statement a kind. A record is as old as the newest confirmation of all its sources; it turns overdue as quality has it. */
async function read(client: pg.ClientBase, kind: InventoryKind, scope: SumScope, { type, days }: Asked): Promise<readonly Row[]> {
  const table = `r_${kind}`;
  const number = (name: string): string => `${fieldOf('r', name)}::bigint`;
  const [state, count, working] = kind === 'room' ? [fieldOf('r', 'state'), `coalesce(${number('count')}, 1)`, 'NULL::bigint'] : ['NULL::text', number('count'), number('working')];
  const confirmed = `CASE WHEN r.merged IS NULL THEN r.confirmed_at ELSE greatest(r.confirmed_at, (SELECT max(o.confirmed_at) FROM ${table} o WHERE o.key = r.key AND o.live AND NOT o.lead)) END`;
  const { rows } = await client.query<Row>(
    `SELECT province, school, unit, day, '${kind}' AS kind, type, state, count(*)::int AS records, sum(count)::float8 AS count, sum(working)::float8 AS working, sum(needed)::float8 AS needed,
       count(*) FILTER (WHERE confirmed < $5)::int AS overdue, min(year)::int AS "oldestYear"
     FROM (SELECT ${placeColumns('r')}, ${fieldOf('r', 'type')} AS type, ${state} AS state, ${count} AS count, ${working} AS working, ${number('needed')} AS needed, ${confirmed} AS confirmed, ${number('asOfYear')} AS year
       FROM ${table} r WHERE ${inScope('r')} AND ($4::text IS NULL OR ${fieldOf('r', 'type')} = $4)) AS one
     GROUP BY province, school, unit, day, type, state`,
    [...scopeValues(scope), type ?? null, new Date(`${addDays(scope.today, 1 - days[kind])}T00:00:00+07:00`)],
  );
  return rows;
}

function added(line: InventoryLine | undefined, { kind, type, state, records, count, working, needed, overdue, overdueAfter, oldestYear }: InventoryLine): InventoryLine {
  if (line === undefined) return { kind, type, state, records, count, working, needed, overdue, overdueAfter, oldestYear };
  return {
    kind, type, state, overdueAfter, records: line.records + records, count: line.count + count, working: known(line.working, working), needed: known(line.needed, needed),
    overdue: line.overdue + overdue, oldestYear: Math.min(line.oldestYear, oldestYear),
  };
}

/** Sum of what is known; null where nothing is. */
function known(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
