import { loadConfig } from '@lienthong/kit/config';
import type { Provider, Type } from '@nestjs/common';
import { Cursors } from '../asking/cursors.js';
import { DestinationAdapters } from './adapters/destination-adapter.js';
import { HttpAdapters } from './adapters/http-adapters.js';
import { CivilComparison } from './civil/civil-comparison.js';
import { CivilServantsController } from './civil/civil.controller.js';
import { Destinations } from './endpoints/destinations.service.js';
import { DestinationsController } from './endpoints/exchange.controller.js';
import { ExchangeListsController } from './endpoints/exchange-lists.controller.js';
import { ExchangeLists } from './endpoints/exchange-lists.service.js';
import { ExchangeConfig } from './exchange.config.js';
import { BatchSender } from './sending/batch-sender.js';
import { Composer } from './sending/composer.js';
import { ExchangeWorker } from './sending/exchange-worker.js';
import { Reconciler } from './sending/reconciler.js';
import { DestinationStates } from './state/destination-states.js';
import { ExchangePublisher } from './state/exchange-publisher.js';

/** The stop as its service's module takes it in. Needed besides: Database, AuditLog, Outbox, Sealer, Clock of the kit; KindPlans. */
export const EXCHANGE_CONTROLLERS: readonly Type[] = [DestinationsController, ExchangeListsController, CivilServantsController];

export const EXCHANGE_PROVIDERS: readonly Provider[] = [
  Cursors,
  { provide: ExchangeConfig, useFactory: (): ExchangeConfig => loadConfig(ExchangeConfig) },
  { provide: DestinationAdapters, useClass: HttpAdapters },
  Composer, BatchSender, Reconciler, CivilComparison, ExchangeWorker, DestinationStates, ExchangePublisher, Destinations, ExchangeLists,
];
