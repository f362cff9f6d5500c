import pg from 'pg';

/** Kills PostgreSQL's postmaster, which the server itself names. @throws when it does not answer */
export async function killPostmaster(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'chaos' });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: string }>("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid");
  const pid = Number(rows[0]?.pid);
  if (!Number.isInteger(pid) || pid <= 1) throw new RangeError(`the server names no postmaster: ${rows[0]?.pid}`);
  process.kill(pid, 'SIGKILL');
  await client.end().catch(() => undefined);
}
