import { Clock, HubConfig, loadConfig, Sealer } from '@lienthong/kit/config';
import { Database, DatabaseModule } from '@lienthong/kit/database';
import { CommitSignal, MessagingModule, Outbox } from '@lienthong/kit/messaging';
import { Module } from '@nestjs/common';
import { certificationControllers, certificationProviders } from './certification/certification.js';
import { DryRunMerge } from './domain/dry-run.js';
import { EducationDataConfig } from './domain/education-data.config.js';
import { MergeWake } from './domain/merge-wake.js';
import { ReleaseWake } from './domain/release-wake.js';
import { PushDone } from './domain/push-done.js';
import { EXCHANGE_CONTROLLERS, EXCHANGE_PROVIDERS } from './exchange/exchange.js';
import { IDENTITY_CONTROLLERS, IDENTITY_PROVIDERS } from './identity/identity.js';
import { intakeControllers, intakeProviders } from './intake/intake.js';
import { ChunkMerger } from './merge/chunk-merger.js';
import { DecisionWake } from './domain/identity/decision.js';
import { DecisionRunner } from './merge/identity/decision-runner.js';
import { MergeDryRun } from './merge/merge-dry-run.js';
import { Sweeper } from './merge/sweeper.js';
import { MergeRunner } from './merge/workers/merge-runner.js';
import { MergeThread } from './merge/workers/merge-thread.js';
import { MergeWorkers } from './merge/workers/merge-workers.js';
import { DecisionMerge } from './domain/decision-merge.js';
import { MergeDecision } from './merge/merge-decision.js';
import { SchoolFollowWake } from './domain/reorganisation/school-follow.js';
import { SchoolFollower } from './merge/schools/school-follower.js';
import { PLACES_CONTROLLERS, PLACES_PROVIDERS } from './places/places.js';
import { UnitLoader } from './places/unit-loader.js';
import { QUERY_CONTROLLERS, QUERY_PROVIDERS } from './query/query.js';
import { KindRegistry } from './records/kinds.js';
import { RegistryHandler } from './registry/registry.handler.js';
import { EDUCATION_DATA_MIGRATIONS } from './store/education-data-migrations.js';
import { KindPlans } from './records/plan/kind-plan.js';
import { KindTables } from './store/kind-tables.js';
import { ensurePublishedSchema } from './store/published-schema.js';
import { QualityWorker } from './quality/quality-worker.js';
import { Qualities } from './store/quality/qualities.js';
import { STEWARD_CONTROLLERS, STEWARD_PROVIDERS } from './steward/steward.js';
import { UnitRegister } from './store/unit-register.js';

/** The sector database: vendors push here, the merge makes one record of many sources, others learn of it by events. */
@Module({
  imports: [DatabaseModule.forService({ service: 'education-data', schema: 'sector', migrations: EDUCATION_DATA_MIGRATIONS, poolSize: 12 }), MessagingModule.forService({ group: 'education-data' })],
  controllers: [...intakeControllers, ...STEWARD_CONTROLLERS, ...IDENTITY_CONTROLLERS, ...certificationControllers, ...PLACES_CONTROLLERS, ...QUERY_CONTROLLERS, ...EXCHANGE_CONTROLLERS, RegistryHandler],
  providers: [
    { provide: EducationDataConfig, useFactory: () => loadConfig(EducationDataConfig) },
    { provide: KindPlans, useFactory: (kinds: KindRegistry) => new KindPlans(kinds), inject: [KindRegistry] },
    { provide: KindTables, useFactory: makeKindTables, inject: [Database, KindPlans, HubConfig] },
    UnitRegister,
    PushDone,
    { provide: ChunkMerger, useFactory: (...tools: ConstructorParameters<typeof ChunkMerger>) => new ChunkMerger(...tools), inject: [KindPlans, UnitRegister, Sealer, Clock, Outbox] },
    { provide: MergeRunner, useFactory: mergeRunner, inject: [HubConfig, CommitSignal, Database, ChunkMerger, Sealer, KindPlans, KindTables, PushDone, EducationDataConfig] },
    { provide: MergeWake, useExisting: MergeRunner },
    { provide: DryRunMerge, useFactory: (...tools: ConstructorParameters<typeof MergeDryRun>) => new MergeDryRun(...tools), inject: [Database, ChunkMerger, KindPlans, KindTables] },
    { provide: Sweeper, useFactory: (...tools: ConstructorParameters<typeof Sweeper>) => new Sweeper(...tools), inject: [Database, Sealer, KindPlans, MergeRunner] },
    { provide: ReleaseWake, useExisting: Sweeper },
    { provide: DecisionRunner, useFactory: (...tools: ConstructorParameters<typeof DecisionRunner>) => new DecisionRunner(...tools), inject: [Database, KindPlans, KindTables, ChunkMerger, Sealer, Clock, Outbox] },
    { provide: DecisionWake, useExisting: DecisionRunner },
    UnitLoader,
    { provide: DecisionMerge, useFactory: (...tools: ConstructorParameters<typeof MergeDecision>) => new MergeDecision(...tools), inject: [ChunkMerger, KindPlans, Clock] },
    { provide: SchoolFollower, useFactory: (...tools: ConstructorParameters<typeof SchoolFollower>) => new SchoolFollower(...tools), inject: [Database, KindPlans, Clock, Outbox] },
    { provide: SchoolFollowWake, useExisting: SchoolFollower },
    ...PLACES_PROVIDERS,
    { provide: Qualities, useFactory: (plans: KindPlans, clock: Clock) => new Qualities(plans, clock), inject: [KindPlans, Clock] },
    QualityWorker,
    ...intakeProviders,
    ...STEWARD_PROVIDERS,
    ...certificationProviders,
    ...IDENTITY_PROVIDERS,
    ...QUERY_PROVIDERS,
    ...EXCHANGE_PROVIDERS,
  ],
  exports: [KindRegistry],
})
export class EducationDataModule {}

function mergeRunner(config: HubConfig, signal: CommitSignal, ...workers: ConstructorParameters<typeof MergeWorkers>): MergeRunner {
  const [, , , , , done, settings] = workers;
  return settings.MERGE_THREAD === 'on' && settings.MERGE_WORKERS > 0 ? new MergeThread(config, done, signal) : new MergeWorkers(...workers);
}

/** The tables of the built-in kinds are there before anything else of the service runs. */
async function makeKindTables(database: Database, plans: KindPlans, config: HubConfig): Promise<KindTables> {
  if (config.DATABASE_URL !== undefined) await ensurePublishedSchema(config.DATABASE_URL, database.schema);
  const tables = new KindTables(database);
  await tables.ensure(plans.all().map((plan) => plan.table));
  return tables;
}
