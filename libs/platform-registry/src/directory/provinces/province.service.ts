import { isDeepStrictEqual } from 'node:util';
import { type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database, type Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { Injectable } from '@nestjs/common';
import { schoolFilesPlatform } from '../../domain/school-files.js';
import { completeSettings } from '../../domain/province-settings.js';
import { badParameter, notFound, requireReach } from '../../domain/refusals.js';
import { faultyTermEnd, shortTermEnds } from '../../domain/term-ends.js';
import { requireMatch } from '../../domain/versions.js';
import { PlatformEntity } from '../../store/entities/platform.entity.js';
import { ProvinceEntity } from '../../store/entities/province.entity.js';
import { platformChanged } from '../platforms/platform.event.js';
import { provinceChanged } from './province.event.js';
import { PutProvinceRequest } from './put-province.request.js';

/** The 34 provinces and their settings. */
@Injectable()
export class ProvinceService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<readonly ProvinceEntity[]> {
    return this.database.dataSource.getRepository(ProvinceEntity).find({ order: { code: 'ASC' } });
  }

  async get(code: string): Promise<ProvinceEntity> {
    const province = await this.database.dataSource.getRepository(ProvinceEntity).findOneBy({ code });
    if (!province) throw notFound();
    return province;
  }

  /** An open province can take its schools' workbooks: the platform that stands for them is entered with it, and stays as people change it. */
  private async enterSchoolFiles(tx: Tx, provinceCode: string): Promise<void> {
    const facts = schoolFilesPlatform(provinceCode);
    if (await tx.manager.existsBy(PlatformEntity, { id: facts.id })) return;
    const platform = tx.manager.create(PlatformEntity, { ...facts, functions: [], functionNotes: [], demo: false, source: {} });
    await tx.manager.save(platform);
    await this.outbox.append(tx, [platformChanged(platform, this.clock.now())]);
  }

  /** Opens a province or gives it other settings. The same again changes nothing and tells nobody. */
  async put(caller: Principal, code: string, request: PutProvinceRequest, ifMatch: string | undefined): Promise<ProvinceEntity> {
    requireReach(caller, code);
    const faulty = faultyTermEnd(request.settings?.termEnds, request.settings?.termEndsByYear);
    if (faulty !== null) throw badParameter(`settings.${faulty}`, 'Ngày kết thúc học kỳ không hợp lệ', 'Not a possible end of a term');
    return this.database.transaction(async (tx) => {
      const province = await tx.manager.findOne(ProvinceEntity, { where: { code }, lock: { mode: 'pessimistic_write' } });
      if (!province) throw notFound();
      requireMatch(ifMatch, province.version);
      const state = request.state ?? province.state;
      const settings = request.settings === undefined ? province.settings : completeSettings({ ...request.settings, termEndsByYear: shortTermEnds(request.settings.termEndsByYear ?? {}) });
      const fields = [...(state === province.state ? [] : ['state']), ...(isDeepStrictEqual(settings, province.settings) ? [] : ['settings'])];
      if (fields.length === 0) return province;
      const before = { state: province.state, settings: province.settings };
      Object.assign(province, { state, settings });
      await tx.manager.save(province);
      await this.outbox.append(tx, [provinceChanged(province, this.clock.now())]);
      if (state === 'active') await this.enterSchoolFiles(tx, code);
      await this.audit.append(tx, { who: caller, what: 'province.changed', subject: code, fields, provinceCode: code, details: { before, after: { state, settings } } });
      return province;
    });
  }
}
