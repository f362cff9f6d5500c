import type { MigrationClass } from '@lienthong/kit/database';
import { CreatedIntakeTables1700000001000 } from './migrations/1700000001000-created-intake-tables.js';
import { CreatedMergeTables1700000002000 } from './migrations/1700000002000-created-merge-tables.js';
import { CreatedToldState1700000003000 } from './migrations/1700000003000-created-told-state.js';
import { CreatedWorkbookTables1700000005000 } from './migrations/1700000005000-created-workbook-tables.js';
import { CreatedReorganisation1700000004000 } from './migrations/1700000004000-created-reorganisation.js';
import { CreatedStewardTables1700000006000 } from './migrations/1700000006000-created-steward-tables.js';
import { CreatedIdentityTables1700000007000 } from './migrations/1700000007000-created-identity-tables.js';
import { CreatedExchangeTables1700000008000 } from './migrations/1700000008000-created-exchange-tables.js';
import { CreatedCertification1700000009000 } from './migrations/1700000009000-created-certification.js';
import { CreatedBiReader1700000009100 } from './migrations/1700000009100-created-bi-reader.js';
import { CreatedQualityTables1700000010000 } from './migrations/1700000010000-created-quality-tables.js';
import { OpenedProvinceSettings1700000010100 } from './migrations/1700000010100-opened-province-settings.js';
import { CreatedSchoolSuccession1700000011000 } from './migrations/1700000011000-created-school-succession.js';
import { AddedFindingTargets1700000012000 } from './migrations/1700000012000-added-finding-targets.js';
import { LookedAgainAtDuplicates1700000012100 } from './migrations/1700000012100-looked-again-at-duplicates.js';

/** Migrations of the schema `sector`, oldest first, one a line. Tables of kinds follow from their definitions (kind-table.ts). */
export const EDUCATION_DATA_MIGRATIONS: readonly MigrationClass[] = [
  CreatedIntakeTables1700000001000,
  CreatedMergeTables1700000002000,
  CreatedToldState1700000003000, CreatedReorganisation1700000004000,
  CreatedWorkbookTables1700000005000,
  CreatedStewardTables1700000006000,
  CreatedIdentityTables1700000007000,
  CreatedExchangeTables1700000008000,
  CreatedCertification1700000009000,
  CreatedBiReader1700000009100,
  CreatedQualityTables1700000010000,
  OpenedProvinceSettings1700000010100,
  CreatedSchoolSuccession1700000011000,
  AddedFindingTargets1700000012000,
  LookedAgainAtDuplicates1700000012100,
];
