import type { Ids, SourceState } from './source-state.js';

/** Place of a source in the order of sources: smaller comes first. Designated for the school that it names is 0, all others 1. */
export type SourceRank = (state: Pick<SourceState, 'platformId' | 'ids' | 'hubId' | 'content'>) => number;

/** How the hub's record is made of its sources. */
export interface ViewRules {
  readonly rank: SourceRank;
  /** Field by which a kind keeps several dated states (`validFrom`), or null. */
  readonly statesBy: string | null;
}

/** The hub's record as it stands at one moment. */
export interface HubView {
  readonly hubId: string;
  readonly key: string;
  /** Canonical JSON text. */
  readonly content: string;
  /** The same as a value where it is at hand; see {@link fieldsOf}. */
  readonly fields: Fields | null;
  readonly ids: Ids;
  readonly history: string | null;
  readonly lead: SourceState;
  readonly sources: number;
}

/** Order of sources (kinds.md §1.3): the designated one, else the later `updatedAt`, else the smaller platform id. Within a platform the smaller record id. */
export function bySourceOrder(rank: SourceRank): (a: SourceState, b: SourceState) => number {
  return (a, b) =>
    rank(a) - rank(b) ||
    b.updatedAt - a.updatedAt ||
    compareText(a.platformId, b.platformId) ||
    compareText(a.recordId, b.recordId);
}

/** The hub's record of the live states of one key; null when there is none. Does not change the states. */
export function viewOf(states: readonly SourceState[], { rank, statesBy }: ViewRules): HubView | null {
  const [first] = states;
  if (first === undefined) return null;
  if (states.length === 1) {
    return { hubId: first.hubId ?? '', key: first.key ?? '', content: first.content, fields: first.fields, ids: first.ids, history: first.history, lead: first, sources: 1 };
  }
  return joined([...states].sort(bySourceOrder(rank)), first, statesBy);
}

/**
 * The hub's record as it was last written: the order of sources may be another by now (a designation began or ended), the stored lead and
 * its merged content say what readers have. For states of one key as they were loaded.
 */
export function storedViewOf(states: readonly SourceState[], rules: ViewRules): HubView | null {
  const lead = states.find((state) => state.stored?.lead === true);
  if (lead === undefined || states.length === 1) return viewOf(states, rules);
  const others = states.filter((state) => state !== lead).sort(bySourceOrder(rules.rank));
  const view = joined([lead, ...others], lead, rules.statesBy);
  return lead.merged === null ? view : { ...view, content: lead.merged, fields: null };
}

function joined(ordered: readonly SourceState[], first: SourceState, statesBy: string | null): HubView {
  const lead = ordered[0] ?? first;
  const fields = mergeContents(ordered.map((state) => parse(state.content)));
  return {
    hubId: lead.hubId ?? '',
    key: lead.key ?? '',
    content: JSON.stringify(fields),
    fields,
    ids: mergeIds(ordered.map((state) => state.ids)),
    history: statesBy === null ? null : JSON.stringify(mergeHistories(ordered, statesBy)),
    lead,
    sources: ordered.length,
  };
}

/** The view's content as a value. */
export function fieldsOf(view: HubView): Fields {
  return view.fields ?? parse(view.content);
}

/** True when the hub's record is the same for its readers: content, references and dated states. */
export function sameView(a: HubView | null, b: HubView | null): boolean {
  if (a === null || b === null) return a === b;
  return a.hubId === b.hubId && a.key === b.key && a.history === b.history && sameContent(a.content, b.content) && sameIds(a.ids, b.ids);
}

/** Field by field from the first source that has a value: an empty one never beats another's. Fields keep the order of first sight. */
export function mergeContents(ordered: readonly Fields[]): Fields {
  const merged: Record<string, unknown> = {};
  for (const content of ordered) {
    for (const field of Object.keys(content)) if (!(field in merged)) merged[field] = content[field];
  }
  return merged;
}

/** Same content whatever the order of fields: a definition that was reordered changes no record. */
export function sameContent(a: string, b: string): boolean {
  return a === b || (a.length === b.length && sortedText(parse(a)) === sortedText(parse(b)));
}

export function sameIds(a: Ids, b: Ids): boolean {
  if (a === b) return true;
  for (const name of Object.keys(a)) if ((a[name] ?? null) !== (b[name] ?? null)) return false;
  for (const name of Object.keys(b)) if ((a[name] ?? null) !== (b[name] ?? null)) return false;
  return true;
}

/** Puts a state into a dated history, in place of one of the same day. `date` names the field (`validFrom`). */
export function withDatedState(history: string | null, content: Fields, date: string): string {
  const day = String(content[date]);
  const others = (history === null ? [] : (JSON.parse(history) as Fields[])).filter((state) => String(state[date]) !== day);
  return JSON.stringify([...others, content].sort((a, b) => compareText(String(a[date]), String(b[date]))));
}

export type Fields = Readonly<Record<string, unknown>>;

function parse(text: string): Fields {
  return JSON.parse(text) as Fields;
}

function mergeIds(ordered: readonly Ids[]): Ids {
  const merged: Record<string, string | null> & { school: string | null } = { school: null };
  for (const ids of ordered) for (const name of Object.keys(ids)) merged[name] ??= ids[name] ?? null;
  return merged;
}

/** States of all sources by day; on one day the order of sources decides field by field. */
function mergeHistories(ordered: readonly SourceState[], statesBy: string): Fields[] {
  const byDay = new Map<string, Fields[]>();
  for (const source of ordered) {
    for (const state of source.history === null ? [] : (JSON.parse(source.history) as Fields[])) {
      const day = String(state[statesBy]);
      const sameDay = byDay.get(day);
      if (sameDay === undefined) byDay.set(day, [state]);
      else sameDay.push(state);
    }
  }
  return [...byDay].sort(([a], [b]) => compareText(a, b)).map(([, states]) => mergeContents(states));
}

function sortedText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
