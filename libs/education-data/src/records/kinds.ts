import { PermanentError } from '@lienthong/kit/errors';
import { attendance } from './attendance.kind.js';
import { type CompiledKind, compileKind } from './check/compiled-kind.js';
import { enrolment } from './enrolment.kind.js';
import { examResult } from './exam-result.kind.js';
import type { KindDefinition } from './kind.js';
import { learner } from './learner.kind.js';
import { learningActivity } from './learning-activity.kind.js';
import { schoolClass } from './school-class.kind.js';
import { school } from './school.kind.js';
import { staff } from './staff.kind.js';
import { subjectResult } from './subject-result.kind.js';

/** The kinds that the hub comes with. Adding one is its file and its name here. */
export const builtInKinds: readonly KindDefinition[] = [school, schoolClass, staff, learner, enrolment, attendance, subjectResult, examResult, learningActivity];

/** The kinds of a running hub, with their compiled checks. Injected by class; a test may register one more. */
export class KindRegistry {
  private readonly kinds = new Map<string, KindDefinition>();
  private readonly compiled = new Map<string, CompiledKind>();

  constructor(kinds: readonly KindDefinition[] = builtInKinds) {
    for (const kind of kinds) this.register(kind);
  }

  /** @throws PermanentError `kind_registered_twice` */
  register(kind: KindDefinition): void {
    if (this.kinds.has(kind.name)) throw new PermanentError('kind_registered_twice', `The kind ${kind.name} is registered already`);
    this.kinds.set(kind.name, kind);
  }

  /** Undefined for a name that no kind has. */
  find(name: string): KindDefinition | undefined {
    return this.kinds.get(name);
  }

  /** In the order of registration. */
  all(): readonly KindDefinition[] {
    return [...this.kinds.values()];
  }

  /** The compiled checks of a registered kind, made at first use. */
  compiledOf(kind: KindDefinition): CompiledKind {
    const known = this.compiled.get(kind.name);
    if (known !== undefined) return known;
    const compiled = compileKind(kind);
    this.compiled.set(kind.name, compiled);
    return compiled;
  }
}
