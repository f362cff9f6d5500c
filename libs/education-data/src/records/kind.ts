import { type ProblemCode, PROBLEMS, type RecordProblem, type TopicKey } from '@lienthong/contracts';
import type { CodeListName, CompletenessGroup } from '@lienthong/vocabulary';
import type { Bilingual, ContentOf, FieldTable } from './field.js';

/**
 * A record kind is data: one file `<kind>.kind.ts` exports one KindDefinition, `kinds.ts` lists it. Checker, JSON Schema, CSV reading,
 * key, references, log attributes and rules all follow from it; nothing else knows a kind by name.
 */

/** Checked content of a record, its head left out: only the kind's fields, in the order of the field table, absent ones undefined. */
export type Content = { readonly [field: string]: unknown };

/** A problem that a rule found. Level and default texts come from the code; `message` makes it exact and never repeats a personal value. */
export interface RuleProblem {
  readonly code: ProblemCode;
  /** Dotted path: `schoolCode`, `marks.physics`, `relatives.0.fullName`. */
  readonly path: string;
  readonly level: RecordProblem['level'];
  readonly message?: Bilingual;
}

/** The problem as receipts show it, with the text of its code unless it has its own. */
export function toRecordProblem({ level, code, path, message = PROBLEMS[code] }: RuleProblem): RecordProblem {
  return { level, code, path, message: { vi: message.vi, en: message.en } };
}

/** What a rule may know besides the record while it is being received. */
export interface RuleContext {
  /** Time of receipt in milliseconds since 1970. */
  readonly receivedAt: number;
  /** Day of receipt at +07:00, `YYYY-MM-DD`. */
  readonly today: string;
  /** Two-digit code of the credential's province, as of today. */
  readonly provinceCode: string;
}

/** Says what is wrong with a record by itself; undefined when nothing is. `cancel` never reaches a rule. */
export type Rule<C> = (record: C, context: RuleContext) => RuleProblem | readonly RuleProblem[] | undefined;

/** Hub ids of what a record refers to, by the name of the reference; null where none was sent. */
export interface ResolvedIds {
  readonly school: string | null;
  readonly class: string | null;
  readonly learner: string | null;
  readonly staff: string | null;
  /** The person that identity found the record itself to be about (learner, staff). */
  readonly person: string | null;
  readonly [reference: string]: string | null;
}

/** What a rule may know once references are resolved. A member that the merge does not know is undefined: the rule then says nothing. */
export interface MergeContext extends RuleContext {
  readonly ids: ResolvedIds;
  readonly class?: { readonly schoolId: string; readonly schoolYear: string; readonly grade: string; readonly level: string };
  readonly learner?: { readonly birthYear: number | null; readonly sex: string };
  readonly staff?: { readonly status: string; readonly schoolId: string | null };
  /** Day of the record's updatedAt at +07:00. */
  readonly updatedOn?: string;
  /** Commune by code on a day: `split` was in force that day but went into several since, so today's is undecided; `unknown` was none that day. */
  readonly commune?: (code: string, day: string) => 'in-force' | 'split' | 'unknown';
  /** Whether the digits of a unit's code meant a commune or district on a day. */
  readonly unit?: (code: string, day: string) => boolean;
  /** The admission round that was found. */
  readonly round?: { readonly opensOn: string; readonly closesOn: string };
  /** Digital certificates with this serial, whoever issued them; none when the hub knows none. */
  readonly certificates?: (serial: string) => readonly CertificateFacts[];
  /** What the learner reached by period, in the record's school and year: subjects, and the terms as a whole. */
  readonly yearFacts?: YearOfLearner;
  /** True when the learner has an active enrolment at the school on the day. */
  readonly enrolledOn?: (day: string) => boolean;
  /** Learners with an active enrolment in the class that the record describes, today. */
  readonly classSize?: number;
  /** Averages of the same learner, school, year and subject by period, where held. */
  readonly termAverages?: { readonly 'term-1'?: number; readonly 'term-2'?: number };
}

/** From when to when a digital certificate may sign. Days at +07:00. */
export interface CertificateFacts {
  readonly validFrom: string;
  readonly validTo: string;
  readonly state: string;
  readonly revokedOn: string | null;
}

/** Results of one learner in one school year, by period. */
export interface YearOfLearner {
  readonly subjects: { readonly [period: string]: readonly SubjectFacts[] };
  readonly terms: { readonly [period: string]: TermFacts | undefined };
}

/** One subject of a period, as the hub holds it. */
export interface SubjectFacts {
  readonly subject: string;
  readonly exempt?: boolean;
  readonly average?: number;
  readonly retestMark?: number;
  readonly comment?: string;
  readonly achievement?: string;
  readonly testMark?: number;
}

/** A period as a whole, as the hub holds it. */
export interface TermFacts {
  readonly conductResult?: string;
  readonly absencesExcused?: number;
  readonly absencesUnexcused?: number;
}

/** Finding or error that needs resolved references. */
export type MergeRule<C> = (record: C, context: MergeContext) => RuleProblem | readonly RuleProblem[] | undefined;

/** How a record says which other record it means (kinds.md §1.3). One found is enough; two that differ: `reference_conflict`. */
export interface ReferenceDefinition {
  /** Name of the resolved id in {@link ResolvedIds}. */
  readonly name: string;
  /** Kind referred to. */
  readonly kind: string;
  /** Field of this record per way of referring. `recordId` is always the sender's own id; `className` is looked up in the record's school and school year. */
  readonly by: {
    readonly schoolCode?: string;
    readonly recordId?: string;
    readonly ministryCode?: string;
    readonly personalNumber?: string;
    readonly className?: string;
  };
  /** At least one of the fields must be there. */
  readonly required: boolean;
}

/** A hub record as its state event tells it. */
export interface StateSubject<C> {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly ids: ResolvedIds;
  readonly content: C;
  /** All dated states ascending, for a kind with `statesBy`; else only the content. */
  readonly states: readonly C[];
  /** Platforms with a live record of it, sorted. */
  readonly platforms: readonly string[];
}

/** What of a record may ride on the event log: the allow-list, as a function per payload type of the contracts. */
export type LogShape<C> = PlainLogShape<C> | { readonly sort: 'either'; readonly of: (record: C) => PlainLogShape<C> };

/** One way of telling; a kind whose records differ in it (acts and summaries) chooses by record. */
export type PlainLogShape<C> =
  | { readonly sort: 'state'; readonly topic: TopicKey; readonly state: (subject: StateSubject<C>) => object }
  | {
      readonly sort: 'facts';
      readonly topic: TopicKey;
      /** Key of the topic; the hub id of the school when absent. */
      readonly key?: (record: C) => string;
      readonly attributes: (record: C, ids: ResolvedIds) => object;
    }
  | { readonly sort: 'none' };

/**
 * A group of what is to be known of a learner (kinds.md §3 learner) that a record of this kind fills. Which groups are required is a
 * setting of the province; `needs` are this kind's fields that must all say something.
 */
export interface CompletedGroup {
  readonly group: CompletenessGroup;
  /** `whole`: a full date, not a month or year; `notIn`: values that say nothing (`unknown`). */
  readonly needs: readonly { readonly field: string; readonly whole?: boolean; readonly notIn?: readonly string[] }[];
}

/** How a person is recognised (kinds.md §1.3): numbers that prove, and what only suggests. */
export interface IdentityDefinition<C> {
  readonly numbers: readonly string[];
  readonly name: string;
  readonly birthDate: string;
  readonly sex: string;
  /** Numbers of this record that prove nothing, because they are at odds with it. */
  readonly distrust: (record: C) => readonly string[];
}

/** A record that kinds.md §5 shows, or one that shows what is refused, with the code it is refused by. */
export interface KindExamples {
  readonly valid: object;
  readonly invalid: readonly { readonly record: object; readonly code: ProblemCode; readonly path: string }[];
}

/** What a heading met in spreadsheets means: a path such as `relatives.0.fullName`, and values that go with a filled cell. */
export interface HeadingTarget {
  readonly heading: string;
  readonly path: string;
  readonly sets?: { readonly [path: string]: string };
  /** Several columns may have it: each is the next item of the list at `path`. Workbooks only. */
  readonly next?: boolean;
  /** The column belongs to the assessment in the middle or at the end of a term, which are two records of one row. Workbooks only. */
  readonly half?: 'mid' | 'end';
}

/** Columns of which each one is a record of its own: a mark sheet with a column a subject. Workbooks only. */
export interface WideColumns {
  /** The field that the heading gives, by a code or label of its list. */
  readonly field: string;
  readonly list: CodeListName;
  /** Where the value of such a column goes, by what stands in the cell. */
  readonly pathOf: (cell: string) => string;
}

/** A rule in words, for `GET /kinds/{kind}`. */
export interface RuleText extends Bilingual {
  readonly code: ProblemCode;
}

/** Everything that is to be known about a kind. */
export interface KindDefinition<C = Content> {
  /** As in the address of the push: `school-class`. */
  readonly name: string;
  readonly label: Bilingual;
  /** kinds.md §2. `personal`: every read is audited. */
  readonly group: 'public' | 'internal' | 'personal';
  readonly fields: FieldTable;
  /** Groups of which at least one field must be there, references included: `['schoolCode', 'unitCode']`. */
  readonly oneOf: readonly (readonly string[])[];
  /** What a CANCEL carries besides the head: `schoolCode` where required. */
  readonly cancelFields: readonly string[];
  readonly references: readonly ReferenceDefinition[];
  /** Whose record it is: decides rights, order and designation. `place`: a school or, for offices and communes, a unit. */
  readonly owner: 'school' | 'place' | 'council' | 'none';
  /**
   * What makes records the same thing, unique within a province and the kind, never personal text in the clear beyond what the key is.
   * Null for a person (identity decides) and while a reference that it needs is not resolved. `own` is the sender's id made unique over
   * senders, `<platformId>/<recordId>`: the key of what nobody else can send again.
   */
  readonly key: (record: C, ids: ResolvedIds, own: string) => string | null;
  /** For persons only. */
  readonly identity?: IdentityDefinition<C>;
  /** School year to which a record belongs (a class name is looked up in it, an earlier year is never overdue); null for what has none. */
  readonly schoolYearOf: (record: C) => string | null;
  /** Field by which one hub record keeps several dated states (school: validFrom). */
  readonly statesBy?: string;
  readonly rules: readonly Rule<C>[];
  readonly mergeRules: readonly MergeRule<C>[];
  readonly ruleTexts: readonly RuleText[];
  /** `record`: a live record is overdue so many days after its last confirmation; `feed`: a school's records of the kind are, together. */
  readonly fresh: { readonly sort: 'record' | 'feed'; readonly days: number };
  readonly fullMode: boolean;
  /** What stands at a school goes to the one that takes it over, without being sent again (ADR 0024). */
  readonly followsSchool?: true;
  /** Headings of spreadsheets that mean a nested field or set another one too. Headings of one field stand in the field table. */
  readonly headings: readonly HeadingTarget[];
  readonly wide?: WideColumns;
  /** Settles what several cells of a row say only together. Values are as cells gave them, not yet checked. Workbooks only. */
  readonly settleRow?: (row: Record<string, unknown>, constants: { readonly [path: string]: unknown }) => void;
  readonly log: LogShape<C>;
  /** For named roles only; never in logs or exports (kinds.md §2). */
  readonly sensitiveFields: readonly string[];
  /** Stored encrypted with a keyed blind index: personal numbers. */
  readonly encryptedFields: readonly string[];
  /** What the kind's list can be searched or filtered by. */
  readonly searchFields: readonly string[];
  /** Groups of completeness of a learner that its records fill; empty for most. */
  readonly completes: readonly CompletedGroup[];
  /** Figures of api.md §7 that it feeds. */
  readonly feeds: readonly string[];
  /** What CANCEL means for it. */
  readonly cancelMeans: Bilingual;
  readonly examples: KindExamples;
}

type CompletedGroupOf<F extends FieldTable> = { readonly group: CompletenessGroup; readonly needs: readonly (Omit<CompletedGroup['needs'][number], 'field'> & { readonly field: keyof F & string })[] };

/** A kind as its file writes it: the content type follows from the field table, so rules and keys are checked against the fields. */
type KindSource<F extends FieldTable> = Omit<KindDefinition<ContentOf<F>>, 'fields' | 'oneOf' | 'completes' | 'sensitiveFields' | 'encryptedFields' | 'searchFields' | 'mergeRules' | 'cancelFields' | 'headings'> & {
  readonly fields: F;
  readonly oneOf?: readonly (readonly (keyof F & string)[])[];
  readonly cancelFields?: readonly (keyof F & string)[];
  readonly sensitiveFields?: readonly (keyof F & string)[];
  readonly encryptedFields?: readonly (keyof F & string)[];
  readonly searchFields?: readonly (keyof F & string)[];
  readonly mergeRules?: readonly MergeRule<ContentOf<F>>[];
  readonly completes?: readonly CompletedGroupOf<F>[];
  readonly headings?: readonly HeadingTarget[];
};

/** Makes a definition out of a kind's file. The content type is forgotten here, once: what reaches a rule was checked by these fields. */
export function defineKind<const F extends FieldTable>(source: KindSource<F>): KindDefinition {
  const fromReferences = source.references.filter((reference) => reference.required).map((reference) => Object.values(reference.by).filter((name) => name !== undefined));
  const whole = {
    ...source,
    oneOf: [...(source.oneOf ?? []), ...fromReferences.filter((names) => names.length > 1)],
    cancelFields: source.cancelFields ?? [],
    sensitiveFields: source.sensitiveFields ?? [],
    encryptedFields: source.encryptedFields ?? [],
    searchFields: source.searchFields ?? [],
    mergeRules: source.mergeRules ?? [],
    completes: source.completes ?? [],
    headings: source.headings ?? [],
  };
  return whole as unknown as KindDefinition;
}
