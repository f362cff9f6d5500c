import pg from 'pg';

/** A connection of the bench itself, outside of the hub's pools. */
export async function connectSql(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'bench' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** The same server, another database; made anew and empty. */
export async function newDatabase(serverUrl: string, name: string): Promise<string> {
  const client = await connectSql(serverUrl);
  try {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

export async function serverVersion(url: string): Promise<string> {
  const client = await connectSql(url);
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? 'unknown';
  } finally {
    await client.end();
  }
}

/** Files of the last writers are on disk, and nobody's checkpoint falls into the next measurement. */
export async function settle(client: pg.ClientBase): Promise<void> {
  await client.query('CHECKPOINT');
}
