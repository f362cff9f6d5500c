import { localDate } from '@lienthong/vocabulary';
import { PROBLEMS, isProblemCode } from '@lienthong/contracts';
import type { ChunkFinding } from '../domain/chunk.js';
import type { MergeRecord } from '../domain/merge/merge-record.js';
import type { Ids } from '../domain/merge/source-state.js';
import type { Fields } from '../domain/merge/hub-view.js';
import type { KindDefinition, MergeContext } from '../records/kind.js';
import type { Target } from '../store/targets.repository.js';
import type { UnitRegister } from '../store/unit-register.js';

/** What the rules of one chunk have in common. */
export interface RuleScope {
  readonly definition: KindDefinition;
  readonly provinceCode: string;
  readonly receivedAt: number;
  readonly today: string;
  readonly units: UnitRegister;
}

type Parsed = { readonly target: Target; readonly content: Fields };

/** Runs the kind's rules that look at what a record refers to. Contents of targets are read once each. */
export class ResolvedRules {
  private readonly parsed = new Map<string, Parsed>();
  private readonly commune: NonNullable<MergeContext['commune']>;

  constructor(private readonly scope: RuleScope) {
    this.commune = (code, day) => scope.units.commune(code, day, scope.today);
  }

  problemsOf(record: MergeRecord, raw: Fields, ids: Ids, targets: Readonly<Record<string, Target>>): ChunkFinding[] {
    const { definition } = this.scope;
    if (definition.mergeRules.length === 0) return [];
    const context = this.contextOf(record, ids, targets);
    const problems: ChunkFinding[] = [];
    for (const rule of definition.mergeRules) {
      const found = rule(raw, context);
      if (found === undefined) continue;
      for (const one of Array.isArray(found) ? found : [found]) problems.push({ level: one.level, code: one.code, path: one.path, message: one.message ?? textOf(one.code) });
    }
    return problems;
  }

  private contextOf(record: MergeRecord, ids: Ids, targets: Readonly<Record<string, Target>>): MergeContext {
    const { provinceCode, receivedAt, today, units } = this.scope;
    const schoolClass = this.read(targets['class']);
    const learner = this.read(targets['learner']);
    const staff = this.read(targets['staff']);
    return {
      receivedAt,
      today,
      provinceCode,
      ids: { class: null, learner: null, staff: null, person: null, ...ids },
      updatedOn: localDate(record.updatedAt),
      ...(units.units !== null && { commune: this.commune }),
      ...(schoolClass && {
        class: {
          schoolId: schoolClass.target.schoolId ?? '',
          schoolYear: String(schoolClass.content['schoolYear']),
          grade: String(schoolClass.content['grade']),
          level: String(schoolClass.content['level']),
        },
      }),
      ...(learner && { learner: { birthYear: Number(String(learner.content['birthDate']).slice(0, 4)) || null, sex: String(learner.content['sex']) } }),
      ...(staff && { staff: { status: String(staff.content['status']), schoolId: staff.target.schoolId } }),
    };
  }

  private read(target: Target | undefined): Parsed | undefined {
    if (target?.content == null) return undefined;
    let parsed = this.parsed.get(target.hubId);
    if (parsed === undefined) {
      parsed = { target, content: JSON.parse(target.content) as Fields };
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
