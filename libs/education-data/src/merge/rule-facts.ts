import type pg from 'pg';
import { schoolYearRange } from '@lienthong/vocabulary';
import type { Fields } from '../domain/merge/hub-view.js';
import type { Ids } from '../domain/merge/source-state.js';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { averagesOf, classSizes, type Stay, staysOf } from '../store/rule-facts.repository.js';

/** Facts of other records that rules may ask for. Which ones a kind's rules do ask for is learned by watching them. */
export type FactName = 'enrolledOn' | 'classSize' | 'termAverages';

/** A record of the chunk as facts are looked up for it. */
export interface FactRecord {
  readonly fields: Fields;
  readonly ids: Ids;
  /** Hub id the record has already, null for a new one. */
  readonly hubId: string | null;
}

/** Facts for the records of a chunk, read with a statement each; undefined where the hub knows too little to say anything. */
export class RuleFacts {
  private constructor(
    private readonly stays: ReadonlyMap<string, readonly Stay[]>,
    private readonly sizes: ReadonlyMap<string, number>,
    private readonly averages: ReadonlyMap<string, number>,
    private readonly keyOfTerm: (record: FactRecord, period: string) => string,
  ) {}

  static async load(client: pg.ClientBase, wanted: ReadonlySet<FactName>, plan: KindPlan, provinceCode: string, today: string, records: readonly FactRecord[]): Promise<RuleFacts> {
    const distinct = (values: Iterable<string | null | undefined>): string[] => [...new Set([...values].filter((value) => value != null))];
    const keyOfTerm = ({ fields, ids }: FactRecord, period: string): string => plan.keyOf({ ...fields, period }, ids, '', provinceCode, '');
    const stays = wanted.has('enrolledOn') ? await staysOf(client, distinct(records.map((one) => one.ids['learner']))) : new Map<string, never>();
    const sizes = wanted.has('classSize') ? await classSizes(client, distinct(records.map((one) => one.hubId)), today) : new Map<string, number>();
    const averages = new Map<string, number>();
    if (wanted.has('termAverages')) {
      const ofYear = records.filter((one) => one.fields['period'] === 'year');
      for (const [key, average] of await averagesOf(client, plan.table.table, distinct(ofYear.flatMap((one) => TERMS.map((term) => keyOfTerm(one, term)))))) averages.set(key, average);
      // Terms that come with the year, in the same chunk, are what the sender means now.
      if (ofYear.length > 0) for (const one of records) if (TERMS.includes(String(one.fields['period'])) && typeof one.fields['average'] === 'number') averages.set(keyOfTerm(one, String(one.fields['period'])), one.fields['average']);
    }
    return new RuleFacts(stays, sizes, averages, keyOfTerm);
  }

  enrolledOn({ ids }: FactRecord): ((day: string) => boolean) | undefined {
    const stays = ids['learner'] == null ? undefined : this.stays.get(ids['learner']);
    if (stays === undefined) return undefined;
    return (day) => stays.some((stay) => stay.schoolId === ids.school && stay.from <= day && (stay.to === null || day < stay.to) && day <= schoolYearRange(stay.schoolYear).to);
  }

  classSize({ hubId }: FactRecord): number | undefined {
    return hubId === null ? undefined : this.sizes.get(hubId);
  }

  termAverages(record: FactRecord): { readonly 'term-1'?: number; readonly 'term-2'?: number } | undefined {
    if (record.fields['period'] !== 'year') return undefined;
    const [first, second] = TERMS.map((term) => this.averages.get(this.keyOfTerm(record, term)));
    return { ...(first !== undefined && { 'term-1': first }), ...(second !== undefined && { 'term-2': second }) };
  }
}

const TERMS: readonly string[] = ['term-1', 'term-2'];
