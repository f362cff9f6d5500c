import type { INestApplication } from '@nestjs/common';
import { EventConsumers } from './event-consumers.js';

/**
 * Connects the strategies of all groups of the app and starts them: relays publish, consumers read. Once, in main,
 * after the app was made; `app.close()` ends them before the databases close.
 */
export async function connectEventConsumers(app: INestApplication): Promise<void> {
  // No handler before its module is ready; a second call does nothing.
  await app.init();
  // HTTP guards, pipes and filters stay with HTTP.
  for (const strategy of app.get(EventConsumers, { strict: false }).strategies) app.connectMicroservice({ strategy }, { inheritAppConfig: false });
  await app.startAllMicroservices();
}
