import { ApiProperty } from '@nestjs/swagger';
import type { DirectiveEntity } from '../store/plan.entities.js';

/** One directive of a notice. `before` is the document's "trước ngày", `dueBy` the last day in time. */
export class DirectiveItem {
  @ApiProperty() id!: string;
  @ApiProperty() documentId!: string;
  @ApiProperty() section!: string;
  @ApiProperty() provinceCode!: string;
  @ApiProperty({ type: Object }) label!: { vi: string; en: string };
  @ApiProperty({ type: [String] }) addressees!: string[];
  @ApiProperty({ type: [String] }) coordinateWith!: string[];
  @ApiProperty({ type: String, nullable: true, format: 'date' }) dueBy!: string | null;
  @ApiProperty({ type: Object, nullable: true }) deadline!: unknown;
  @ApiProperty({ type: String, nullable: true }) product!: string | null;
  @ApiProperty({ description: '`directed`, or the words that make it a proposal or request' }) statusInDocument!: string;
  @ApiProperty({ description: 'Issuer, number, date and section of the source' }) sourceRef!: string;
  @ApiProperty({ type: Object, nullable: true }) ocrDoubt!: unknown;
}

export function toDirectiveItem(entity: DirectiveEntity): DirectiveItem {
  const row = entity.source;
  const text = (field: string): string | null => (row[field] === undefined || row[field] === null ? null : String(row[field]));
  const list = (field: string): string[] => (Array.isArray(row[field]) ? (row[field] as string[]) : []);
  return {
    id: entity.id, documentId: entity.documentId, section: text('section') ?? '', provinceCode: entity.provinceCode, label: { vi: text('label_vi') ?? '', en: text('label_en') ?? '' }, addressees: list('addressees'),
    coordinateWith: list('coordinate_with'), dueBy: entity.dueBy, deadline: row['deadline'] ?? null, product: text('product_vi'), statusInDocument: text('status_in_document') ?? 'directed',
    sourceRef: text('source_ref') ?? [text('issuer'), text('number'), text('date'), text('section')].filter(Boolean).join(', '), ocrDoubt: row['ocr_doubt'] ?? null,
  };
}
