import { type HubView, sameView, storedViewOf, type ViewRules, viewOf } from './hub-view.js';
import { SourceState } from './source-state.js';

/** A hub record before and after the chunk. Null: there was none, there is none. */
export interface HubChange {
  readonly hubId: string;
  readonly before: HubView | null;
  readonly after: HubView | null;
}

const NONE: readonly SourceState[] = [];

/**
 * The source states that a chunk touches, in memory: loaded before, decided on record by record, written after. Knows the live states
 * of each key, and what each hub record looked like before it was first touched.
 */
export class WorkingSet {
  private readonly own = new Map<string, SourceState>();
  private readonly liveByKey = new Map<string, SourceState[]>();
  private readonly before = new Map<string, HubView | null>();
  private readonly touchedKeys = new Set<string>();
  /** Sole new states of new keys. */
  private readonly made: SourceState[] = [];

  constructor(
    private readonly platformId: string,
    readonly rules: ViewRules,
  ) {}

  /** Takes in a row of the database; a row that is here already stays as it is. */
  load(state: SourceState): void {
    if (state.platformId === this.platformId) {
      if (this.own.has(state.recordId)) return;
      this.own.set(state.recordId, state);
    }
    if (state.live && state.key !== null) {
      const live = this.liveByKey.get(state.key);
      if (live === undefined) this.liveByKey.set(state.key, [state]);
      else if (!live.some((one) => one.platformId === state.platformId && one.recordId === state.recordId)) live.push(state);
    }
  }

  ownState(recordId: string): SourceState | undefined {
    return this.own.get(recordId);
  }

  /** A state for a record of the chunk that was not seen before. */
  newState(recordId: string): SourceState {
    const state = new SourceState(this.platformId, recordId);
    this.own.set(recordId, state);
    return state;
  }

  liveOf(key: string): readonly SourceState[] {
    return this.liveByKey.get(key) ?? NONE;
  }

  view(key: string): HubView | null {
    return viewOf(this.liveOf(key), this.rules);
  }

  /** To be called before the live states of a key change: remembers how the hub record was. */
  touch(key: string): HubView | null {
    const live = this.liveByKey.get(key);
    if (live === undefined) return null;
    const view = this.touchedKeys.has(key) ? viewOf(live, this.rules) : storedViewOf(live, this.rules);
    if (view === null) return null;
    this.touchedKeys.add(key);
    // A hub record made by this chunk was not there before it, whatever happens to it afterwards.
    if (!this.before.has(view.hubId)) this.before.set(view.hubId, live.every((state) => state.stored === null) ? null : view);
    return view;
  }

  /** Puts a live state under its key. Call {@link touch} first. */
  enter(state: SourceState, key: string): void {
    state.key = key;
    const live = this.liveByKey.get(key);
    if (live === undefined) this.liveByKey.set(key, [state]);
    else live.push(state);
    if (state.stored === null && live === undefined && (state.hubId === null || !this.before.has(state.hubId))) {
      this.made.push(state);
      return;
    }
    this.touchedKeys.add(key);
    if (state.hubId !== null && !this.before.has(state.hubId)) this.before.set(state.hubId, null);
  }

  /** Takes a state from among the live ones of its key; it remembers the key. Call {@link touch} first. */
  leave(state: SourceState): void {
    if (state.key === null) return;
    const rest = this.liveOf(state.key).filter((one) => one !== state);
    if (rest.length === 0) this.liveByKey.delete(state.key);
    else this.liveByKey.set(state.key, rest);
  }

  /** Settles which state leads each touched hub record. @returns the hub records that changed for their readers */
  finish(): HubChange[] {
    const changes: HubChange[] = [];
    // The mass: records that nobody had before, each with one source. No look at what was, no maps.
    for (const state of this.made) {
      if (state.hubId === null || this.before.has(state.hubId)) continue;
      state.lead = true;
      changes.push({ hubId: state.hubId, before: null, after: viewOf([state], this.rules) });
    }
    const after = new Map<string, HubView>();
    for (const key of this.touchedKeys) {
      const view = this.view(key);
      if (view === null) continue;
      after.set(view.hubId, view);
      for (const state of this.liveOf(key)) {
        state.lead = state === view.lead;
        state.merged = state.lead && view.sources > 1 ? view.content : null;
      }
    }
    for (const [hubId, before] of this.before) {
      const now = after.get(hubId) ?? null;
      if (sameView(before, now)) continue;
      if (now !== null) now.lead.changed = true;
      changes.push({ hubId, before, after: now });
    }
    return changes;
  }

  /** States to be written: those decided on, and those of other platforms whose place changed. */
  *changedStates(): Generator<SourceState> {
    const seen = new Set<SourceState>();
    for (const state of this.own.values()) {
      if (state.touched || state.confirmed || isWrittenUnsent(state)) {
        seen.add(state);
        yield state;
      }
    }
    for (const key of this.touchedKeys) for (const state of this.liveOf(key)) if (!seen.has(state) && isWrittenUnsent(state)) yield state;
  }
}

/** Another source's record made this row's place or its hub record another. */
export function isWrittenUnsent(state: SourceState): boolean {
  return state.stored !== null && (state.changed || state.stored.lead !== state.lead || state.stored.merged !== state.merged);
}
