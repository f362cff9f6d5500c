import { schoolFilesPlatformId } from '@lienthong/vocabulary';
import type { Principal } from '@lienthong/kit/access';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';
import type { KindDefinition } from '../../records/kind.js';
import { KindRegistry } from '../../records/kinds.js';
import { SenderRegister } from '../receive/sender-register.js';

/** On whose behalf a workbook is pushed. */
export interface UploadSender {
  readonly platformId: string;
  /** Of a person: `user:` and their id. */
  readonly clientId: string;
  readonly provinceCode: string;
  /** School codes that the sender is bound to; null without a bound. */
  readonly schools: readonly string[] | null;
  /** The one school of a school's clerk. */
  readonly schoolCode: string | null;
}

/** Decides for whom somebody may upload: a client for its own platform, a clerk for their school, the department for its province (ADR 0010). */
@Injectable()
export class UploadSenders {
  constructor(
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(SenderRegister) private readonly senders: SenderRegister,
  ) {}

  /** @throws ProblemError 403 `province_not_covered`, `platform_not_active`, `school_not_covered` */
  of(principal: Principal): UploadSender {
    if (principal.provinceCode === null) throw new ProblemError(403, 'province_not_covered');
    const { provinceCode } = principal;
    if (principal.sort === 'client') {
      if (principal.platformId === null || principal.clientId === null) throw new ProblemError(403, 'platform_not_active');
      return { platformId: principal.platformId, clientId: principal.clientId, provinceCode, schools: principal.schools, schoolCode: null };
    }
    if (principal.role === 'school' && principal.schoolCode === null) throw new ProblemError(403, 'school_not_covered');
    const schoolCode = principal.role === 'school' ? principal.schoolCode : null;
    return { platformId: schoolFilesPlatformId(provinceCode), clientId: `user:${principal.subject}`, provinceCode, schools: schoolCode === null ? null : [schoolCode], schoolCode };
  }

  /** The kinds named, each of which the sender may push. @throws ProblemError 404 `unknown_kind`; 403 `kind_not_covered`, `platform_not_active` */
  async kindsFor(principal: Principal, sender: UploadSender, names: readonly string[]): Promise<readonly KindDefinition[]> {
    const kinds = [...new Set(names)].map((name) => {
      const kind = this.kinds.find(name);
      if (kind === undefined) throw new ProblemError(404, 'unknown_kind');
      const covered = principal.sort === 'client' ? principal.kinds.includes(name) : kind.owner === 'school' || kind.owner === 'place';
      if (!covered) throw new ProblemError(403, 'kind_not_covered');
      return kind;
    });
    await this.senders.requireActive(sender.platformId, sender.provinceCode);
    return kinds;
  }
}
