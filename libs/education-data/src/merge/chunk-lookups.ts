import type { Sealer } from '@lienthong/kit/config';
import type pg from 'pg';
import type { ChunkFinding, ChunkRecord } from '../domain/chunk.js';
import type { Fields } from '../domain/merge/hub-view.js';
import type { MergeRecord } from '../domain/merge/merge-record.js';
import { PersonIndex } from '../domain/merge/person-index.js';
import type { Ids, PersonMarks } from '../domain/merge/source-state.js';
import type { WorkingSet } from '../domain/merge/working-set.js';
import type { KindPlan, KindPlans } from '../records/plan/kind-plan.js';
import { loadIdentityFacts } from '../store/identity/identity-facts.repository.js';
import type { SchoolCodes } from '../store/school-codes.repository.js';
import type { UnitRegister } from '../store/unit-register.js';
import type { ChunkSource } from './chunk-source.js';
import { ResolvedRules, type RuleSubject } from './merge-context.js';
import type { NumberTokens } from './number-tokens.js';
import { personMarks } from './person-marks.js';
import { findReferences } from './references.js';
import { type FactName, RuleFacts } from './rule-facts.js';

/** What deciding on a chunk takes besides the database. */
export interface DecisionTools {
  readonly plans: KindPlans;
  readonly sealer: Sealer;
  readonly units: UnitRegister;
  readonly newId: () => string;
  /** The person that a steward said a held record is about. */
  readonly decided?: (recordId: string) => string | null;
}

/** Finds what the open records refer to. @returns those whose references are all there, as the rules see them; parallel to `open` */
export async function resolve(
  client: pg.ClientBase, tools: DecisionTools, source: ChunkSource, plan: KindPlan, set: WorkingSet, schools: SchoolCodes, tokens: NumberTokens,
  rows: readonly ChunkRecord[], records: readonly MergeRecord[], open: readonly number[],
): Promise<(RuleSubject | null)[]> {
  const { definition } = plan;
  const found = await findReferences({ client, plans: tools.plans, plan, provinceCode: source.provinceCode, platformId: source.platformId, schools }, open.map((i) => records[i]?.fields ?? {}));
  const subjects: (RuleSubject | null)[] = found.map((one, at) => {
    const record = records[open[at] ?? -1];
    const raw = rows[open[at] ?? -1]?.content;
    if (one.kind !== 'found' || record === undefined || raw === undefined) return null;
    return { fields: record.fields, raw, ids: one.ids, targets: one.targets, hubId: set.ownState(record.recordId)?.hubId ?? null, updatedAt: record.updatedAt, receivedAt: record.receivedAt };
  });
  found.forEach((one, at) => {
    const record = records[open[at] ?? -1];
    const raw = rows[open[at] ?? -1]?.content;
    if (record === undefined || raw === undefined) return;
    if (one.kind !== 'found') {
      record.resolution = one;
      return;
    }
    const numbers = plan.ownNumbers.filter((field) => raw[field] !== undefined);
    record.resolution = {
      kind: 'resolved',
      ids: one.ids.school === record.schoolId || definition.name === 'school' ? one.ids : { ...one.ids, school: record.schoolId },
      marks: definition.identity === undefined ? null : personMarks(definition.name, definition.identity, raw, record.fields, tokens),
      sealed: numbers.length === 0 ? null : tools.sealer.seal(Buffer.from(JSON.stringify(Object.fromEntries(numbers.map((field) => [field, raw[field]]))))),
      problems: [],
    };
  });
  return subjects;
}

/** Facts for which the rules of a kind have asked so far. */
const askedSoFar = new WeakMap<KindPlan, Set<FactName>>();

/**
 * What the kind's rules find. Facts of other records for which they asked before are read first; when they ask for another, it is read and
 * they are asked again.
 */
export async function problemsOf(client: pg.ClientBase, tools: DecisionTools, source: ChunkSource, plan: KindPlan, schools: SchoolCodes, subjects: readonly (RuleSubject | null)[], day: string): Promise<(readonly ChunkFinding[])[]> {
  const rules = new ResolvedRules({ definition: plan.definition, provinceCode: source.provinceCode, today: day, units: tools.units, schools });
  const look = (): (readonly ChunkFinding[])[] => subjects.map((subject) => (subject === null ? [] : rules.problemsOf(subject)));
  const known = askedSoFar.get(plan) ?? new Set();
  askedSoFar.set(plan, known);
  const read = async (): Promise<void> => rules.useFacts(await RuleFacts.load(client, known, { plan, plans: tools.plans, provinceCode: source.provinceCode, today: day, schools }, subjects.filter((subject) => subject !== null)));
  if (known.size > 0) await read();
  for (;;) {
    const found = look();
    const more = [...rules.asked].filter((fact) => !known.has(fact));
    if (more.length === 0) return found;
    for (const fact of more) known.add(fact);
    await read();
  }
}

/** Everybody that the chunk's people may be, and what stewards decided about them. */
export async function loadPersons(client: pg.ClientBase, source: ChunkSource, plan: KindPlan, set: WorkingSet, records: readonly MergeRecord[], open: readonly number[]): Promise<PersonIndex> {
  const marks: PersonMarks[] = [];
  const own = new Set<string>();
  for (const record of records) {
    const person = set.ownState(record.recordId)?.ids['person'];
    if (person != null) own.add(person);
  }
  for (const i of open) {
    const resolution = records[i]?.resolution;
    if (resolution?.kind === 'resolved' && resolution.marks !== null) marks.push(resolution.marks);
  }
  if (marks.length === 0 && own.size === 0) return new PersonIndex();
  const entries = await plan.states.personsLike(client, source.provinceCode, marks, [...own]);
  const known = [...new Set([...own, ...entries.map((entry) => entry.personId)])];
  const facts = await loadIdentityFacts(client, source.kind, source.provinceCode, source.platformId, known, [...new Set(marks.flatMap((one) => Object.values(one.numbers)))]);
  for (const i of open) {
    const record = records[i];
    if (record?.resolution?.kind !== 'resolved' || record.resolution.marks === null) continue;
    const { marks: said } = record.resolution;
    const more = facts.distrusted(record.recordId, said.numbers).filter((field) => !said.distrusted.includes(field));
    if (more.length > 0) record.resolution = { ...record.resolution, marks: { ...said, distrusted: [...said.distrusted, ...more] } };
  }
  const persons = new PersonIndex(facts.apart);
  for (const entry of entries) persons.put(entry);
  for (const state of await plan.states.byPersons(client, known)) set.load(state);
  return persons;
}

/** What else is live under the keys of the open records. */
export async function loadKeys(client: pg.ClientBase, plan: KindPlan, set: WorkingSet, keyOf: (fields: Fields, ids: Ids, recordId: string) => string, records: readonly MergeRecord[], open: readonly number[]): Promise<null> {
  const keys = new Set<string>();
  for (const record of records) {
    const state = set.ownState(record.recordId);
    // Who else speaks of it matters only where somebody does, or did when it was last live.
    if (state !== undefined && state.key !== null && (!state.lead || state.merged !== null)) keys.add(state.key);
  }
  for (const i of open) {
    const record = records[i];
    if (record?.resolution?.kind !== 'resolved') continue;
    const key = keyOf(record.fields, record.resolution.ids, record.recordId);
    record.key = key;
    const state = set.ownState(record.recordId);
    if (state === undefined || state.key !== key || !state.lead) keys.add(key);
  }
  for (const state of await plan.states.byKeys(client, [...keys])) set.load(state);
  return null;
}
