import path from 'node:path';
import { openDatabase } from '@lienthong/kit/database';
import type { DatabaseTemplate } from '@lienthong/testing';
import { builtInKinds, KindRegistry } from './records/kinds.js';
import { KindPlans } from './records/plan/kind-plan.js';
import { EDUCATION_DATA_MIGRATIONS } from './store/education-data-migrations.js';
import { KindTables } from './store/kind-tables.js';
import { ensurePublishedSchema } from './store/published-schema.js';

/** The service's database as it stands after its first start: migrated, with the tables of all kinds and their views. */
export const SECTOR_TEMPLATE: DatabaseTemplate = {
  name: 'sector',
  sources: ['store', 'records', 'domain', '../../kit/src/database', '../../vocabulary/src'].map((folder) => path.join(import.meta.dirname, folder)),
  make: async (url) => {
    const database = await openDatabase({ service: 'education-data', schema: 'sector', migrations: EDUCATION_DATA_MIGRATIONS, poolSize: 2 }, { adminUrl: url, password: 'story' });
    try {
      await ensurePublishedSchema(url, 'sector');
      await new KindTables(database).ensure(new KindPlans(new KindRegistry(builtInKinds)).all().map((plan) => plan.table));
    } finally {
      await database.close();
    }
  },
};
