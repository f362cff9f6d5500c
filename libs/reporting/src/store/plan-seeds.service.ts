import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@lienthong/kit/database';
import { loadPlanSeeds } from './seeds/load-plan-seeds.js';

/** Folder of the reference data, handed in by the module. */
export class SeedsHome {
  constructor(readonly path: string) {}
}

/** Loads indicators, tasks and directives at boot; the same seeds again change nothing. */
@Injectable()
export class PlanSeedsService implements OnModuleInit {
  constructor(private readonly database: Database, private readonly seeds: SeedsHome) {}

  async onModuleInit(): Promise<void> {
    await this.database.transaction((tx) => loadPlanSeeds(tx, this.seeds.path));
  }
}
