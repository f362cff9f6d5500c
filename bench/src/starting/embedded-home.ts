import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectSql } from '../harness/sql.js';

/** Address of the embedded server of a hub home, as the hub itself remembers it. */
export function embeddedUrl(home: string): string {
  const { port, password } = JSON.parse(readFileSync(join(home, 'postgres.json'), 'utf8')) as { port: number; password: string };
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/lienthong`;
}

/** Process id of the postmaster behind an address, asked of the server itself. */
export async function postmasterOf(url: string): Promise<number> {
  const client = await connectSql(url);
  try {
    const { rows } = await client.query<{ pid: string }>("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid");
    return Number(rows[0]?.pid);
  } finally {
    await client.end();
  }
}

/** True when the demo's loader has noted in the home that it is through. */
export function demoIsIn(home: string): boolean {
  const file = join(home, 'demo.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { done?: boolean }).done === true;
}
