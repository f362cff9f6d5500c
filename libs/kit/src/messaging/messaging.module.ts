import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { HubConfig, HubKeys, loadConfig } from '../config/index.js';
import { addKitMigrations, databaseToken, openDatabase, rolePassword, type Database } from '../database/index.js';
import { PermanentError, TransientError } from '../errors/index.js';
import { HealthChecks, Metrics } from '../observability/index.js';
import { EventGroup } from './consuming/event-group.js';
import { EmbeddedLog } from './embedded/embedded-log.js';
import { connectKafka } from './kafka/connect-kafka.js';
import { KafkaLog } from './kafka/kafka-log.js';
import { LogTransport } from './log-transport.js';
import { MessagingConfig } from './messaging.config.js';
import { DEFAULT_SETTINGS, type MessagingSettings } from './messaging-settings.js';
import { eventLogMigrations, messagingMigrations } from './migrations/messaging-migrations.js';
import { EventConsumers } from './nest/event-consumers.js';
import { CommitSignal } from './outbox/commit-signal.js';
import { TableOutbox } from './outbox/table-outbox.js';
import { Outbox } from './outbox.js';
import { type Topic, TopicTable } from './topic/topic-table.js';

addKitMigrations(...messagingMigrations);

const SETTINGS = Symbol('messaging settings');

/** Closes the log when the app ends, after the consumers have ended. */
class LogLifetime implements OnApplicationShutdown {
  constructor(private readonly transport: LogTransport) {}

  onApplicationShutdown(): Promise<void> {
    return this.transport.close();
  }
}

/** Events: the log once for the process, outbox and consumer once for each service. */
@Module({})
export class MessagingModule {
  /** Global, once in the app's root module. `KAFKA_BROKERS` chooses the log. */
  static forRoot(options: { readonly topics: readonly Topic[]; readonly settings?: Partial<MessagingSettings> }): DynamicModule {
    return {
      module: MessagingModule,
      global: true,
      providers: [
        { provide: TopicTable, useFactory: (): TopicTable => new TopicTable(options.topics) },
        { provide: SETTINGS, useValue: { ...DEFAULT_SETTINGS, ...options.settings } },
        { provide: LogTransport, useFactory: openLog, inject: [HubConfig, HubKeys, TopicTable, SETTINGS] },
        { provide: LogLifetime, useFactory: (transport: LogTransport): LogLifetime => new LogLifetime(transport), inject: [LogTransport] },
        EventConsumers,
      ],
      exports: [TopicTable, SETTINGS, LogTransport, EventConsumers],
    };
  }

  /**
   * Outbox and event consumer of one service; next to `DatabaseModule.forService` of the same service.
   * @param options.group consumer group and name of the service
   * @param options.service name given to DatabaseModule, when it is not the group
   */
  static forService(options: { readonly group: string; readonly service?: string }): DynamicModule {
    const { group } = options;
    return {
      module: MessagingModule,
      providers: [
        CommitSignal,
        { provide: Outbox, useFactory: (table: TopicTable, signal: CommitSignal): Outbox => new TableOutbox(table, `/${group}`, signal), inject: [TopicTable, CommitSignal] },
        {
          provide: EventGroup,
          useFactory: registerGroup(group),
          inject: [databaseToken(options.service ?? group), LogTransport, TopicTable, SETTINGS, CommitSignal, EventConsumers, Metrics, { token: HealthChecks, optional: true }],
        },
      ],
      exports: [Outbox, CommitSignal],
    };
  }
}

function registerGroup(group: string) {
  return (database: Database, transport: LogTransport, table: TopicTable, settings: MessagingSettings, signal: CommitSignal, consumers: EventConsumers, metrics: Metrics, health?: HealthChecks): EventGroup => {
    const made = new EventGroup({ group, database, transport, table, settings, signal, metrics });
    consumers.register(made);
    health?.register(`events:${group}`, () => {
      const stopped = made.troubles().find((trouble) => trouble.stopped);
      return stopped ? Promise.reject(new PermanentError(stopped.code, `${stopped.topic}/${stopped.partition} stands still`)) : Promise.resolve();
    });
    // A log that is away is told and does not take the service out of traffic: pushes are taken and reads answered all the same.
    health?.register(`log:${group}`, () => (made.logAway ? Promise.reject(new TransientError('log_away', 'The event log cannot be reached')) : Promise.resolve()), { vital: false });
    return made;
  };
}

async function openLog(config: HubConfig, keys: HubKeys, table: TopicTable, settings: MessagingSettings): Promise<LogTransport> {
  if (config.KAFKA_BROKERS) return new KafkaLog(connectKafka(config.KAFKA_BROKERS, loadConfig(MessagingConfig)), loadConfig(MessagingConfig).KAFKA_REPLICATION, table, settings);
  if (!config.DATABASE_URL) throw new PermanentError('database_url_missing', 'The embedded log needs DATABASE_URL or an embedded PostgreSQL');
  const database = await openDatabase(
    { service: 'event-log', schema: 'log', migrations: eventLogMigrations, kitTables: false, poolSize: 2 },
    { adminUrl: config.DATABASE_URL, password: rolePassword(keys, 'log') },
  );
  return new EmbeddedLog(database, table, settings);
}
