import { randomBytes } from 'node:crypto';
import { type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database, type Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { Injectable } from '@nestjs/common';
import { platformId } from '../../domain/platform-id.js';
import { badParameter, notFound, requireReach } from '../../domain/refusals.js';
import { requireMatch } from '../../domain/versions.js';
import { PlatformEntity } from '../../store/entities/platform.entity.js';
import { ProvinceEntity } from '../../store/entities/province.entity.js';
import { platformChanged } from './platform.event.js';
import { ChangePlatformRequest, RegisterPlatformRequest } from './platform.request.js';

const FACTS = ['operator', 'provider', 'responsibleUnit', 'scope', 'educationLevels', 'cost', 'fundingSource', 'shortcomings', 'proposals', 'partOf'] as const;

/** Enters and changes platforms of the inventory. */
@Injectable()
export class PlatformService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async register(caller: Principal, request: RegisterPlatformRequest): Promise<PlatformEntity> {
    const provinceCode = request.provinceCode ?? null;
    requireReach(caller, provinceCode);
    return this.database.transaction(async (tx) => {
      if (provinceCode !== null && !(await tx.manager.existsBy(ProvinceEntity, { code: provinceCode }))) throw badParameter('provinceCode', 'Không có tỉnh này', 'There is no such province');
      await this.requireWhole(tx, request.partOf ?? null, null);
      const platform = tx.manager.create(PlatformEntity, {
        ...factsOf(request),
        id: platformId(provinceCode, request.name, randomBytes(3).toString('hex')),
        nameVi: request.name,
        nameEn: request.nameEn ?? request.name,
        provinceCode,
        status: request.status,
        functions: request.functions,
        functionNotes: [],
        demo: false,
        source: {},
      });
      await this.keep(tx, platform, caller, 'platform.registered', Object.keys(request));
      return platform;
    });
  }

  async change(caller: Principal, id: string, request: ChangePlatformRequest, ifMatch: string | undefined): Promise<PlatformEntity> {
    return this.database.transaction(async (tx) => {
      const platform = await tx.manager.findOne(PlatformEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!platform) throw notFound();
      requireReach(caller, platform.provinceCode);
      requireMatch(ifMatch, platform.version);
      if (request.partOf !== undefined) await this.requireWhole(tx, request.partOf, id);
      for (const field of FACTS) if (request[field] !== undefined) Object.assign(platform, { [field]: request[field] });
      if (request.name !== undefined) platform.nameVi = request.name;
      if (request.nameEn !== undefined) platform.nameEn = request.nameEn;
      if (request.functions !== undefined) platform.functions = request.functions;
      if (request.status !== undefined) platform.status = request.status;
      await this.keep(tx, platform, caller, 'platform.changed', Object.keys(request));
      return platform;
    });
  }

  private async requireWhole(tx: Tx, partOf: string | null, self: string | null): Promise<void> {
    if (partOf === null) return;
    if (partOf === self || !(await tx.manager.existsBy(PlatformEntity, { id: partOf }))) throw badParameter('partOf', 'Không có nền tảng này', 'There is no such platform');
  }

  private async keep(tx: Tx, platform: PlatformEntity, caller: Principal, what: string, fields: readonly string[]): Promise<void> {
    await tx.manager.save(platform);
    await this.outbox.append(tx, [platformChanged(platform, this.clock.now())]);
    await this.audit.append(tx, { who: caller, what, subject: platform.id, fields, provinceCode: platform.provinceCode, details: { status: platform.status, functions: platform.functions } });
  }
}

type Facts = Pick<PlatformEntity, (typeof FACTS)[number]>;

function factsOf(request: RegisterPlatformRequest): Facts {
  return {
    operator: request.operator ?? null,
    provider: request.provider ?? null,
    responsibleUnit: request.responsibleUnit ?? null,
    scope: request.scope ?? null,
    educationLevels: request.educationLevels ?? null,
    cost: request.cost ?? null,
    fundingSource: request.fundingSource ?? null,
    shortcomings: request.shortcomings ?? null,
    proposals: request.proposals ?? null,
    partOf: request.partOf ?? null,
  };
}
