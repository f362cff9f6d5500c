import { CREATED, HELD, PARKED, REJECTED, STALE, UNCHANGED, UPDATED } from '../outcome-code.js';
import { type Fields, sameContent, sameIds, sameView, withDatedState } from './hub-view.js';
import type { BareProblem, Decision, MergeRecord, Resolution } from './merge-record.js';
import type { PersonIndex } from './person-index.js';
import type { Ids, SourceState } from './source-state.js';
import type { WorkingSet } from './working-set.js';

/** What the decision needs besides the states: all pure. */
export interface DecisionPorts {
  readonly platformId: string;
  /** Digest of the record's key. */
  readonly keyOf: (fields: Fields, ids: Ids, recordId: string) => string;
  readonly newId: () => string;
  /** Persons known by number; only for kinds that are persons. */
  readonly persons: PersonIndex | null;
  /** Two people that look alike: for the review list. */
  readonly alike: (personId: string, others: readonly string[]) => void;
  /** A record whose number no longer agrees with the person it stays with: for the review list. */
  readonly parted?: (personId: string, recordId: string) => void;
  /** The person that a steward said a record is about; null where nobody did. */
  readonly decided?: (recordId: string) => string | null;
}

type Resolved = Extract<Resolution, { kind: 'resolved' }>;

/**
 * Decides one record after the other (kinds.md §1.1, §1.3): every record gets exactly one outcome, and the working set becomes what is
 * to be written. Same input, same result: no time, no database in here.
 */
export class Decider {
  constructor(
    private readonly set: WorkingSet,
    private readonly ports: DecisionPorts,
  ) {}

  decide(record: MergeRecord): Decision {
    const state = this.set.ownState(record.recordId);
    if (record.hold !== null) return this.end(HELD, state, record, error(record.hold.code, ''));
    if (record.cancel) return this.cancel(state, record);
    if (state !== undefined && record.version < state.version) return this.end(STALE, state, record, error('version_old', 'version'));
    if (state !== undefined && record.version === state.version && !(state.takenByRoster && sameContent(state.content, record.text))) {
      if (!state.live || !sameContent(state.content, record.text)) return this.end(STALE, state, record, error('version_reused', 'version'));
      return this.end(this.sayAgain(state, () => state.confirm(record.receivedAt)), state, record);
    }
    const { resolution } = record;
    if (resolution === null) return this.end(REJECTED, state, record, error('required_missing', ''));
    if (resolution.kind === 'missing') return this.end(PARKED, state, record, ...resolution.paths.map((path) => error('reference_not_found', path)));
    if (resolution.kind === 'conflict') return this.end(REJECTED, state, record, error('reference_conflict', resolution.path));
    if (resolution.problems.some((problem) => problem.level === 'error')) return this.end(REJECTED, state, record, ...resolution.problems);
    return this.take(state, record, resolution);
  }

  private cancel(known: SourceState | undefined, record: MergeRecord): Decision {
    if (known === undefined) {
      // Remembered, so that a NEW of a lower version that comes late does not bring it back.
      const state = this.set.newState(record.recordId);
      this.receive(state, record);
      state.ids = record.resolution?.kind === 'resolved' ? record.resolution.ids : { school: record.schoolId };
      return this.end(UNCHANGED, state, record);
    }
    if (record.version < known.version) return this.end(STALE, known, record, error('version_old', 'version'));
    if (record.version === known.version) {
      if (known.live || known.takenByRoster) return this.end(STALE, known, record, error('version_reused', 'version'));
      known.confirm(record.receivedAt);
      return this.end(UNCHANGED, known, record);
    }
    this.receive(known, record);
    if (!known.live) return this.end(UNCHANGED, known, record);
    if (known.key !== null) this.set.touch(known.key);
    this.set.leave(known);
    this.ports.persons?.remove(known.platformId, known.recordId);
    known.live = false;
    known.lead = false;
    known.merged = null;
    return this.end(UPDATED, known, record);
  }

  /** A version above the one held, all references found. */
  private take(known: SourceState | undefined, record: MergeRecord, resolved: Resolved): Decision {
    const problems: BareProblem[] = [];
    let { ids } = resolved;
    if (this.ports.persons !== null && resolved.marks !== null) {
      const own = known?.ids['person'] ?? null;
      const decided = this.ports.decided?.(record.recordId) ?? null;
      const who = decided !== null ? ({ kind: 'same', personId: decided } as const) : this.ports.persons.identify(this.ports.platformId, record.recordId, resolved.marks, own);
      if (who.kind === 'conflict') return this.end(HELD, known, record, error('identity_conflict', ''));
      const personId = who.kind === 'same' ? who.personId : (own ?? this.ports.newId());
      if (who.kind === 'new' && who.alike.length > 0) {
        problems.push({ level: 'finding', code: 'possible_duplicate', path: '' });
        this.ports.alike(personId, who.alike);
      }
      if (who.kind === 'same' && who.parted === true) this.ports.parted?.(personId, record.recordId);
      ids = { ...ids, person: personId };
    }
    const key = record.key ?? this.ports.keyOf(record.fields, ids, record.recordId);
    const twin = this.set.liveOf(key).find((one) => one.platformId === this.ports.platformId && one.recordId !== record.recordId);
    // One that holds the key together with a twin, since their people were joined, goes on holding it.
    if (twin !== undefined && !(known?.live === true && known.key === key && this.ports.persons === null)) {
      if (this.ports.persons === null) return this.end(REJECTED, known, record, error('key_taken', ''));
      problems.push({ level: 'finding', code: 'duplicate_in_source', path: 'recordId' });
    }
    const state = known ?? this.set.newState(record.recordId);
    const outcome = this.apply(state, record, resolved, ids, key);
    if (this.ports.persons !== null && resolved.marks !== null && ids['person'] != null) {
      this.ports.persons.put({ personId: ids['person'], platformId: state.platformId, recordId: state.recordId, marks: resolved.marks });
    }
    return this.end(outcome, state, record, ...problems, ...resolved.problems);
  }

  private apply(state: SourceState, record: MergeRecord, resolved: Resolved, ids: Ids, key: string): number {
    const { statesBy } = this.set.rules;
    const history = statesBy === null ? null : withDatedState(state.live ? state.history : null, record.fields, statesBy);
    if (state.live && state.key === key && history === state.history && sameIds(state.ids, ids) && sameContent(state.content, record.text)) {
      return this.sayAgain(state, () => this.receive(state, record));
    }
    const wasLive = state.live;
    const moves = wasLive && state.key !== key;
    const lastKey = state.key;
    const before = this.set.touch(key);
    if (moves && lastKey !== null) {
      this.set.touch(lastKey);
      this.set.leave(state);
    }
    const neverSeen = state.hubId === null;
    if (!wasLive || moves) state.hubId = this.hubIdFor(state, lastKey, key, ids['person'] ?? null);
    this.receive(state, record);
    state.live = true;
    state.ids = ids;
    state.content = record.text;
    state.fields = record.fields;
    state.history = history;
    state.sealed = resolved.sealed;
    state.marks = resolved.marks;
    if (!wasLive || moves) this.set.enter(state, key);
    if (wasLive) return moves || !sameView(before, this.set.view(key)) ? UPDATED : UNCHANGED;
    if (before !== null) return sameView(before, this.set.view(key)) ? UNCHANGED : UPDATED;
    return neverSeen ? CREATED : UPDATED;
  }

  /**
   * The same content said again. Where several sources speak of the record their order may be another than when it was last made (this
   * one is the later now, a designation began or ended), and the hub's record with it.
   */
  private sayAgain(state: SourceState, receive: () => void): number {
    const { key } = state;
    const before = key === null || (state.lead && state.merged === null) ? null : this.set.touch(key);
    receive();
    return before === null || key === null || sameView(before, this.set.view(key)) ? UNCHANGED : UPDATED;
  }

  /** That of the other sources of the key; else its own, unless others still stand for the hub record it leaves; else a new one. */
  private hubIdFor(state: SourceState, lastKey: string | null, key: string, personId: string | null): string {
    const joined = this.set.liveOf(key)[0]?.hubId;
    if (joined != null) return joined;
    if (key === personId) return personId;
    const stays = lastKey !== null && this.set.liveOf(lastKey).some((one) => one.hubId === state.hubId);
    return state.hubId === null || stays ? this.ports.newId() : state.hubId;
  }

  private receive(state: SourceState, record: MergeRecord): void {
    state.version = record.version;
    state.takenByRoster = false;
    state.updatedAt = record.updatedAt;
    state.touched = true;
    state.confirm(record.receivedAt);
  }

  private end(outcome: number, state: SourceState | undefined, record: MergeRecord, ...problems: readonly Decision['problems'][number][]): Decision {
    return { outcome, hubId: state?.hubId ?? null, problems: record.findings.length === 0 ? problems : [...problems, ...record.findings] };
  }
}

function error(code: string, path: string): BareProblem {
  return { level: 'error', code, path };
}
