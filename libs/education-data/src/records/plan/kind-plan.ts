import type { KindDefinition } from '../kind.js';
import type { Fields } from '../../domain/merge/hub-view.js';
import type { Ids } from '../../domain/merge/source-state.js';
import { datedDigestUuid, digestUuid } from '../../domain/digest-uuid.js';
import { ownNumberFields } from '../own-numbers.js';
import { type LaneSort, laneSortOf } from '../../domain/lane.js';
import { type KindTable, kindTable } from '../../store/kind-table.js';
import { publishedView } from './published-view.js';
import { SourceStatesRepository } from '../../store/source-states.repository.js';

/** How the merge works with a kind: made once from its definition. */
export interface KindPlan {
  readonly definition: KindDefinition;
  readonly table: KindTable;
  readonly states: SourceStatesRepository;
  readonly lane: LaneSort;
  /** Top-level text fields kept as tokens: field → name space of its blind index (`learner/personalNumber`). */
  readonly tokens: ReadonlyMap<string, string>;
  /** Fields with numbers of the person whom the record itself is about: tokens in the content, sealed beside it. */
  readonly ownNumbers: readonly string[];
  /** Kinds it refers to; their older chunks are merged first. */
  readonly refersTo: readonly string[];
  readonly keyOf: (fields: Fields, ids: Ids, recordId: string, provinceCode: string, platformId: string) => string;
}

/** A kind fed by the day comes in millions: nobody lists it, its index is kept to the least. */
export function isMass(definition: Pick<KindDefinition, 'log' | 'fresh'>): boolean {
  return (definition.log.sort === 'facts' || definition.log.sort === 'either') && definition.fresh.sort === 'feed' && definition.fresh.days <= 31;
}

/** Keys of such a kind are led by the day ({@link keyDigest}). */
export function isKeyedByDay(definition: KindDefinition): boolean {
  return isMass(definition) && definition.fields['date'] !== undefined;
}

export function kindPlan(definition: KindDefinition): KindPlan {
  const mass = isMass(definition);
  const described = kindTable({ ...definition, mass, keyedByDay: isKeyedByDay(definition) });
  const table = { ...described, views: publishedView(definition, described) };
  const tokens = new Map<string, string>();
  for (const field of definition.encryptedFields) tokens.set(field, `${definition.name}/${field}`);
  for (const field of definition.identity?.numbers ?? []) tokens.set(field, `${definition.name}/${field}`);
  for (const { kind, by } of definition.references) {
    if (by.ministryCode !== undefined) tokens.set(by.ministryCode, `${kind}/ministryCode`);
    if (by.personalNumber !== undefined) tokens.set(by.personalNumber, `${kind}/personalNumber`);
  }
  return {
    definition,
    table,
    states: new SourceStatesRepository(table),
    lane: laneSortOf(definition),
    tokens,
    ownNumbers: ownNumberFields(definition),
    refersTo: [...new Set(definition.references.map((one) => one.kind))],
    keyOf: keyDigest(definition, mass),
  };
}

/**
 * The key as 16 bytes. Of a person who is the record (learner) the key is the person's id itself. A record whose
 * key is null or its own record id is the same as no other, so the platform belongs to the key.
 */
function keyDigest(definition: KindDefinition, mass: boolean): KindPlan['keyOf'] {
  return (fields, ids, recordId, provinceCode, platformId) => {
    const resolved = { class: null, learner: null, staff: null, person: null, ...ids };
    const key = definition.key(fields, resolved, recordId);
    if (key === null && resolved.person !== null) return resolved.person;
    const text = key === null || key === recordId ? `${definition.name}\u001f${provinceCode}\u001f${platformId}\u001f${recordId}` : `${definition.name}\u001f${provinceCode}\u001f${key}`;
    const day = fields['date'];
    return mass && typeof day === 'string' ? datedDigestUuid(day, text) : digestUuid(text);
  };
}

/** Where kinds are found; `KindRegistry` is one. */
export interface KindSource {
  find(name: string): KindDefinition | undefined;
  all(): readonly KindDefinition[];
}

/** The plans of all kinds there are, each made when it is first asked for: a kind registered at run time has one at once. */
export class KindPlans {
  private readonly plans = new Map<string, KindPlan>();

  constructor(private readonly kinds: KindSource) {}

  get(kind: string): KindPlan | undefined {
    const known = this.plans.get(kind);
    if (known !== undefined) return known;
    const definition = this.kinds.find(kind);
    if (definition === undefined) return undefined;
    const plan = kindPlan(definition);
    this.plans.set(kind, plan);
    return plan;
  }

  all(): KindPlan[] {
    return this.kinds.all().map((definition) => this.get(definition.name)).filter((plan) => plan !== undefined);
  }

  /** Kinds that some kind refers to. */
  isReferredTo(kind: string): boolean {
    return this.kinds.all().some((one) => one.references.some((reference) => reference.kind === kind));
  }
}
