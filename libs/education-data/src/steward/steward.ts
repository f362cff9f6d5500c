import type { Provider, Type } from '@nestjs/common';
import { Cursors } from '../asking/cursors.js';
import { HandoverController } from './handover/handover.controller.js';
import { HandoverRepository } from './handover/handover.repository.js';
import { Handovers } from './handover/handover.service.js';
import { HeldController } from './held/held.controller.js';
import { HeldRepository } from './held/held.repository.js';
import { HeldRecords } from './held/held.service.js';
import { OrphanMarker } from './held/orphan-marker.js';

/**
 * The stop as its service's module takes it in: what people of the department look after. Needed besides: Database, AuditLog, Sealer, Clock
 * of the kit; KindPlans, KindTables; ReleaseWake of the merge.
 */
export const STEWARD_CONTROLLERS: readonly Type[] = [HeldController, HandoverController];

export const STEWARD_PROVIDERS: readonly Provider[] = [Cursors, HeldRepository, HeldRecords, OrphanMarker, HandoverRepository, Handovers];
