import { reachedProvinces, type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';
import { isHubId, isLocalDate, localDate } from '@lienthong/vocabulary';
import { cursorInvalid, keysOfCursor, pageOf, type Page } from '../domain/page.js';
import { badParameter, notFound } from '../domain/refusals.js';
import { DesignationEntity } from '../store/entities/designation.entity.js';
import { ListDesignationsRequest } from './designation.request.js';
import { toDesignationResponse, type DesignationResponse } from './designation.response.js';

/** Reads of designations, provinces kept apart by the database itself. */
@Injectable()
export class DesignationListService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(caller: Principal, request: ListDesignationsRequest): Promise<Page<DesignationResponse>> {
    const after = keysOfCursor(request.cursor, 1);
    if (request.on !== undefined && !isLocalDate(request.on)) throw badParameter('on', 'Không có ngày này', 'There is no such day');
    if (after && !isHubId(after[0])) throw cursorInvalid();
    return this.database.readAs(reachedProvinces(caller), async (tx) => {
      const query = tx.manager.createQueryBuilder(DesignationEntity, 'designation').orderBy('designation.id').take(request.limit + 1);
      if (caller.role === 'vendor') query.andWhere('designation.platformId = :own', { own: caller.platformId ?? '' });
      if (request.provinceCode) query.andWhere('designation.provinceCode = :province', { province: request.provinceCode });
      if (request.platformId) query.andWhere('designation.platformId = :platform', { platform: request.platformId });
      if (request.kind) query.andWhere(':kind = ANY(designation.kinds)', { kind: request.kind });
      if (request.schoolCode) query.andWhere('(designation.schoolCodes IS NULL OR :school = ANY(designation.schoolCodes))', { school: request.schoolCode });
      if (request.on) query.andWhere('designation.from <= :on AND (designation.to IS NULL OR designation.to > :on)', { on: request.on });
      if (after) query.andWhere('designation.id > :after', { after: after[0] });
      return pageOf(await query.getMany(), request.limit, (row) => [row.id], (row) => this.view(row));
    });
  }

  async get(caller: Principal, id: string): Promise<DesignationEntity> {
    const designation = isHubId(id) ? await this.database.readAs(reachedProvinces(caller), (tx) => tx.manager.findOneBy(DesignationEntity, { id })) : null;
    if (!designation || (caller.role === 'vendor' && designation.platformId !== caller.platformId)) throw notFound();
    return designation;
  }

  view(designation: DesignationEntity): DesignationResponse {
    return toDesignationResponse(designation, localDate(this.clock.now()));
  }
}
