import { address } from '@lienthong/api-client';
import type { Named } from './page.js';
import { hub } from './hub.js';

/** One figure as api.md §7 gives it. Shares are 0..1; `value` null = no data, never 0. */
export interface Figure {
  readonly id: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly unit: string;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly source: 'live' | 'mixed' | 'self-reported';
  readonly target?: number | null;
  readonly updatedAt: string | null;
  /** The value is hidden because the group is small. */
  readonly suppressed?: boolean;
}

export interface Scope {
  readonly id: string;
  readonly level: 'province' | 'commune' | 'school' | 'unassigned';
  readonly name: Named;
}

export interface Snapshot {
  readonly scope: Scope;
  readonly asOf: string;
  readonly position: string;
  readonly figures: readonly Figure[];
}

/** A place one step down with its own figures. */
export interface Place {
  readonly scope: Scope & { readonly schoolCode?: string };
  readonly figures: readonly Figure[];
}

export interface SnapshotQuestion {
  readonly scope: string;
  readonly figures?: readonly string[];
  /** `YYYY-MM-DD`: by what had been received by the end of that day; null = now. */
  readonly date?: string | null;
  readonly dims?: Readonly<Record<string, string>>;
}

export function readSnapshot(question: SnapshotQuestion, signal?: AbortSignal): Promise<Snapshot> {
  const dims = Object.fromEntries(Object.entries(question.dims ?? {}).map(([name, value]) => [`dim.${name}`, value]));
  return hub.get<Snapshot>(address('/api/ioc/v1/snapshot'), {
    query: { scope: question.scope, figures: question.figures, date: question.date, ...dims },
    ...(signal ? { signal } : {}),
  });
}

/** The places one step below a scope, with their own figures. */
export async function readPlaces(
  question: { readonly scope: string; readonly figures: readonly string[]; readonly date?: string | null },
  signal?: AbortSignal,
): Promise<readonly Place[]> {
  const answer = await hub.get<{ readonly items: readonly Place[] }>(address('/api/ioc/v1/places'), { query: question, ...(signal ? { signal } : {}) });
  return answer.items;
}
