import type pg from 'pg';

/** What the registry's topics say, as the sector schema keeps it. `null` data is a tombstone. */

export interface KnownProvince {
  readonly code: string;
  readonly name: string;
  readonly state: string;
  readonly settings: object;
}

/** @returns true when what makes a learner's record complete is another than before in one of them */
export async function keepProvinces(client: pg.ClientBase, provinces: readonly KnownProvince[]): Promise<boolean> {
  const { rows } = await client.query<{ groups_changed: boolean }>(
    `INSERT INTO known_province (code, name, state, settings) SELECT code, name, state, settings FROM jsonb_to_recordset($1) AS i (code text, name text, state text, settings jsonb)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, state = excluded.state, settings = excluded.settings
     RETURNING old.settings -> 'requiredGroups' IS DISTINCT FROM new.settings -> 'requiredGroups' AS groups_changed`,
    [JSON.stringify(provinces)],
  );
  return rows.some((row) => row.groups_changed);
}

export interface KnownPlatform {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly province_code: string | null;
  readonly status: string;
}

export async function keepPlatforms(client: pg.ClientBase, platforms: readonly KnownPlatform[], ended: readonly string[]): Promise<void> {
  await client.query('DELETE FROM known_platform WHERE id = ANY($1)', [ended]);
  await client.query(
    `INSERT INTO known_platform (id, name_vi, name_en, province_code, status) SELECT id, name_vi, name_en, province_code, status FROM jsonb_to_recordset($1) AS i (id text, name_vi text, name_en text, province_code text, status text)
     ON CONFLICT (id) DO UPDATE SET name_vi = excluded.name_vi, name_en = excluded.name_en, province_code = excluded.province_code, status = excluded.status`,
    [JSON.stringify(platforms)],
  );
}

export interface KnownClient {
  readonly client_id: string;
  readonly platform_id: string | null;
  readonly province_code: string | null;
  readonly kinds: readonly string[];
  readonly schools: readonly string[] | null;
  readonly state: string;
}

export async function keepClients(client: pg.ClientBase, clients: readonly KnownClient[], ended: readonly string[]): Promise<void> {
  await client.query('DELETE FROM known_client WHERE client_id = ANY($1)', [ended]);
  await client.query(
    `INSERT INTO known_client (client_id, platform_id, province_code, kinds, schools, state)
     SELECT client_id, platform_id, province_code, kinds, schools, state FROM jsonb_to_recordset($1) AS i (client_id text, platform_id text, province_code text, kinds text[], schools text[], state text)
     ON CONFLICT (client_id) DO UPDATE SET platform_id = excluded.platform_id, province_code = excluded.province_code, kinds = excluded.kinds, schools = excluded.schools, state = excluded.state`,
    [JSON.stringify(clients)],
  );
}

export interface KnownDesignation {
  readonly id: string;
  readonly province_code: string;
  readonly school_codes: readonly string[] | null;
  readonly kinds: readonly string[];
  readonly platform_id: string;
  readonly from_day: string;
  readonly to_day: string | null;
  readonly decision: string;
}

/** Keeps designations and has the held records of their kinds looked at again, before as after the change. */
export async function keepDesignations(client: pg.ClientBase, designations: readonly KnownDesignation[], ended: readonly string[]): Promise<void> {
  const ids = [...ended, ...designations.map((one) => one.id)];
  await client.query('INSERT INTO arrival (refs, province_code, kinds) SELECT $2, province_code, kinds FROM designation WHERE id = ANY($1)', [ids, []]);
  await client.query('DELETE FROM designation WHERE id = ANY($1)', [ended]);
  await client.query(
    `INSERT INTO designation (id, province_code, school_codes, kinds, platform_id, from_day, to_day, decision)
     SELECT id, province_code, school_codes, kinds, platform_id, from_day, to_day, decision
     FROM jsonb_to_recordset($1) AS i (id text, province_code text, school_codes text[], kinds text[], platform_id text, from_day date, to_day date, decision text)
     ON CONFLICT (id) DO UPDATE SET province_code = excluded.province_code, school_codes = excluded.school_codes, kinds = excluded.kinds, platform_id = excluded.platform_id,
       from_day = excluded.from_day, to_day = excluded.to_day, decision = excluded.decision`,
    [JSON.stringify(designations)],
  );
  await client.query('INSERT INTO arrival (refs, province_code, kinds) SELECT $2, province_code, kinds FROM designation WHERE id = ANY($1)', [ids, []]);
}

/** A change of policy lets held records in, or keeps coming ones out. */
export async function reconsiderProvinces(client: pg.ClientBase, codes: readonly string[], kinds: readonly string[]): Promise<void> {
  await client.query('INSERT INTO arrival (refs, province_code, kinds) SELECT $3, code, $2 FROM unnest($1::text[]) AS i (code)', [codes, kinds, []]);
}
