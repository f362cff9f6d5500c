import { localDate } from '@lienthong/vocabulary';
import { PROBLEMS, isProblemCode } from '@lienthong/contracts';
import type { ChunkFinding } from '../domain/chunk.js';
import { NO_IDS } from '../domain/merge/source-state.js';
import type { Fields } from '../domain/merge/hub-view.js';
import type { KindDefinition, MergeContext, ResolvedIds } from '../records/kind.js';
import type { FactRecord } from './fact-scope.js';
import type { FactName, RuleFacts } from './rule-facts.js';
import type { Target } from '../store/targets.repository.js';
import type { SchoolCodes } from '../store/school-codes.repository.js';
import type { UnitRegister } from '../store/unit-register.js';
import { asNamed } from './school-standing.js';

/** What the rules of one chunk have in common. */
export interface RuleScope {
  readonly definition: KindDefinition;
  readonly provinceCode: string;
  readonly today: string;
  readonly units: UnitRegister;
  readonly schools: SchoolCodes;
}

/**
 * Runs the kind's rules that look at what a record refers to. One context object serves all records of a chunk, and what a rule does
 * not ask for is not made: with a million records that is most of the cost.
 */
export class ResolvedRules {
  private readonly context: RecordContext;

  constructor(private readonly scope: RuleScope) {
    this.context = new RecordContext(scope);
  }

  /** Facts the rules asked for since the last call of {@link useFacts}. */
  get asked(): ReadonlySet<FactName> {
    return this.context.asked;
  }

  useFacts(facts: RuleFacts): void {
    this.context.facts = facts;
  }

  problemsOf(subject: RuleSubject): readonly ChunkFinding[] {
    const { mergeRules } = this.scope.definition;
    if (mergeRules.length === 0) return NO_PROBLEMS;
    this.context.look(subject);
    const { raw } = subject;
    let problems: ChunkFinding[] | undefined;
    for (const rule of mergeRules) {
      const found = rule(raw, this.context);
      if (found === undefined) continue;
      problems ??= [];
      for (const one of Array.isArray(found) ? found : [found]) problems.push({ level: one.level, code: one.code, path: one.path, message: one.message ?? textOf(one.code) });
    }
    return problems ?? NO_PROBLEMS;
  }
}

/** A record under the rules. `raw` is what was sent, with real numbers. */
export interface RuleSubject extends FactRecord {
  readonly updatedAt: number;
  /** When its push was received, milliseconds since 1970. */
  readonly receivedAt: number;
  readonly raw: Fields;
  readonly targets: Readonly<Record<string, Target>>;
}

const NO_PROBLEMS: readonly ChunkFinding[] = [];

const NOBODY: RuleSubject = { fields: {}, raw: {}, ids: NO_IDS, hubId: null, updatedAt: 0, receivedAt: 0, targets: {} };

/** What a rule sees of the record in hand. */
class RecordContext implements MergeContext {
  readonly today: string;
  readonly provinceCode: string;
  readonly commune: MergeContext['commune'];
  readonly unit: MergeContext['unit'];
  private readonly parsed = new Map<string, Fields>();
  readonly asked = new Set<FactName>();
  facts: RuleFacts | null = null;
  private subject: RuleSubject = NOBODY;

  constructor(private readonly scope: RuleScope) {
    this.today = scope.today;
    this.provinceCode = scope.provinceCode;
    if (scope.units.units !== null) {
      this.commune = (code, day) => scope.units.commune(code, day, scope.today);
      this.unit = scope.units.unit;
    }
  }

  look(subject: RuleSubject): void {
    this.subject = subject;
  }

  get ids(): ResolvedIds {
    return { class: null, learner: null, staff: null, person: null, ...this.subject.ids };
  }

  get receivedAt(): number {
    return this.subject.receivedAt;
  }

  get updatedOn(): string {
    return localDate(this.subject.updatedAt);
  }

  get enrolledOn(): MergeContext['enrolledOn'] {
    this.asked.add('enrolledOn');
    return this.facts?.enrolledOn(this.subject);
  }

  get classSize(): MergeContext['classSize'] {
    this.asked.add('classSize');
    return this.facts?.classSize(this.subject);
  }

  get termAverages(): MergeContext['termAverages'] {
    this.asked.add('termAverages');
    return this.facts?.termAverages(this.subject);
  }

  get yearFacts(): MergeContext['yearFacts'] {
    this.asked.add('yearFacts');
    return this.facts?.yearFacts(this.subject);
  }

  get certificates(): MergeContext['certificates'] {
    this.asked.add('certificates');
    return this.facts === null ? undefined : (serial) => this.facts?.certificates(serial) ?? [];
  }

  get round(): MergeContext['round'] {
    const content = this.read(this.subject.targets['round']);
    return content && { opensOn: String(content['opensOn']), closesOn: String(content['closesOn']) };
  }

  get class(): MergeContext['class'] {
    const target = this.subject.targets['class'];
    const content = this.read(target);
    return content && { schoolId: this.schoolOf(target) ?? '', schoolYear: String(content['schoolYear']), grade: String(content['grade']), level: String(content['level']) };
  }

  get learner(): MergeContext['learner'] {
    const content = this.read(this.subject.targets['learner']);
    return content && { birthYear: Number(String(content['birthDate']).slice(0, 4)) || null, sex: String(content['sex']) };
  }

  get staff(): MergeContext['staff'] {
    const target = this.subject.targets['staff'];
    const content = this.read(target);
    return content && { status: String(content['status']), schoolId: this.schoolOf(target) };
  }

  private schoolOf(target: Target | undefined): string | null {
    return asNamed(this.scope.schools, target?.schoolId ?? null, this.subject.ids.school);
  }

  private read(target: Target | undefined): Fields | undefined {
    if (target?.content == null) return undefined;
    let parsed = this.parsed.get(target.hubId);
    if (parsed === undefined) {
      parsed = JSON.parse(target.content) as Fields;
      this.parsed.set(target.hubId, parsed);
    }
    return parsed;
  }
}

/** Default text of a problem code in both languages. */
export function textOf(code: string): { readonly vi: string; readonly en: string } {
  if (!isProblemCode(code)) return { vi: code, en: code };
  const { vi, en } = PROBLEMS[code];
  return { vi, en };
}
