import { Module } from '@nestjs/common';
import { DatabaseModule } from '@lienthong/kit/database';
import { MessagingModule } from '@lienthong/kit/messaging';
import { AlertController } from './alert/alert.controller.js';
import { FigurePublisher } from './feed/figure-publisher.js';
import { DayTurner } from './projection/day-turner.js';
import { projectionHandler } from './projection/projection.handler.js';
import { Projection } from './projection/projection.js';
import { iocGroup } from './projection/rebuild.js';
import { IndicatorController } from './snapshot/indicator.controller.js';
import { SnapshotController } from './snapshot/snapshot.controller.js';
import { SnapshotService } from './snapshot/snapshot.service.js';
import { ChildReader } from './store/child-reader.js';
import { HiddenFigures } from './store/hidden-figures.js';
import { FigureReader } from './store/figure-reader.js';
import { IOC_MIGRATIONS } from './store/ioc-migrations.js';
import { Places } from './store/places.js';
import { ShownFigures } from './store/shown-figures.js';
import { StreamController } from './stream/stream.controller.js';
import { StreamFeed } from './stream/stream-feed.js';

/** The operations centre: figures out of events, now and on any past day, as an answer, a stream and a topic. */
@Module({
  imports: [DatabaseModule.forService({ service: iocGroup, schema: 'ioc', migrations: IOC_MIGRATIONS, poolSize: 12 }), MessagingModule.forService({ group: iocGroup })],
  controllers: [projectionHandler(iocGroup), SnapshotController, IndicatorController, StreamController, AlertController],
  providers: [Projection, DayTurner, Places, FigureReader, HiddenFigures, ChildReader, ShownFigures, SnapshotService, StreamFeed, FigurePublisher],
})
export class IocEduModule {}
