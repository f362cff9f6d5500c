import type { KindDefinition } from '../../records/kind.js';
import type { PushTerms } from './push-terms.js';

/** A push whose sender may send it; its body is not read yet. */
export interface AdmittedPush {
  /** UUID version 7. */
  readonly id: string;
  readonly kind: KindDefinition;
  readonly platformId: string;
  readonly clientId: string;
  readonly provinceCode: string;
  /** School codes the credential is bound to; null without a bound. */
  readonly schools: readonly string[] | null;
  readonly receivedAt: Date;
  /** Day of receipt at +07:00. */
  readonly today: string;
  readonly terms: PushTerms;
}
