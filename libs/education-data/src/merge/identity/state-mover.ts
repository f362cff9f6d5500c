import { bySourceOrder, type HubView, sameView, storedViewOf, type ViewRules, viewOf } from '../../domain/merge/hub-view.js';
import type { Ids, SourceState } from '../../domain/merge/source-state.js';
import { type HubChange, isWrittenUnsent } from '../../domain/merge/working-set.js';

/** A source state that is to stand elsewhere. */
export interface Move {
  readonly state: SourceState;
  readonly ids: Ids;
  readonly key: string;
  /** Hub id it should have there, of old or because it follows from the key; undefined: as the rules say. */
  readonly hubId: string | undefined;
}

/** A state as it stood before. */
export interface MovedFrom {
  readonly state: SourceState;
  readonly hubId: string | null;
  readonly ids: Ids;
}

/**
 * Moves live source states of one kind to other keys, of whatever platforms: what people's records do when the people are joined or
 * parted. The states themselves stay whole; what changes is whose they are, and so which hub record they make. Where several meet under
 * one key they are sources of one record, in the order of sources.
 */
export class StateMover {
  private readonly byKey = new Map<string, SourceState[]>();
  private readonly before = new Map<string, HubView>();
  private readonly keys = new Set<string>();
  readonly moved: MovedFrom[] = [];

  constructor(
    private readonly rules: ViewRules,
    private readonly newId: () => string,
  ) {}

  /** Takes in live states, all of each key that is moved from or to. */
  load(states: readonly SourceState[]): void {
    for (const state of states) {
      if (!state.live || state.key === null) continue;
      const there = this.byKey.get(state.key);
      if (there === undefined) this.byKey.set(state.key, [state]);
      else if (!there.some((one) => one.platformId === state.platformId && one.recordId === state.recordId)) there.push(state);
    }
  }

  liveOf(key: string): readonly SourceState[] {
    return this.byKey.get(key) ?? [];
  }

  move(moves: readonly Move[]): void {
    for (const { state, key } of moves) {
      this.remember(state.key);
      this.remember(key);
    }
    const arriving = new Map<string, Move[]>();
    for (const one of moves) {
      const { state, ids, key } = one;
      this.moved.push({ state, hubId: state.hubId, ids: state.ids });
      state.ids = ids;
      state.touched = true;
      if (state.key === key) continue;
      if (state.key !== null) this.byKey.set(state.key, this.liveOf(state.key).filter((other) => other !== state));
      arriving.set(key, [...(arriving.get(key) ?? []), one]);
    }
    const given = new Set<string>();
    for (const [key, group] of [...arriving].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const hubId = this.hubIdFor(key, group, given);
      given.add(hubId);
      for (const { state } of group) {
        state.hubId = hubId;
        state.key = key;
      }
      this.byKey.set(key, [...this.liveOf(key), ...group.map((one) => one.state)]);
    }
    this.partSharedIds(given, arriving);
  }

  /** States of these keys are to have their lead settled and be written, although none moves. */
  settle(keys: readonly string[]): void {
    for (const key of keys) {
      this.keys.add(key);
      for (const state of this.liveOf(key)) state.touched = true;
    }
    this.finish();
  }

  /** Settles who leads. @returns hub records that are others for their readers now */
  finish(): HubChange[] {
    const after = new Map<string, HubView>();
    for (const key of this.keys) {
      const live = this.liveOf(key);
      const view = viewOf(live, this.rules);
      if (view === null) continue;
      after.set(view.hubId, view);
      for (const state of live) {
        state.lead = state === view.lead;
        state.merged = state.lead && view.sources > 1 ? view.content : null;
      }
    }
    const changes: HubChange[] = [];
    for (const hubId of new Set([...this.before.keys(), ...after.keys()])) {
      const before = this.before.get(hubId) ?? null;
      const now = after.get(hubId) ?? null;
      if (sameView(before, now)) continue;
      if (now !== null) now.lead.changed = true;
      changes.push({ hubId, before, after: now });
    }
    return changes;
  }

  /** States to be written. */
  changedStates(): SourceState[] {
    return [...this.keys].flatMap((key) => this.liveOf(key).filter((state) => state.touched || isWrittenUnsent(state)));
  }

  private remember(key: string | null): void {
    if (key === null || this.keys.has(key)) return;
    this.keys.add(key);
    const view = storedViewOf(this.liveOf(key), this.rules);
    if (view !== null) this.before.set(view.hubId, view);
  }

  /** That of the record that is there already; else the one wished for; else one that a state brings along, if it leaves nobody behind. */
  private hubIdFor(key: string, group: readonly Move[], given: ReadonlySet<string>): string {
    const [standing] = this.liveOf(key);
    if (standing?.hubId != null) return standing.hubId;
    const inOrder = [...group].sort((a, b) => bySourceOrder(this.rules.rank)(a.state, b.state));
    const wished = inOrder.find((one) => one.hubId !== undefined && !given.has(one.hubId))?.hubId;
    if (wished !== undefined) return wished;
    // Its own key is still the one it leaves.
    const leavesNobody = (state: SourceState): boolean => !this.liveOf(state.key ?? '').some((other) => other.hubId === state.hubId);
    const brought = inOrder.find(({ state }) => state.hubId !== null && !given.has(state.hubId) && leavesNobody(state))?.state.hubId;
    return brought ?? this.newId();
  }

  /** States that stayed under a hub id which another key got back: theirs is a new one. */
  private partSharedIds(given: ReadonlySet<string>, arriving: ReadonlyMap<string, unknown>): void {
    for (const [key, live] of this.byKey) {
      const [first] = live;
      if (arriving.has(key) || first?.hubId == null || !given.has(first.hubId)) continue;
      if (![...this.byKey].some(([other, states]) => other !== key && arriving.has(other) && states[0]?.hubId === first.hubId)) continue;
      const hubId = this.newId();
      for (const state of live) {
        this.moved.push({ state, hubId: state.hubId, ids: state.ids });
        state.hubId = hubId;
        state.touched = true;
      }
    }
  }
}
