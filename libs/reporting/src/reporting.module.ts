import { Module } from '@nestjs/common';
import { HubConfig, seedsHome } from '@lienthong/kit/config';
import { DatabaseModule } from '@lienthong/kit/database';
import { MessagingModule } from '@lienthong/kit/messaging';
import { DirectiveController } from './directive/directive.controller.js';
import { IndicatorController } from './indicator/indicator.controller.js';
import { IndicatorPublisher } from './indicator/indicator-publisher.js';
import { IndicatorService } from './indicator/indicator.service.js';
import { LiveFactsController } from './indicator/projection/live-facts.controller.js';
import { CreatedPlanAndLiveTables1700000003000 } from './store/migrations/1700000003000-created-plan-and-live-tables.js';
import { CreatedSchoolReports1700000004100 } from './store/migrations/1700000004100-created-school-reports.js';
import { CreatedPublishedIndicator1700000004000 } from './store/migrations/1700000004000-created-published-indicator.js';
import { CreatedLiveExchange1700000008100 } from './store/migrations/1700000008100-created-live-exchange.js';
import { CreatedLiveCompleteness1700000010300 } from './store/migrations/1700000010300-created-live-completeness.js';
import { planEntities } from './store/plan.entities.js';
import { PlanSeedsService, SeedsHome } from './store/plan-seeds.service.js';
import { TaskController } from './task/task.controller.js';

/** Migrations of the schema `reporting`, oldest first. */
export const reportingMigrations = [CreatedPlanAndLiveTables1700000003000, CreatedPublishedIndicator1700000004000, CreatedSchoolReports1700000004100, CreatedLiveExchange1700000008100, CreatedLiveCompleteness1700000010300];

/** Indicators against targets, tasks and directives with their sources. */
@Module({
  imports: [
    DatabaseModule.forService({ service: 'reporting', schema: 'reporting', entities: planEntities, migrations: reportingMigrations, poolSize: 6 }),
    MessagingModule.forService({ group: 'reporting' }),
  ],
  controllers: [IndicatorController, TaskController, DirectiveController, LiveFactsController],
  providers: [IndicatorService, IndicatorPublisher, PlanSeedsService, { provide: SeedsHome, useFactory: (config: HubConfig) => new SeedsHome(seedsHome(config)), inject: [HubConfig] }],
})
export class ReportingModule {}
