import { Sealer } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import type { UploadTerms } from './upload.js';
import type { UploadSender } from './upload-sender.js';

/** A row of `workbook_upload`, its terms opened. */
export interface StoredUpload {
  readonly id: string;
  readonly provinceCode: string;
  readonly platformId: string;
  readonly clientId: string;
  readonly schoolCode: string | null;
  readonly kinds: readonly string[];
  readonly state: 'read' | 'confirmed';
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly bytes: number;
  readonly fileHash: Buffer;
  readonly terms: UploadTerms;
  readonly pushes: readonly { readonly kind: string; readonly pushId: string }[];
}

interface Row {
  readonly id: string;
  readonly province_code: string;
  readonly platform_id: string;
  readonly client_id: string;
  readonly school_code: string | null;
  readonly kinds: readonly string[];
  readonly state: StoredUpload['state'];
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly bytes: number;
  readonly file_hash: Buffer;
  readonly terms: Buffer;
  readonly pushes: StoredUpload['pushes'];
}

const COLUMNS = 'id::text, province_code, platform_id, client_id, school_code, kinds, state, created_at, expires_at, bytes, file_hash, terms, pushes';
/** A clerk sees the uploads of their school, the department those of its people's platform, a client its platform's. */
const OWN = 'platform_id = $1 AND province_code = $2 AND ($3::text IS NULL OR school_code = $3)';

/** Keeps uploaded workbooks, sealed. */
@Injectable()
export class UploadsRepository {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sealer) private readonly sealer: Sealer,
  ) {}

  async add(upload: StoredUpload, file: Buffer): Promise<void> {
    await this.database.query(
      `INSERT INTO workbook_upload (id, province_code, platform_id, client_id, school_code, kinds, state, created_at, expires_at, bytes, file_hash, terms, payload)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [upload.id, upload.provinceCode, upload.platformId, upload.clientId, upload.schoolCode, upload.kinds, upload.state, upload.createdAt, upload.expiresAt, upload.bytes, upload.fileHash, this.sealTerms(upload.terms), this.sealer.seal(file)],
    );
  }

  /** Undefined for one that is not there, has expired, or is not the sender's: the same for the caller. */
  async find(sender: UploadSender, id: string, now: Date): Promise<StoredUpload | undefined> {
    const [row] = await this.database.query<Row>(`SELECT ${COLUMNS} FROM workbook_upload WHERE ${OWN} AND id = $4 AND expires_at > $5`, [...ownOf(sender), id, now]);
    return row && this.open(row);
  }

  /** Newest first; one more than the limit when there is a next page. */
  async list(sender: UploadSender, before: string | undefined, limit: number, now: Date): Promise<readonly StoredUpload[]> {
    const rows = await this.database.query<Row>(`SELECT ${COLUMNS} FROM workbook_upload WHERE ${OWN} AND ($4::uuid IS NULL OR id < $4) AND expires_at > $5 ORDER BY id DESC LIMIT $6`, [...ownOf(sender), before ?? null, now, limit + 1]);
    return rows.map((row) => this.open(row));
  }

  /** The workbook as it came; undefined once it was swept. */
  async fileOf(id: string): Promise<Buffer | undefined> {
    const [row] = await this.database.query<{ payload: Buffer | null }>('SELECT payload FROM workbook_upload WHERE id = $1', [id]);
    return row?.payload == null ? undefined : this.sealer.open(row.payload);
  }

  /** Takes other terms. @returns false when it was confirmed meanwhile */
  async change(id: string, kinds: readonly string[], terms: UploadTerms): Promise<boolean> {
    const rows = await this.database.query(`UPDATE workbook_upload SET kinds = $2, terms = $3 WHERE id = $1 AND state = 'read' RETURNING id`, [id, kinds, this.sealTerms(terms)]);
    return rows.length > 0;
  }

  /** From now on its terms stand. The same again changes nothing. */
  async confirm(id: string): Promise<void> {
    await this.database.query(`UPDATE workbook_upload SET state = 'confirmed' WHERE id = $1`, [id]);
  }

  /** Back to reading, unless a push was kept. */
  async reopen(id: string): Promise<void> {
    await this.database.query(`UPDATE workbook_upload SET state = 'read' WHERE id = $1 AND pushes = '[]'`, [id]);
  }

  async addPush(id: string, kind: string, pushId: string): Promise<void> {
    await this.database.query(
      `UPDATE workbook_upload SET pushes = pushes || jsonb_build_array(jsonb_build_object('kind', $2::text, 'pushId', $3::text)) WHERE id = $1 AND NOT pushes @> jsonb_build_array(jsonb_build_object('kind', $2::text))`,
      [id, kind, pushId],
    );
  }

  /** @returns false when it was confirmed: then pushes refer to it */
  async remove(id: string): Promise<boolean> {
    return (await this.database.query(`DELETE FROM workbook_upload WHERE id = $1 AND state = 'read' RETURNING id`, [id])).length > 0;
  }

  private sealTerms(terms: UploadTerms): Buffer {
    return this.sealer.seal(Buffer.from(JSON.stringify(terms), 'utf8'));
  }

  private open(row: Row): StoredUpload {
    return {
      id: row.id,
      provinceCode: row.province_code,
      platformId: row.platform_id,
      clientId: row.client_id,
      schoolCode: row.school_code,
      kinds: row.kinds,
      state: row.state,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      bytes: row.bytes,
      fileHash: row.file_hash,
      terms: JSON.parse(this.sealer.open(row.terms).toString('utf8')) as UploadTerms,
      pushes: row.pushes,
    };
  }
}

function ownOf(sender: UploadSender): readonly (string | null)[] {
  return [sender.platformId, sender.provinceCode, sender.schoolCode];
}
