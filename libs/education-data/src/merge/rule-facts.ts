import type pg from 'pg';
import { schoolYearRange } from '@lienthong/vocabulary';
import type { FactRecord, FactScope } from './fact-scope.js';
import { asNamed } from './school-standing.js';
import { YearFacts } from './year-facts.js';
import type { CertificateFacts, YearOfLearner } from '../records/kind.js';
import { averagesOf, certificatesBySerial, classSizes, type Stay, staysOf } from '../store/rule-facts.repository.js';

/** Facts of other records that rules may ask for. Which ones a kind's rules do ask for is learned by watching them. */
export type FactName = 'enrolledOn' | 'classSize' | 'termAverages' | 'yearFacts' | 'certificates';

/** Facts for the records of a chunk, read with a statement each; undefined where the hub knows too little to say anything. */
export class RuleFacts {
  private constructor(
    private readonly stays: ReadonlyMap<string, readonly Stay[]>,
    private readonly sizes: ReadonlyMap<string, number>,
    private readonly averages: ReadonlyMap<string, number>,
    private readonly keyOfTerm: (record: FactRecord, period: string) => string,
    private readonly years: YearFacts | null,
    private readonly signing: ReadonlyMap<string, readonly CertificateFacts[]>,
    private readonly scope: FactScope,
  ) {}

  static async load(client: pg.ClientBase, wanted: ReadonlySet<FactName>, scope: FactScope, records: readonly FactRecord[]): Promise<RuleFacts> {
    const { plan, provinceCode, today } = scope;
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
    const years = wanted.has('yearFacts') ? await YearFacts.load(client, scope, records) : null;
    const signing = wanted.has('certificates') ? await certificatesBySerial(client, provinceCode, distinct(records.flatMap(serialsOf))) : new Map<string, never>();
    return new RuleFacts(stays, sizes, averages, keyOfTerm, years, signing, scope);
  }

  enrolledOn({ ids }: FactRecord): ((day: string) => boolean) | undefined {
    const stays = ids['learner'] == null ? undefined : this.stays.get(ids['learner']);
    if (stays === undefined) return undefined;
    return (day) => stays.some((stay) => asNamed(this.scope.schools, stay.schoolId, ids.school) === ids.school && stay.from <= day && (stay.to === null || day < stay.to) && day <= schoolYearRange(stay.schoolYear).to);
  }

  classSize({ hubId }: FactRecord): number | undefined {
    return hubId === null ? undefined : this.sizes.get(hubId);
  }

  yearFacts(record: FactRecord): YearOfLearner | undefined {
    return this.years?.of(record);
  }

  certificates(serial: string): readonly CertificateFacts[] {
    return this.signing.get(serial) ?? [];
  }

  termAverages(record: FactRecord): { readonly 'term-1'?: number; readonly 'term-2'?: number } | undefined {
    if (record.fields['period'] !== 'year') return undefined;
    const [first, second] = TERMS.map((term) => this.averages.get(this.keyOfTerm(record, term)));
    return { ...(first !== undefined && { 'term-1': first }), ...(second !== undefined && { 'term-2': second }) };
  }
}

/** Serials of the certificates by which a record was signed. */
function serialsOf({ fields }: FactRecord): string[] {
  const signatures = (fields['signatures'] ?? []) as readonly { readonly certificateSerial: string }[];
  return signatures.map((one) => one.certificateSerial);
}

const TERMS: readonly string[] = ['term-1', 'term-2'];
