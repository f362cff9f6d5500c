import { Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.js';
import { HubConfig } from './hub.config.js';
import { HubKeys, hubKeys } from './hub-keys.js';
import { loadConfig } from './load-config.js';
import { Sealer } from './sealer.js';

/** Global: settings, keys, clock and sealer, injected by class. */
@Module({})
export class ConfigModule {
  /** @param config settings that main has already read; else they are read from the environment. */
  static forRoot(config?: HubConfig): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: HubConfig, useFactory: (): HubConfig => config ?? loadConfig(HubConfig) },
        { provide: HubKeys, useFactory: (settings: HubConfig): HubKeys => hubKeys(settings), inject: [HubConfig] },
        { provide: Sealer, useFactory: (keys: HubKeys): Sealer => new Sealer(keys), inject: [HubKeys] },
        Clock,
      ],
      exports: [HubConfig, HubKeys, Sealer, Clock],
    };
  }
}
