import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { HubUnderTest } from './hub-under-test.js';

/** Looks into the database of the hub under test as its operator could: for what no interface may show. */
export class HubDatabase {
  private constructor(private readonly pool: pg.Pool) {}

  static async open(hub: HubUnderTest): Promise<HubDatabase> {
    const { port, password } = JSON.parse(await readFile(join(hub.home, 'postgres.json'), 'utf8')) as { port: number; password: string };
    return new HubDatabase(new pg.Pool({ host: '127.0.0.1', port, user: 'postgres', password, database: 'lienthong', max: 2 }));
  }

  async rows<T extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T>(text, [...values])).rows;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
