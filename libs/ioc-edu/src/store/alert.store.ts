import type { Tx } from '@lienthong/kit/database';
import type { Bilingual } from '../domain/figure.js';

/** One case of a rule: opened once, closed when its cause ends. */
export interface Alert {
  readonly id: string;
  readonly scope: string;
  readonly rule: string;
  readonly subject: string;
  readonly severity: 'info' | 'warning' | 'critical';
  readonly message: Bilingual;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

interface Row {
  id: string;
  scope: string;
  rule: string;
  subject: string;
  severity: Alert['severity'];
  message_vi: string;
  message_en: string;
  opened_at: Date;
  closed_at: Date | null;
}

const conditions = { open: 'AND closed_at IS NULL', closed: 'AND closed_at IS NOT NULL', all: '' } as const;

/** Alerts of a province, newest first, at most 1,000. */
export async function alertsOf(tx: Tx, provinceCode: string, state: keyof typeof conditions): Promise<Alert[]> {
  const { rows } = await tx.client.query<Row>(
    `SELECT id, scope, rule, subject, severity, message_vi, message_en, opened_at, closed_at FROM alert WHERE province_code = $1 ${conditions[state]} ORDER BY opened_at DESC, id LIMIT 1000`,
    [provinceCode],
  );
  return rows.map((row) => ({
    id: row.id,
    scope: row.scope,
    rule: row.rule,
    subject: row.subject,
    severity: row.severity,
    message: { vi: row.message_vi, en: row.message_en },
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
  }));
}
