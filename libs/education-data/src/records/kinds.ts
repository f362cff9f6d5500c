import { PermanentError } from '@lienthong/kit/errors';
import { admissionApplication } from './admission-application.kind.js';
import { admissionRound } from './admission-round.kind.js';
import { aptitude } from './aptitude.kind.js';
import { attendance } from './attendance.kind.js';
import { cashlessPayment } from './cashless-payment.kind.js';
import { type CompiledKind, compileKind } from './check/compiled-kind.js';
import { digitalCertificate } from './digital-certificate.kind.js';
import { diploma } from './diploma.kind.js';
import { enrolment } from './enrolment.kind.js';
import { equipment } from './equipment.kind.js';
import { examResult } from './exam-result.kind.js';
import { healthCheck } from './health-check.kind.js';
import type { KindDefinition } from './kind.js';
import { learner } from './learner.kind.js';
import { learningActivity } from './learning-activity.kind.js';
import { learningResource } from './learning-resource.kind.js';
import { maturityAssessment } from './maturity-assessment.kind.js';
import { room } from './room.kind.js';
import { schoolClass } from './school-class.kind.js';
import { school } from './school.kind.js';
import { staff } from './staff.kind.js';
import { subjectResult } from './subject-result.kind.js';
import { termResult } from './term-result.kind.js';
import { transcript } from './transcript.kind.js';

/** The kinds that the hub comes with. Adding one is its file and its name here. */
export const builtInKinds: readonly KindDefinition[] = [
  school, schoolClass, staff, learner, enrolment, attendance, subjectResult, termResult, examResult, healthCheck, aptitude, transcript, diploma,
  admissionRound, admissionApplication, learningActivity, learningResource, room, equipment, digitalCertificate, cashlessPayment, maturityAssessment,
];

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
