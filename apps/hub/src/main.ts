import path from 'node:path';
import { baseUrl, hubHome, HubConfig, loadConfig, withSettings } from '@lienthong/kit/config';
import { boot, startHttpApp, stopWhileStarting } from '@lienthong/kit/http';
import { setLogLevel } from '@lienthong/kit/observability';
import { withDatabase } from './database.js';

await boot(async () => {
  const settings = loadConfig(HubConfig);
  setLogLevel(settings.LOG_LEVEL);
  const starting = withDatabase(settings);
  const started = stopWhileStarting(async () => (await starting).stop());
  // The services' code is read while PostgreSQL starts: after a crash it first has its journal to replay.
  const reading = Promise.all([import('./app.module.js'), import('@lienthong/contracts'), import('@lienthong/kit/messaging')]);
  reading.catch(() => undefined);
  const database = await starting;
  // The registry is in this process: its own port, whatever name the outside world calls it by.
  const config = withSettings(database.config, { REGISTRY_URL: settings.REGISTRY_URL ?? `http://127.0.0.1:${settings.PORT}` });
  try {
    const [{ AppModule }, { PROBLEMS }, { connectEventConsumers }] = await reading;
    await startHttpApp(AppModule, { name: 'hub', config, problems: PROBLEMS, beforeListen: connectEventConsumers, afterClose: database.stop });
  } catch (error) {
    await database.stop();
    throw error;
  } finally {
    started();
  }
  process.stdout.write(
    [
      '', '  Liên Thông đã sẵn sàng / is ready', `  Địa chỉ / address:        ${baseUrl(config)}`, `  Tài khoản / credentials:  ${path.join(hubHome(config), 'credentials.json')}`,
      ...(database.dataDir ? [`  PostgreSQL:               ${database.dataDir}`] : []), '  Dừng / stop:              Ctrl+C', '', '',
    ].join('\n'),
  );
});
