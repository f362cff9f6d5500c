import { Database } from '@lienthong/kit/database';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { KindTables } from '../../store/kind-tables.js';

/** Kinds of people get a trigram index over the name without diacritics, so that any word of a name finds them. Made at start where missing. */
@Injectable()
export class PersonNameIndexes implements OnApplicationBootstrap {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(KindTables) private readonly tables: KindTables,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const people = this.plans.all().map((plan) => plan.table).filter((table) => table.isPerson);
    await this.tables.ensure(people);
    for (const { table } of people) {
      await this.database.transaction(async ({ client }) => {
        // Several processes start together; looking first spares the merge a lock on every start.
        await client.query("SELECT pg_advisory_xact_lock(hashtext('lienthong kind tables'), hashtext($1))", [this.database.schema]);
        const { rows } = await client.query<{ missing: boolean }>('SELECT to_regclass($1) IS NULL AS missing', [`"${this.database.schema}".${table}_name_words`]);
        if (rows[0]?.missing === true) await client.query(`CREATE INDEX ${table}_name_words ON ${table} USING gin (name_loose gin_trgm_ops) WHERE lead`);
      });
    }
  }
}
