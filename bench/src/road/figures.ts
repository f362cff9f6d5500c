import type { System } from './system.js';

interface Figure {
  readonly id: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** Rows of one figure at a scope, as the operations centre shows them. */
export async function figureRows(system: System, scope: string, figure: string, query = ''): Promise<readonly Figure[]> {
  const { status, body } = await system.client('admin-cli').call<{ figures: readonly Figure[] }>(`/api/ioc/v1/snapshot?scope=${encodeURIComponent(scope)}&figures=${figure}${query}`);
  if (status !== 200) throw new RangeError(`snapshot: ${status} ${JSON.stringify(body)}`);
  return body.figures.filter((row) => row.id === figure);
}

/** Sum of the finest rows of a figure that adds up. */
export async function figureTotal(system: System, scope: string, figure: string, where: Readonly<Record<string, string>> = {}): Promise<number> {
  const query = Object.entries(where).map(([name, value]) => `&dim.${name}=${encodeURIComponent(value)}`).join('');
  const rows = await figureRows(system, scope, figure, query);
  return rows.filter((row) => Object.keys(row.dims).length > 0).reduce((sum, row) => sum + (row.value ?? 0), 0);
}

/** Marks of a day that the operations centre has counted. */
export async function marksOn(system: System, scope: string, date: string): Promise<number> {
  const rows = await figureRows(system, scope, 'attendance.rate', `&dim.date=${date}`);
  return rows.find((row) => row.dims['date'] === date)?.denominator ?? 0;
}
