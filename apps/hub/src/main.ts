import path from 'node:path';
import { PROBLEMS } from '@lienthong/contracts';
import { baseUrl, hubHome, HubConfig, loadConfig, withSettings } from '@lienthong/kit/config';
import { boot, startHttpApp } from '@lienthong/kit/http';
import { connectEventConsumers } from '@lienthong/kit/messaging';
import { setLogLevel } from '@lienthong/kit/observability';
import { AppModule } from './app.module.js';
import { withDatabase } from './database.js';

await boot(async () => {
  const settings = loadConfig(HubConfig);
  setLogLevel(settings.LOG_LEVEL);
  const database = await withDatabase(settings);
  // The registry is in this process: its own port, whatever name the outside world calls it by.
  const config = withSettings(database.config, { REGISTRY_URL: settings.REGISTRY_URL ?? `http://127.0.0.1:${settings.PORT}` });
  try {
    await startHttpApp(AppModule, { name: 'hub', config, problems: PROBLEMS, beforeListen: connectEventConsumers, afterClose: database.stop });
  } catch (error) {
    await database.stop();
    throw error;
  }
  process.stdout.write(
    `\n  Liên Thông đã sẵn sàng / is ready\n  Địa chỉ / address:        ${baseUrl(config)}\n  Tài khoản / credentials:  ${path.join(hubHome(config), 'credentials.json')}\n\n`,
  );
  // Started by `npm start`: say that it is done, and end with it, however it ends (a killed hub loses nothing).
  process.once('disconnect', () => process.exit(1));
  process.send?.('ready');
});
