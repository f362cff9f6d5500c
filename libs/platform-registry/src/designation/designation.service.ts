import { randomUUID } from 'node:crypto';
import { type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database, type Tx } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { Outbox } from '@lienthong/kit/messaging';
import { Injectable } from '@nestjs/common';
import { isHubId, isLocalDate, localDate } from '@lienthong/vocabulary';
import { badParameter, notFound, requireReach } from '../domain/refusals.js';
import { requireMatch } from '../domain/versions.js';
import { DesignationStore, type Collision, type DesignationClaim } from '../store/designation.store.js';
import { DesignationEntity } from '../store/entities/designation.entity.js';
import { PlatformEntity } from '../store/entities/platform.entity.js';
import { ProvinceEntity } from '../store/entities/province.entity.js';
import { designationChanged, designationRemoved } from './designation.event.js';
import { ChangeDesignationRequest, MakeDesignationRequest } from './designation.request.js';

/** Says which platform is the source of what. Two for the same kind, school and day cannot be. */
@Injectable()
export class DesignationService {
  constructor(
    private readonly database: Database,
    private readonly store: DesignationStore,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async make(caller: Principal, request: MakeDesignationRequest): Promise<DesignationEntity> {
    requireReach(caller, request.provinceCode);
    if ((request.schoolCodes === undefined) === (request.all === undefined)) throw badParameter('schoolCodes', 'Nêu schoolCodes hoặc all: true, không cả hai', 'Say either schoolCodes or all: true');
    const claim = { provinceCode: request.provinceCode, schoolCodes: request.schoolCodes ?? null, kinds: request.kinds, from: request.from, to: request.to ?? null };
    requireDays(claim);
    return this.database.transaction(async (tx) => {
      await this.requirePlatform(tx, request.platformId, request.provinceCode);
      await this.store.lockProvince(tx, request.provinceCode);
      await this.requireFree(tx, claim, null);
      const designation = tx.manager.create(DesignationEntity, { ...claim, id: randomUUID(), platformId: request.platformId, decision: request.decision });
      await this.keep(tx, designation, caller, 'designation.made', ['schoolCodes', 'kinds', 'from', 'to']);
      return designation;
    });
  }

  /** Sets another last day. */
  async change(caller: Principal, id: string, request: ChangeDesignationRequest, ifMatch: string | undefined): Promise<DesignationEntity> {
    return this.database.transaction(async (tx) => {
      const designation = await this.locked(tx, caller, id);
      requireMatch(ifMatch, designation.version);
      const claim = { ...designation, to: request.to };
      requireDays(claim);
      await this.requireFree(tx, claim, id);
      designation.to = request.to;
      if (request.decision !== undefined) designation.decision = `${designation.decision}; ${request.decision}`;
      await this.keep(tx, designation, caller, 'designation.changed', Object.keys(request));
      return designation;
    });
  }

  /** Ends it today: today it holds no more. One that has not begun is taken away as if it had never been. */
  async end(caller: Principal, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const designation = await this.locked(tx, caller, id);
      const now = this.clock.now();
      const today = localDate(now);
      if (designation.to !== null && designation.to <= today) return;
      if (designation.from < today) {
        designation.to = today;
        await this.keep(tx, designation, caller, 'designation.ended', ['to']);
        return;
      }
      await this.outbox.append(tx, [designationRemoved(designation, now)]);
      await this.note(tx, designation, caller, 'designation.removed', []);
      await tx.manager.remove(DesignationEntity, { ...designation });
    });
  }

  private async locked(tx: Tx, caller: Principal, id: string): Promise<DesignationEntity> {
    const found = isHubId(id) ? await tx.manager.findOneBy(DesignationEntity, { id }) : null;
    if (!found) throw notFound();
    requireReach(caller, found.provinceCode);
    await this.store.lockProvince(tx, found.provinceCode);
    const designation = await tx.manager.findOneBy(DesignationEntity, { id });
    if (!designation) throw notFound();
    return designation;
  }

  private async requirePlatform(tx: Tx, platformId: string, provinceCode: string): Promise<void> {
    const platform = await tx.manager.findOneBy(PlatformEntity, { id: platformId });
    if (!platform || (platform.provinceCode !== null && platform.provinceCode !== provinceCode)) throw badParameter('platformId', 'Không có nền tảng này trong tỉnh', 'The province has no such platform');
    if (!(await tx.manager.existsBy(ProvinceEntity, { code: provinceCode }))) throw badParameter('provinceCode', 'Không có tỉnh này', 'There is no such province');
  }

  private async requireFree(tx: Tx, claim: DesignationClaim, self: string | null): Promise<void> {
    const collisions = await this.store.collisions(tx, claim, self);
    if (collisions.length > 0) throw overlapOf(collisions);
  }

  private async keep(tx: Tx, designation: DesignationEntity, caller: Principal, what: string, fields: readonly string[]): Promise<void> {
    await tx.manager.save(designation);
    await this.outbox.append(tx, [designationChanged(designation, this.clock.now())]);
    await this.note(tx, designation, caller, what, fields);
  }

  private async note(tx: Tx, designation: DesignationEntity, caller: Principal, what: string, fields: readonly string[]): Promise<void> {
    const { platformId, kinds, schoolCodes, from, to } = designation;
    await this.audit.append(tx, { who: caller, what, subject: designation.id, fields, why: designation.decision, provinceCode: designation.provinceCode, details: { platformId, kinds, schools: schoolCodes?.length ?? 'all', from, to } });
  }
}

function requireDays(claim: { readonly from: string; readonly to: string | null }): void {
  if (!isLocalDate(claim.from)) throw badParameter('from', 'Không có ngày này', 'There is no such day');
  if (claim.to !== null && !isLocalDate(claim.to)) throw badParameter('to', 'Không có ngày này', 'There is no such day');
  if (claim.to !== null && claim.to <= claim.from) throw badParameter('to', 'Ngày kết thúc phải sau ngày bắt đầu', 'The end must come after the beginning');
}

function overlapOf(collisions: readonly Collision[]): ProblemError {
  return new ProblemError(
    409,
    'designation_overlap',
    undefined,
    collisions.map(({ id, platformId, kinds }) => ({
      path: 'kinds',
      code: 'designation_overlap',
      message: { vi: `Đã chỉ định ${platformId} cho ${kinds.join(', ')} (${id})`, en: `${platformId} is already designated for ${kinds.join(', ')} (${id})` },
    })),
  );
}
