import { Clock, HubConfig, seedsHome } from '@lienthong/kit/config';
import { type Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { Injectable } from '@nestjs/common';
import { provinces } from '@lienthong/vocabulary';
import { CAPABILITIES } from '../../domain/capabilities.js';
import { DEMO_PROVINCES } from '../../domain/demo.js';
import { DEFAULT_SETTINGS } from '../../domain/province-settings.js';
import { CapabilityEntity } from '../../store/entities/capability.entity.js';
import { PlatformEntity } from '../../store/entities/platform.entity.js';
import { ProvinceEntity } from '../../store/entities/province.entity.js';
import { platformChanged } from '../platforms/platform.event.js';
import { provinceChanged } from '../provinces/province.event.js';
import { platformSeeds } from './platform-seeds.js';

/** Enters provinces, capabilities and platforms of the seeds that are not there yet; what people have changed since stays. */
@Injectable()
export class DirectorySeeder {
  constructor(
    private readonly config: HubConfig,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async seed(tx: Tx): Promise<void> {
    await this.seedProvinces(tx);
    await tx.manager.upsert(CapabilityEntity, CAPABILITIES.map((each) => ({ code: each.code, nameVi: each.vi, nameEn: each.en })), ['code']);
    await this.seedPlatforms(tx);
  }

  private async seedProvinces(tx: Tx): Promise<void> {
    const known = new Set((await tx.manager.find(ProvinceEntity, { select: { code: true } })).map((each) => each.code));
    const open = new Set<string>(DEMO_PROVINCES);
    const added = [...provinces.values()]
      .filter((each) => !known.has(each.code))
      .map((each) => tx.manager.create(ProvinceEntity, { code: each.code, name: each.name, nameEn: each.englishName, state: open.has(each.code) ? 'active' : 'known', settings: DEFAULT_SETTINGS }));
    await tx.manager.save(added);
    await this.outbox.append(tx, added.map((each) => provinceChanged(each, this.clock.now())));
  }

  private async seedPlatforms(tx: Tx): Promise<void> {
    const known = new Set((await tx.manager.find(PlatformEntity, { select: { id: true } })).map((each) => each.id));
    const added = (await platformSeeds(seedsHome(this.config))).filter((each) => !known.has(each.id)).map((each) => tx.manager.create(PlatformEntity, each));
    // One after the other: a part needs its whole to be there.
    for (const platform of added) await tx.manager.save(platform);
    await this.outbox.append(tx, added.map((each) => platformChanged(each, this.clock.now())));
  }
}
