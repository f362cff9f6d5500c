import type pg from 'pg';

/** A decision as it was entered. */
export interface StoredReorganisation {
  readonly id: string;
  readonly seq: string;
  readonly provinceCode: string;
  readonly subject: 'unit' | 'school';
  readonly type: string;
  readonly effectiveOn: string;
  readonly decisionNumber: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly enteredBy: string;
  readonly enteredAt: Date;
}

const COLUMNS = `id::text, seq::text, province_code AS "provinceCode", subject, type, effective_on::text AS "effectiveOn", decision_number AS "decisionNumber", content, entered_by AS "enteredBy", entered_at AS "enteredAt"`;

/** @returns the one with this digest, if it was entered before */
export async function reorganisationByDigest(client: pg.ClientBase, digest: string): Promise<StoredReorganisation | undefined> {
  const { rows } = await client.query<StoredReorganisation>(`SELECT ${COLUMNS} FROM reorganisation WHERE digest = $1`, [digest]);
  return rows[0];
}

export async function addReorganisation(client: pg.ClientBase, one: Omit<StoredReorganisation, 'seq'> & { readonly digest: string }): Promise<void> {
  await client.query(
    'INSERT INTO reorganisation (id, province_code, subject, type, effective_on, decision_number, content, digest, entered_by, entered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [one.id, one.provinceCode, one.subject, one.type, one.effectiveOn, one.decisionNumber, JSON.stringify(one.content), one.digest, one.enteredBy, one.enteredAt],
  );
}

/** Those of units, in the order in which they were entered: with the files they give the units of today. */
export async function unitReorganisations(client: pg.ClientBase): Promise<StoredReorganisation[]> {
  return (await client.query<StoredReorganisation>(`SELECT ${COLUMNS} FROM reorganisation WHERE subject = 'unit' ORDER BY reorganisation.seq`)).rows;
}

/** Newest first, from below `before`. @param provinces null = all */
export async function reorganisationsOf(client: pg.ClientBase, provinces: readonly string[] | null, before: string | null, limit: number): Promise<StoredReorganisation[]> {
  const { rows } = await client.query<StoredReorganisation>(
    `SELECT ${COLUMNS} FROM reorganisation WHERE ($1::text[] IS NULL OR province_code = ANY($1)) AND ($2::bigint IS NULL OR reorganisation.seq < $2) ORDER BY reorganisation.seq DESC LIMIT $3`,
    [provinces, before, limit],
  );
  return rows;
}

/** A number above those of all decisions before; under the lock of the units. */
export async function nextVersion(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ next: string }>('SELECT coalesce(max(seq), 0) + 1 AS next FROM reorganisation');
  return Number(rows[0]?.next ?? 1);
}
