import { PROBLEMS } from '@lienthong/contracts';
import { baseUrl, HubConfig, loadConfig } from '@lienthong/kit/config';
import { boot, startHttpApp } from '@lienthong/kit/http';
import { connectEventConsumers } from '@lienthong/kit/messaging';
import { AppModule } from './app.module.js';

await boot(async () => {
  const config = loadConfig(HubConfig);
  await startHttpApp(AppModule, { name: 'reporting', config, problems: PROBLEMS, beforeListen: connectEventConsumers });
  process.stdout.write(`reporting: cổng / port ${config.PORT}, ${baseUrl(config)}\n`);
});
