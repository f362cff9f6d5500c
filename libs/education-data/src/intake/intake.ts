import { loadConfig } from '@lienthong/kit/config';
import type { Provider, Type } from '@nestjs/common';
import { Cursors } from '../asking/cursors.js';
import { KindRegistry } from '../records/kinds.js';
import { IntakeLimits } from './documents/intake-limits.js';
import { IntakeSweeper } from './intake-sweeper.js';
import { IntakeConfig } from './intake.config.js';
import { KindsController } from './kinds/kinds.controller.js';
import { PushRecordsRepository } from './receipts/push-records.repository.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { ReceiptsRepository } from './receipts/receipts.repository.js';
import { WorkbookPlaces } from './receipts/workbook-places.js';
import { DryRunner } from './receive/dry-runner.js';
import { PushEntrance } from './receive/push-entrance.js';
import { PushKeeper } from './receive/push-keeper.js';
import { PushWaiter } from './receive/push-waiter.js';
import { PushWriter } from './receive/push-writer.js';
import { PushController } from './receive/push.controller.js';
import { PushService } from './receive/push.service.js';
import { RosterComparison } from './roster/roster-comparison.js';
import { UploadReader } from './uploads/upload-reader.js';
import { UploadSenders } from './uploads/upload-sender.js';
import { UploadsController } from './uploads/uploads.controller.js';
import { UploadsRepository } from './uploads/uploads.repository.js';
import { UploadPusher } from './uploads/upload-pusher.js';
import { UploadsService } from './uploads/uploads.service.js';
import { WorkbookDesk } from './receive/workbook-desk.js';
import { SenderRegister } from './receive/sender-register.js';

/**
 * The stop as its service's module takes it in. Needed besides: Database, AuditLog, Outbox, Sealer, Clock, HubConfig of the kit, KindPlans and KindTables, and of
 * the merge MergeWake, DryRunMerge and the one PushDone.
 */
export const intakeControllers: readonly Type[] = [PushController, ReceiptsController, KindsController, UploadsController];

export const intakeProviders: readonly Provider[] = [
  { provide: IntakeConfig, useFactory: (): IntakeConfig => loadConfig(IntakeConfig) },
  { provide: KindRegistry, useFactory: (): KindRegistry => new KindRegistry() },
  Cursors,
  SenderRegister,
  PushEntrance,
  PushWriter,
  RosterComparison,
  PushKeeper,
  PushWaiter,
  DryRunner,
  PushService,
  WorkbookDesk,
  UploadSenders,
  UploadsRepository,
  UploadReader,
  UploadPusher,
  UploadsService,
  ReceiptsRepository,
  PushRecordsRepository,
  WorkbookPlaces,
  IntakeSweeper,
  IntakeLimits,
];
