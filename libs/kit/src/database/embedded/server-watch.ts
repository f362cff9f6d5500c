import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { PermanentError } from '../../errors/index.js';
import type { Logger } from '../../observability/index.js';

/** "lienthong" in ASCII, shortened: one number, one owner per server. */
const OWNER_LOCK = 7_598_536;

/**
 * One connection that owns the server as long as this process lives. It holds a lock, so that no second hub works on the
 * same home (a killed owner loses it at once, no stale file), and its end tells us that the server has died.
 */
export class ServerWatch {
  private client: pg.Client | undefined;
  private ending = false;
  private recovering: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly restart: () => Promise<void>,
    private readonly log: Logger,
  ) {}

  /** @throws PermanentError `home_in_use` when another living process owns the server */
  async begin(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'lienthong owner', keepAlive: true });
    client.on('error', () => undefined);
    await client.connect();
    if (!(await tryLock(client))) {
      await client.end();
      throw new PermanentError('home_in_use', 'Another process of the hub works on this HUB_HOME / một tiến trình khác đang dùng HUB_HOME này');
    }
    this.client = client;
    client.once('end', () => (this.recovering = this.serverGone()));
  }

  async end(): Promise<void> {
    this.ending = true;
    await this.client?.end().catch(() => undefined);
    // A restart that is under way would leave a server behind.
    await this.recovering;
    await this.client?.end().catch(() => undefined);
  }

  private async serverGone(): Promise<void> {
    for (let attempt = 0; !this.ending; attempt += 1) {
      try {
        await this.restart();
        await this.begin();
        return;
      } catch (error) {
        this.log.error({ attempt, err: error }, 'PostgreSQL could not be started again');
        await sleep(Math.min(5000, 200 * 2 ** attempt));
      }
    }
  }
}

/** The lock of a process killed this moment may take a breath to go. */
async function tryLock(client: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [OWNER_LOCK]);
    if (rows[0]?.locked) return true;
    await sleep(200);
  }
  return false;
}
