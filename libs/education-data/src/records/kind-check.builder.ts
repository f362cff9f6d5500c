import type { RecordProblem } from '@lienthong/contracts';
import { RecordChecker } from './check/record-checker.js';
import type { KindDefinition, MergeContext, RuleProblem } from './kind.js';
import { KindRegistry } from './kinds.js';

const kinds = new KindRegistry();

/** A check as on 20 January 2026, 08:00 at +07:00, for a credential of province 20. */
export class KindCheck {
  private readonly kind: KindDefinition;
  private readonly base: Record<string, unknown>;

  constructor(
    name: string,
    private readonly fromCells = false,
  ) {
    const kind = kinds.find(name);
    if (kind === undefined) throw new TypeError(`no kind ${name}`);
    this.kind = kind;
    this.base = kind.examples.valid as Record<string, unknown>;
  }

  /** The valid example with changes; undefined leaves a field out. */
  record(changes: object): Record<string, unknown> {
    const changed: Record<string, unknown> = { ...this.base, ...changes };
    return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
  }

  private run(changes: object): { readonly problems: readonly RecordProblem[]; readonly content: Record<string, unknown> | undefined } {
    const checker = new RecordChecker(this.kind, kinds.compiledOf(this.kind), { receivedAt: Date.parse('2026-01-20T01:00:00Z'), today: '2026-01-20', provinceCode: '20', fromCells: this.fromCells });
    // As the wire gives it.
    const result = checker.check(JSON.parse(JSON.stringify(this.record(changes))));
    return 'refused' in result ? { problems: result.refused.problems, content: undefined } : { problems: result.accepted.findings ?? [], content: result.accepted.content };
  }

  /** Errors and findings as "error bad_type sex", in the order in which they are told. */
  problems(changes: object): string[] {
    return this.run(changes).problems.map(({ level, code, path }) => `${level} ${code} ${path}`);
  }

  messages(changes: object): RecordProblem['message'][] {
    return this.run(changes).problems.map((problem) => problem.message);
  }

  /** Normalised content; undefined for a refused record. */
  content(changes: object): Record<string, unknown> | undefined {
    return this.run(changes).content;
  }

  /** What the rules find that need resolved references. */
  merged(changes: object, context: Partial<MergeContext> = {}): string[] {
    const content = this.run(changes).content ?? {};
    const whole = { receivedAt: 0, today: '2026-01-20', provinceCode: '20', ids: { school: 'school', class: 'class', learner: 'learner', staff: null, person: null }, ...context };
    return this.kind.mergeRules.flatMap((rule) => (rule(content, whole) ?? []) as RuleProblem | RuleProblem[]).map(({ level, code, path }) => `${level} ${code} ${path}`);
  }
}
