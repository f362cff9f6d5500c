import { ensureHubHome, withSettings, type HubConfig } from '@lienthong/kit/config';
import { startEmbeddedPostgres } from '@lienthong/kit/database';
import { logger } from '@lienthong/kit/observability';

/** Settings with a database in them, and how to stop what was started for it. */
export interface WithDatabase {
  readonly config: HubConfig;
  /** Where the embedded server keeps its files. */
  readonly dataDir?: string;
  readonly stop: () => Promise<void>;
}

/** DATABASE_URL as it stands, or the embedded PostgreSQL of HUB_HOME. */
export async function withDatabase(config: HubConfig): Promise<WithDatabase> {
  if (config.DATABASE_URL) return { config, stop: () => Promise.resolve() };
  const postgres = await startEmbeddedPostgres({ home: ensureHubHome(config), logger: logger('postgres') });
  return { config: withSettings(config, { DATABASE_URL: postgres.url }), dataDir: postgres.dataDir, stop: () => postgres.stop() };
}
