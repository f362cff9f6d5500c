import type { Provider, Type } from '@nestjs/common';
import { builtInKinds } from '../records/kinds.js';
import { Cursors } from '../asking/cursors.js';
import { ExpiringCertificatesController } from './certificates/expiring-certificates.controller.js';
import { ExpiringCertificates } from './certificates/expiring-certificates.service.js';
import { ChangesController } from './changes/changes.controller.js';
import { ChangesRepository } from './changes/changes.repository.js';
import { Changes } from './changes/changes.service.js';
import { listController, searchController } from './endpoints/list.controller.js';
import { OtherListsController } from './endpoints/other-lists.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { Exports } from './exports/exports.service.js';
import { GiftedController } from './gifted/gifted.controller.js';
import { Gifted } from './gifted/gifted.service.js';
import { HubRecordsRepository } from './find/hub-records.repository.js';
import { RecordLookUps } from './find/record-look-ups.js';
import { PersonNameIndexes } from './find/person-name-indexes.js';
import { PersonSearchRepository } from './find/person-search.repository.js';
import { PersonSearch } from './person-search.service.js';
import { RecordLists } from './record-lists.service.js';
import { HubItems } from './show/hub-items.js';
import { PersonNumbers } from './show/person-numbers.js';
import { ReadTrail } from './show/read-trail.js';
import { ShownRecords } from './show/shown-records.service.js';
import { QualityController } from './quality/quality.controller.js';
import { QualityReading } from './quality/quality.service.js';
import { PlatformUse } from './sums/platform-use.service.js';
import { ResourceUse } from './sums/resource-use.service.js';
import { SumPlaces } from './sums/sum-places.js';
import { SumsController } from './sums/sums.controller.js';
import { Sums } from './sums/sums.service.js';
import { ReadableKinds } from './who/readable-kinds.js';
import { SchoolReaches } from './who/school-reach.js';

/**
 * The stop as its service's module takes it in. Needed besides: Database, AuditLog, Sealer, Clock of the kit; KindPlans, KindTables,
 * UnitRegister of the store. It owns no table and needs no migration; person-name-indexes.ts adds an index to tables of people.
 */
export const QUERY_CONTROLLERS: readonly Type[] = [
  ChangesController,
  ExportsController,
  GiftedController,
  QualityController,
  SumsController,
  ExpiringCertificatesController,
  ...builtInKinds.filter((kind) => kind.identity !== undefined).map(searchController),
  ...builtInKinds.map(listController),
  OtherListsController,
];

export const QUERY_PROVIDERS: readonly Provider[] = [
  ReadableKinds, SchoolReaches, Cursors, HubRecordsRepository, RecordLookUps, PersonSearchRepository, PersonNameIndexes, PersonNumbers, HubItems, ReadTrail, ShownRecords, RecordLists, PersonSearch,
  ChangesRepository, Changes, Exports, Gifted, QualityReading, SumPlaces, Sums, ResourceUse, PlatformUse, ExpiringCertificates,
];
