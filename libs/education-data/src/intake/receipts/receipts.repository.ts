import type { PushReceipt } from '@lienthong/contracts';
import { isAdmin, type Principal } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { isPushId } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { type PushRow, RECEIPT_COLUMNS, toReceipt } from './receipt.js';

/** Which receipts somebody may see: a platform's, a province's, all; or none. */
interface ReceiptScope {
  readonly platformId: string | null;
  readonly provinceCode: string | null;
}

/** Roles that see every push of their province. */
const WHOLE_PROVINCE: readonly string[] = ['department', 'admin'];

function scopeOf(principal: Principal): ReceiptScope | undefined {
  if (isAdmin(principal) || (principal.sort === 'user' && WHOLE_PROVINCE.includes(principal.role ?? ''))) {
    return principal.provinceCode === null && !isAdmin(principal) ? undefined : { platformId: null, provinceCode: principal.provinceCode };
  }
  return principal.platformId === null ? undefined : { platformId: principal.platformId, provinceCode: principal.provinceCode };
}

/** Filters and place of a page of receipts. */
export interface ReceiptPage {
  readonly kind?: string;
  readonly state?: string;
  /** Id of the last receipt of the page before. */
  readonly before?: string;
  readonly limit: number;
}

/** Reads receipts of those who may see them. */
@Injectable()
export class ReceiptsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Undefined for a push that is not there or not to be seen: the same for the caller. */
  async find(principal: Principal, pushId: string): Promise<PushRow | undefined> {
    const scope = scopeOf(principal);
    if (scope === undefined || !isPushId(pushId)) return undefined;
    const [row] = await this.database.query<PushRow>(
      `SELECT ${RECEIPT_COLUMNS} FROM push WHERE id = $1 AND ($2::text IS NULL OR platform_id = $2) AND ($3::text IS NULL OR province_code = $3)`,
      [pushId, scope.platformId, scope.provinceCode],
    );
    return row;
  }

  /** The receipt of a push that the caller has just made. */
  async receiptOf(pushId: string): Promise<PushReceipt | undefined> {
    const [row] = await this.database.query<PushRow>({ name: 'receipt', text: `SELECT ${RECEIPT_COLUMNS} FROM push WHERE id = $1` }, [pushId]);
    return row && toReceipt(row);
  }

  /** Newest first; one more than the limit when there is a next page. */
  async list(principal: Principal, page: ReceiptPage): Promise<PushReceipt[]> {
    const scope = scopeOf(principal);
    if (scope === undefined) return [];
    const rows = await this.database.query<PushRow>(
      `SELECT ${RECEIPT_COLUMNS} FROM push
       WHERE ($1::text IS NULL OR platform_id = $1) AND ($2::text IS NULL OR province_code = $2) AND ($3::text IS NULL OR kind = $3)
         AND ($4::text IS NULL OR state = $4) AND ($5::uuid IS NULL OR id < $5)
       ORDER BY id DESC LIMIT $6`,
      [scope.platformId, scope.provinceCode, page.kind ?? null, page.state ?? null, page.before ?? null, page.limit + 1],
    );
    return rows.map(toReceipt);
  }
}
