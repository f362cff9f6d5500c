import { Module } from '@nestjs/common';
import { DatabaseModule } from '@lienthong/kit/database';
import { MessagingModule } from '@lienthong/kit/messaging';
import { projectionHandler } from './projection/projection.handler.js';
import { Projection } from './projection/projection.js';
import { checkGroup, checkSchema, RebuildCheck } from './projection/rebuild-check.js';
import { iocGroup } from './projection/rebuild.js';
import { IOC_MIGRATIONS } from './store/ioc-migrations.js';

/** The check that the running view equals a rebuild, for a command: an app of its own, beside the running service. */
@Module({
  imports: [
    DatabaseModule.forService({ service: iocGroup, schema: 'ioc', migrations: IOC_MIGRATIONS, poolSize: 2 }),
    DatabaseModule.forService({ service: checkGroup, schema: checkSchema, migrations: IOC_MIGRATIONS, poolSize: 6 }),
    MessagingModule.forService({ group: checkGroup }),
  ],
  controllers: [projectionHandler(checkGroup)],
  providers: [Projection, RebuildCheck],
})
export class RebuildCheckModule {}
