import { loadConfig } from '@lienthong/kit/config';
import type { Provider, Type } from '@nestjs/common';
import { KindRegistry } from '../records/kinds.js';
import { IntakeLimits } from './documents/intake-limits.js';
import { IntakeSweeper } from './intake-sweeper.js';
import { IntakeConfig } from './intake.config.js';
import { KindsController } from './kinds/kinds.controller.js';
import { PushRecordsRepository } from './receipts/push-records.repository.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { ReceiptsRepository } from './receipts/receipts.repository.js';
import { DryRunner } from './receive/dry-runner.js';
import { PushEntrance } from './receive/push-entrance.js';
import { PushKeeper } from './receive/push-keeper.js';
import { PushWaiter } from './receive/push-waiter.js';
import { PushWriter } from './receive/push-writer.js';
import { PushController } from './receive/push.controller.js';
import { PushService } from './receive/push.service.js';
import { RosterComparison } from './roster/roster-comparison.js';
import { SenderRegister } from './receive/sender-register.js';

/**
 * The stop as its service's module takes it in. Needed besides: Database, AuditLog, Outbox, Sealer, Clock, HubConfig of the kit, KindPlans and KindTables, and of
 * the merge MergeWake, DryRunMerge and the one PushDone.
 */
export const intakeControllers: readonly Type[] = [PushController, ReceiptsController, KindsController];

export const intakeProviders: readonly Provider[] = [
  { provide: IntakeConfig, useFactory: (): IntakeConfig => loadConfig(IntakeConfig) },
  { provide: KindRegistry, useFactory: (): KindRegistry => new KindRegistry() },
  SenderRegister,
  PushEntrance,
  PushWriter,
  RosterComparison,
  PushKeeper,
  PushWaiter,
  DryRunner,
  PushService,
  ReceiptsRepository,
  PushRecordsRepository,
  IntakeSweeper,
  IntakeLimits,
];
