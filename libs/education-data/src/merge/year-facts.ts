import type pg from 'pg';
import { subjectsTaught } from '@lienthong/vocabulary';
import type { SubjectFacts, TermFacts, YearOfLearner } from '../records/kind.js';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { contentsByKey } from '../store/rule-facts.repository.js';
import type { FactRecord, FactScope } from './fact-scope.js';

const TERMS = ['term-1', 'term-2'] as const;

/** A record of a period and subject, by the key that it would have. */
interface Wanted {
  readonly key: string;
  readonly period: string;
}

/**
 * What the hub holds of learners' years, for the rules of term results: subject results and the year's terms, found by the keys that
 * they would have (some twenty a period), so that no index of millions of results is needed for it. Two statements a chunk.
 */
export class YearFacts {
  private constructor(
    private readonly held: ReadonlyMap<string, string>,
    private readonly subjectKeys: (record: FactRecord) => readonly Wanted[],
    private readonly termKeys: (record: FactRecord) => readonly Wanted[],
  ) {}

  static async load(client: pg.ClientBase, { plan, plans, provinceCode }: FactScope, records: readonly FactRecord[]): Promise<YearFacts> {
    const subjectPlan = plans.get('subject-result');
    const subjectKeys = remembered((record) => (subjectPlan === undefined ? [] : subjectsOf(record).map(({ period, subject }) => ({ period, key: keyOf(subjectPlan, provinceCode, record, { period, subject }) }))));
    const termKeys = remembered((record) => (record.fields['period'] === 'year' ? TERMS.map((period) => ({ period, key: keyOf(plan, provinceCode, record, { period }) })) : []));
    const [subjects, terms] = [records.flatMap(subjectKeys), records.flatMap(termKeys)].map((all) => [...new Set(all.map(({ key }) => key))]) as [string[], string[]];
    const held = new Map<string, string>();
    if (subjectPlan !== undefined) for (const [key, content] of await contentsByKey(client, subjectPlan.table.table, subjects)) held.set(key, content);
    for (const [key, content] of await contentsByKey(client, plan.table.table, terms)) held.set(key, content);
    // Terms that come with the year, in the same chunk, are what the sender means now.
    const now = new Set(terms);
    if (now.size > 0) {
      for (const record of records) {
        const period = String(record.fields['period']);
        if (!(TERMS as readonly string[]).includes(period)) continue;
        const key = keyOf(plan, provinceCode, record, { period });
        if (now.has(key)) held.set(key, JSON.stringify(record.fields));
      }
    }
    return new YearFacts(held, subjectKeys, termKeys);
  }

  of(record: FactRecord): YearOfLearner {
    const subjects: Record<string, SubjectFacts[]> = {};
    for (const { key, period } of this.subjectKeys(record)) {
      const content = this.held.get(key);
      if (content !== undefined) (subjects[period] ??= []).push(JSON.parse(content) as SubjectFacts);
    }
    const terms: Record<string, TermFacts> = {};
    for (const { key, period } of this.termKeys(record)) {
      const content = this.held.get(key);
      if (content !== undefined) terms[period] = JSON.parse(content) as TermFacts;
    }
    return { subjects, terms };
  }
}

function keyOf(plan: KindPlan, provinceCode: string, { fields, ids }: FactRecord, part: { readonly period: string; readonly subject?: string }): string {
  return plan.keyOf({ ...fields, ...part }, ids, '', provinceCode, '');
}

/** Periods and subjects that a record is recomputed from: none where it says nothing that could be. */
function subjectsOf({ fields }: FactRecord): readonly { readonly period: string; readonly subject: string }[] {
  const { scheme, period } = fields;
  const isYear = period === 'year';
  if (scheme === 'tt22' && fields['studyResult'] !== undefined) return pairs(isYear ? ['year', ...TERMS] : [String(period)], subjectsTaught('secondary'));
  return scheme === 'tt27' && isYear && fields['yearResult'] !== undefined ? pairs(['year'], subjectsTaught('primary')) : [];
}

function pairs(periods: readonly string[], subjects: readonly string[]): { readonly period: string; readonly subject: string }[] {
  return periods.flatMap((period) => subjects.map((subject) => ({ period, subject })));
}

/** Keys are asked for twice a record: to read and to tell. */
function remembered(make: (record: FactRecord) => readonly Wanted[]): (record: FactRecord) => readonly Wanted[] {
  const made = new Map<FactRecord, readonly Wanted[]>();
  return (record) => {
    const known = made.get(record) ?? make(record);
    made.set(record, known);
    return known;
  };
}
