import { Controller, Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule, type HubConfig } from '@lienthong/kit/config';
import { DatabaseModule } from '@lienthong/kit/database';
import { type EventBatch, MessagingModule, OnEvents } from '@lienthong/kit/messaging';
import { ObservabilityModule } from '@lienthong/kit/observability';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BUS_TOPIC, type BusEvent, EFFECT_INSERT, EFFECT_TABLE } from './bus-event.js';

const GROUP = 'bench-bus';

class CreatedEffect1800000000001 implements MigrationInterface {
  readonly name = 'CreatedEffect1800000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EFFECT_TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE effect');
  }
}

/** A consumer as a service has it: a batch handler whose effect and position are one transaction. */
@Controller()
export class EffectHandler {
  @OnEvents(GROUP, BUS_TOPIC.name)
  async onEvents(batch: EventBatch<BusEvent>): Promise<void> {
    const values = batch.records.flatMap(({ value, key }) => (value === null ? [] : [{ ...value, key }]));
    await batch.tx.client.query({ name: 'effect', text: EFFECT_INSERT, values: [values.map((one) => one.n), values.map((one) => one.learnerId), values.map((one) => one.key)] });
  }
}

/** One service with producer and consumer, in this process. */
@Module({})
export class BusModule {
  static with(config: HubConfig): DynamicModule {
    return {
      module: BusModule,
      imports: [
        ConfigModule.forRoot(config), ObservabilityModule, MessagingModule.forRoot({ topics: [BUS_TOPIC] }),
        DatabaseModule.forService({ service: GROUP, schema: 'bus', migrations: [CreatedEffect1800000000001] }), MessagingModule.forService({ group: GROUP }),
      ],
      controllers: [EffectHandler],
    };
  }
}
