import { ApiProperty } from '@nestjs/swagger';
import type { AuditRow } from '../store/audit.store.js';

/** One thing done in the registry: who, what, when, why. */
export class AuditResponse {
  @ApiProperty({ example: '214' })
  readonly id!: string;
  @ApiProperty({ format: 'date-time' })
  readonly at!: string;
  @ApiProperty({
    type: 'object',
    required: ['sort', 'id', 'role', 'platformId'],
    properties: { sort: { type: 'string', enum: ['client', 'user', 'system'] }, id: { type: 'string' }, role: { type: 'string', nullable: true }, platformId: { type: 'string', nullable: true } },
    example: { sort: 'client', id: 'admin-cli', role: null, platformId: null },
  })
  readonly who!: { readonly sort: string; readonly id: string; readonly role: string | null; readonly platformId: string | null };
  @ApiProperty({ example: 'client.issued' })
  readonly what!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly subject!: string | null;
  @ApiProperty({ type: [String] })
  readonly fields!: readonly string[];
  @ApiProperty({ type: String, nullable: true })
  readonly why!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly provinceCode!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly traceId!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'Facts of this sort of entry, no personal data' })
  readonly details!: unknown;
}

export class AuditPageResponse {
  @ApiProperty({ type: [AuditResponse] })
  readonly items!: readonly AuditResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

export function toAuditResponse(row: AuditRow): AuditResponse {
  return {
    id: row.id,
    at: row.at.toISOString(),
    who: { sort: row.who_sort, id: row.who, role: row.role, platformId: row.platform_id },
    what: row.what,
    subject: row.subject,
    fields: row.fields,
    why: row.why,
    provinceCode: row.province_code,
    traceId: row.trace_id,
    details: row.details,
  };
}
