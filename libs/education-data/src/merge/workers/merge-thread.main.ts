/** Boots the merge in a thread of its own, with its own connections: {@link MergeThread} starts this file and talks to it. */
import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { TOPICS } from '@lienthong/contracts';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock, HubConfig, hubKeys, loadConfig, Sealer } from '@lienthong/kit/config';
import { openDatabase, rolePassword } from '@lienthong/kit/database';
import { CommitSignal, TableOutbox, TopicTable } from '@lienthong/kit/messaging';
import { setLogLevel } from '@lienthong/kit/observability';
import { EducationDataConfig } from '../../domain/education-data.config.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { KindRegistry } from '../../records/kinds.js';
import { EDUCATION_DATA_MIGRATIONS } from '../../store/education-data-migrations.js';
import { KindTables } from '../../store/kind-tables.js';
import { UnitRegister } from '../../store/unit-register.js';
import { ChunkMerger } from '../chunk-merger.js';
import type { ChunkMerged, MergeThreadStart, ToMergeThread } from './merge-thread.messages.js';
import { MergeWorkers } from './merge-workers.js';

const start = workerData as MergeThreadStart;
setLogLevel(start.logLevel);
const port = parentPort;
if (port !== null) {
  const settings = loadConfig(EducationDataConfig);
  const keys = hubKeys(loadConfig(HubConfig));
  const sealer = new Sealer(keys);
  const database = await openDatabase(
    { service: 'education-data merge', schema: 'sector', migrations: EDUCATION_DATA_MIGRATIONS, poolSize: settings.MERGE_WORKERS + 1 },
    { adminUrl: start.databaseUrl, password: rolePassword(keys, 'sector') },
  );
  const plans = new KindPlans(new KindRegistry());
  const units = new UnitRegister();
  await units.reload(database);
  const refresh = new BackgroundWork({ log: 'merge.units', everyMs: 5_000, failed: 'units could not be read again' }, () => units.refresh(database));
  refresh.start();
  // The relay is in the main thread, which hears of every merge below.
  const outbox = new TableOutbox(new TopicTable(Object.values(TOPICS)), '/education-data', new CommitSignal());
  const merger = new ChunkMerger(plans, units, sealer, new Clock(), outbox);

  let done: string[] = [];
  const workers = new MergeWorkers(database, merger, sealer, plans, new KindTables(database), { announce: (pushId) => void done.push(pushId) }, settings);
  workers.onMerged(() => {
    const message: ChunkMerged = { done };
    done = [];
    port.postMessage(message);
  });

  const stop = async (): Promise<void> => {
    await workers.onModuleDestroy();
    await refresh.stop();
    await database.close();
    port.close();
  };
  port.on('message', (message: ToMergeThread) => {
    if (message === 'wake') workers.wake();
    else void stop();
  });
  workers.onApplicationBootstrap();
}
