import { reachedProvinces, type Principal } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';
import { keysOfCursor, pageOf, type Page } from '../../domain/page.js';
import { notFound } from '../../domain/refusals.js';
import { CertificationStore, type ToldCertification } from '../../store/certification.store.js';
import { PlatformEntity } from '../../store/entities/platform.entity.js';
import { ListPlatformsRequest } from './platform.request.js';
import { toPlatformResponse, type PlatformResponse } from './platform.response.js';

/** Reads of the inventory: a caller's own province and the national platforms, kept apart by the database itself. */
@Injectable()
export class PlatformListService {
  constructor(
    private readonly database: Database,
    private readonly certifications: CertificationStore,
  ) {}

  async list(caller: Principal, request: ListPlatformsRequest): Promise<Page<PlatformResponse>> {
    const after = keysOfCursor(request.cursor, 1);
    return this.database.readAs(reachedProvinces(caller), async (tx) => {
      const query = tx.manager.createQueryBuilder(PlatformEntity, 'platform').orderBy('platform.id').take(request.limit + 1);
      if (caller.role === 'vendor') query.andWhere('platform.id = :own', { own: caller.platformId ?? '' });
      if (request.provinceCode) query.andWhere('platform.provinceCode = :province', { province: request.provinceCode });
      if (request.status) query.andWhere('platform.status = :status', { status: request.status });
      if (request.function) query.andWhere(':function = ANY(platform.functions)', { function: request.function });
      if (after) query.andWhere('platform.id > :after', { after: after[0] });
      return pageOf(await query.getMany(), request.limit, (row) => [row.id], toPlatformResponse);
    });
  }

  async get(caller: Principal, id: string): Promise<{ readonly platform: PlatformEntity; readonly certification: ToldCertification | null }> {
    if (caller.role === 'vendor' && caller.platformId !== id) throw notFound();
    return this.database.readAs(reachedProvinces(caller), async (tx) => {
      const platform = await tx.manager.findOneBy(PlatformEntity, { id });
      if (!platform) throw notFound();
      return { platform, certification: await this.certifications.find(tx, id) };
    });
  }
}
