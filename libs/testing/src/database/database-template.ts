import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** A database that others begin as a copy of: made once, and anew when a source below its folders has changed. */
export interface DatabaseTemplate {
  /** `[a-z0-9_]`, at most 20. */
  readonly name: string;
  /** Folders whose sources decide what is in it. */
  readonly sources: readonly string[];
  /** Fills the empty database at this address and leaves no connection to it. */
  readonly make: (url: string) => Promise<void>;
}

/**
 * The template's database on the server, made by whoever comes first; the others wait for it. Half-made ones and those of older sources go.
 * @param remove takes a database away with its roles
 */
export async function readyTemplate(client: pg.Client, server: string, template: DatabaseTemplate, remove: (name: string) => Promise<void>): Promise<string> {
  const family = `like_${template.name}_`;
  const name = `${family}${stateOf(template.sources)}`;
  await client.query("SELECT pg_advisory_lock(hashtext('database template'), hashtext($1))", [family]);
  try {
    const { rows } = await client.query<{ datname: string; datistemplate: boolean }>('SELECT datname, datistemplate FROM pg_database WHERE starts_with(datname, $1)', [family]);
    if (rows.some((row) => row.datname === name && row.datistemplate)) return name;
    for (const { datname } of rows) {
      await client.query(`ALTER DATABASE ${datname} IS_TEMPLATE false`);
      await remove(datname);
    }
    await client.query(`CREATE DATABASE ${name}`);
    await template.make(Object.assign(new URL(server), { pathname: `/${name}` }).toString());
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    return name;
  } finally {
    await client.query("SELECT pg_advisory_unlock(hashtext('database template'), hashtext($1))", [family]);
  }
}

/** Gives what roles of the template own in its copy to roles of the copy, which services name by their database. */
export async function takeOver(copy: pg.Client, template: string, name: string): Promise<void> {
  const { rows } = await copy.query<{ role: string }>("SELECT rolname AS role FROM pg_roles WHERE starts_with(rolname, $1 || '_')", [template]);
  for (const { role } of rows) {
    const own = copy.escapeIdentifier(`${name}${role.slice(template.length)}`.slice(0, 63));
    await copy.query(`CREATE ROLE ${own} NOLOGIN; REASSIGN OWNED BY ${copy.escapeIdentifier(role)} TO ${own}`);
  }
}

/** Ten digits that change with any source below the folders. */
function stateOf(folders: readonly string[]): string {
  const state = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts')).sort()) {
      const { size, mtimeMs } = statSync(path.join(folder, file));
      state.update(`${folder}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return state.digest('hex').slice(0, 10);
}
