import { together } from '@lienthong/kit/database';
import type pg from 'pg';
import { referenceKey } from '../domain/reference-key.js';
import type { Ids } from '../domain/merge/source-state.js';
import type { Fields } from '../domain/merge/hub-view.js';
import type { ReferenceDefinition } from '../records/kind.js';
import type { KindPlan, KindPlans } from '../records/plan/kind-plan.js';
import { loadTargets, type Target, type Targets } from '../store/targets.repository.js';
import type { SchoolCodes } from '../store/school-codes.repository.js';
import { indexOfToken } from './number-tokens.js';
import { asNamed } from './school-standing.js';

/** Where references of a chunk are looked up. */
export interface ReferenceScope {
  readonly client: pg.ClientBase;
  readonly plans: KindPlans;
  readonly plan: KindPlan;
  readonly provinceCode: string;
  readonly platformId: string;
  readonly schools: SchoolCodes;
}

/** What became of a record's references. `targets` by name, for rules. */
export type Found =
  | { readonly kind: 'found'; readonly ids: Ids; readonly targets: Readonly<Record<string, Target>> }
  | { readonly kind: 'missing'; readonly paths: readonly string[]; /** Of each reference not found, what it would be found by. */ readonly awaits: readonly (readonly string[])[] }
  | { readonly kind: 'conflict'; readonly path: string };

/**
 * Finds what records refer to, set-wise: a handful of statements for all records of a chunk (kinds.md §1.3). One way that finds is
 * enough; two ways that find different things are a conflict; sent and not found means waiting. `school` is the one that the record names.
 */
export async function findReferences(scope: ReferenceScope, records: readonly Fields[]): Promise<Found[]> {
  const { plan, schools } = scope;
  const schoolIds = records.map((fields) => (typeof fields['schoolCode'] === 'string' ? schools.idOf(fields['schoolCode']) : null));
  const others = plan.definition.references.filter((one) => one.by.schoolCode === undefined);
  const lookups = await together(scope.client, () => others.map((reference) => lookUp(scope, reference, records, schoolIds)));
  const ownsSchool = plan.definition.references.find((one) => one.by.schoolCode !== undefined);
  return records.map((fields, i) => {
    // A school refers to no school: it is of itself, whether the hub knew it before or not.
    const ids: Record<string, string | null> & { school: string | null } = { school: ownsSchool === undefined ? null : (schoolIds[i] ?? null) };
    const targets: Record<string, Target> = {};
    const paths: string[] = [];
    const awaits: (readonly string[])[] = [];
    if (ownsSchool !== undefined && typeof fields['schoolCode'] === 'string' && ids.school === null) {
      paths.push('schoolCode');
      awaits.push([referenceKey.school(scope.provinceCode, fields['schoolCode'])]);
    }
    for (const lookup of lookups) {
      const result = lookup.of(fields, i);
      if (result === null) ids[lookup.name] = null;
      else if (result.kind === 'target') {
        ids[lookup.name] = result.target.hubId;
        targets[lookup.name] = result.target;
      } else if (result.kind === 'conflict') return { kind: 'conflict', path: result.path };
      else {
        paths.push(result.path);
        awaits.push(result.awaits);
      }
    }
    return paths.length > 0 ? { kind: 'missing', paths, awaits } : { kind: 'found', ids, targets };
  });
}

type One = { readonly kind: 'target'; readonly target: Target } | { readonly kind: 'missing'; readonly path: string; readonly awaits: readonly string[] } | { readonly kind: 'conflict'; readonly path: string };

interface Lookup {
  readonly name: string;
  /** Null when the record does not refer. */
  readonly of: (fields: Fields, index: number) => One | null;
}

async function lookUp(scope: ReferenceScope, reference: ReferenceDefinition, records: readonly Fields[], schoolIds: readonly (string | null)[]): Promise<Lookup> {
  const { name, kind, by } = reference;
  const { provinceCode, platformId, schools } = scope;
  const target = scope.plans.get(kind);
  if (target === undefined) return { name, of: () => null };
  const recordIds = new Set<string>();
  const numbers = new Map<string, Set<string>>([['ministryCode', new Set()], ['personalNumber', new Set()]]);
  const keys = new Set<string>();
  const keyOfName = classKey(target, provinceCode, scope.plan.definition.schoolYearOf);
  const nameKeys: (string | null)[] = [];
  /** Keys of the class at schools that the record's school took over. */
  const followedKeys = new Map<number, readonly string[]>();
  records.forEach((fields, i) => {
    const recordId = textOf(fields, by.recordId);
    if (recordId !== null) recordIds.add(recordId);
    const ministry = indexOfToken(fields[by.ministryCode ?? '']);
    if (ministry !== null) numbers.get('ministryCode')?.add(ministry);
    const personal = indexOfToken(fields[by.personalNumber ?? '']);
    if (personal !== null) numbers.get('personalNumber')?.add(personal);
    const className = textOf(fields, by.className);
    const key = className === null ? null : keyOfName(fields, className, schoolIds[i] ?? null);
    if (by.className !== undefined) nameKeys[i] = key;
    if (key !== null) keys.add(key);
    if (key === null || className === null || !schools.anySuccession) return;
    const followed = schools.tookOver(schoolIds[i] ?? '').map((schoolId) => keyOfName(fields, className, schoolId)).filter((one) => one !== null);
    for (const one of followed) keys.add(one);
    followedKeys.set(i, followed);
  });
  if (recordIds.size === 0 && keys.size === 0 && [...numbers.values()].every((set) => set.size === 0)) {
    return { name, of: (fields) => (textOf(fields, by.className) === null ? null : { kind: 'missing', path: by.className ?? '', awaits: [] }) };
  }
  const withContent = scope.plan.definition.mergeRules.length > 0;
  const found: Targets = await loadTargets(scope.client, target.table, provinceCode, platformId, { recordIds: [...recordIds], numbers: new Map([...numbers].map(([field, set]) => [field, [...set]])), keys: [...keys] }, withContent);

  return {
    name,
    of: (fields, i) => {
      let hit: Target | null = null;
      let path = '';
      const awaits: string[] = [];
      let conflict = false;
      const take = (way: string, one: Target | null | undefined, wanted: () => string | null): void => {
        path ||= way;
        if (one == null) {
          const ref = wanted();
          if (ref !== null) awaits.push(ref);
        } else if (hit !== null && hit.hubId !== one.hubId) conflict = true;
        else hit = one;
      };
      const recordId = textOf(fields, by.recordId);
      if (recordId !== null) take(by.recordId ?? '', found.byRecordId.get(recordId), () => referenceKey.recordId(kind, provinceCode, platformId, recordId));
      for (const [field, way] of [['ministryCode', by.ministryCode], ['personalNumber', by.personalNumber]] as const) {
        const index = way === undefined ? null : indexOfToken(fields[way]);
        if (index !== null) take(way ?? '', choose(schools, found.byNumber.get(field)?.get(index), schoolIds[i] ?? null), () => referenceKey.number(kind, provinceCode, index));
      }
      const nameKey = nameKeys[i];
      if (textOf(fields, by.className) !== null) take(by.className ?? '', nameKey == null ? null : (found.byKey.get(nameKey) ?? onlyOne(followedKeys.get(i), found)), () => (nameKey == null ? null : referenceKey.key(kind, nameKey)));
      if (path === '') return null;
      if (conflict) return { kind: 'conflict', path };
      return hit === null ? { kind: 'missing', path, awaits } : { kind: 'target', target: hit };
    },
  };
}

/** Of several that bear a number: the one at the record's school (staff at two places); two learners with one number are none. */
function choose(schools: SchoolCodes, targets: readonly Target[] | undefined, schoolId: string | null): Target | null {
  if (targets === undefined || targets.length === 0) return null;
  if (targets.length === 1) return targets[0] ?? null;
  const here = targets.filter((one) => one.schoolId !== null && asNamed(schools, one.schoolId, schoolId) === schoolId);
  return here.length === 1 ? (here[0] ?? null) : null;
}

/** A class that followed its school bears its name there too, unless two that did bear the same. */
function onlyOne(keys: readonly string[] | undefined, { byKey }: Targets): Target | undefined {
  const found = (keys ?? []).map((key) => byKey.get(key)).filter((one) => one !== undefined);
  return found.length === 1 ? found[0] : undefined;
}

/** A class by name is found by its key: the record's school and school year, the name as a class of that name has it. */
function classKey(target: KindPlan, provinceCode: string, yearOf: (fields: Fields) => string | null): (fields: Fields, className: string, schoolId: string | null) => string | null {
  const made = new Map<string, string>();
  return (fields, className, schoolId) => {
    if (schoolId === null) return null;
    const schoolYear = yearOf(fields);
    const text = `${schoolId}\u001f${String(schoolYear)}\u001f${className}`;
    let key = made.get(text);
    if (key === undefined) {
      key = target.keyOf({ schoolCode: fields['schoolCode'], schoolYear, name: className }, { school: schoolId }, '', provinceCode, '');
      made.set(text, key);
    }
    return key;
  };
}

function textOf(fields: Fields, name: string | undefined): string | null {
  const value = name === undefined ? undefined : fields[name];
  return typeof value === 'string' ? value : null;
}
