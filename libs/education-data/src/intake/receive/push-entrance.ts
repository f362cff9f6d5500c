import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { ProblemError } from '@lienthong/kit/errors';
import { localDate } from '@lienthong/vocabulary';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { KindRegistry } from '../../records/kinds.js';
import { IntakeConfig } from '../intake.config.js';
import type { AdmittedPush } from './admitted-push.js';
import { pushTerms } from './push-terms.js';
import { SenderRegister } from './sender-register.js';

/** What reaches the entrance of a push besides its body. */
export interface PushCall {
  /** As it stands in the address. */
  readonly kindName: string;
  readonly principal: Principal;
  readonly headers: IncomingHttpHeaders;
  readonly query: { readonly [name: string]: string | readonly string[] | undefined };
}

/** Decides before a byte of the body is read whether a push may come in, and on what terms. */
@Injectable()
export class PushEntrance {
  private readonly ids = new Uuid7Maker();

  constructor(
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(SenderRegister) private readonly senders: SenderRegister,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 404 `unknown_kind`; 403 for a credential that does not reach; 415, 413, 400; 422 `full_mode_not_offered` */
  async admit(call: PushCall): Promise<AdmittedPush> {
    const kind = this.kinds.find(call.kindName);
    if (kind === undefined) throw new ProblemError(404, 'unknown_kind');
    const { principal } = call;
    if (principal.sort !== 'client' || principal.clientId === null) throw new ProblemError(403, 'scope_missing');
    if (principal.platformId === null) throw new ProblemError(403, 'platform_not_active');
    if (!principal.kinds.includes(kind.name)) throw new ProblemError(403, 'kind_not_covered');
    if (principal.provinceCode === null) throw new ProblemError(403, 'province_not_covered');
    await this.senders.requireActive(principal.platformId, principal.provinceCode);
    const terms = pushTerms(call.headers, call.query, this.config.INTAKE_BODY_BYTES);
    if (terms.mode === 'full' && !kind.fullMode) throw new ProblemError(422, 'full_mode_not_offered');
    const receivedAt = this.clock.now();
    return {
      id: this.ids.make(receivedAt.getTime()),
      kind,
      platformId: principal.platformId,
      clientId: principal.clientId,
      provinceCode: principal.provinceCode,
      schools: principal.schools,
      receivedAt,
      today: localDate(receivedAt),
      terms,
    };
  }
}
