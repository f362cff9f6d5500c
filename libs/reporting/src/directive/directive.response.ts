import { ApiProperty } from '@nestjs/swagger';
import { BilingualText, PlanDeadline } from '../plan.docs.js';
import type { DirectiveEntity, DocumentEntity } from '../store/plan.entities.js';

/** One directive of a notice. `before` is the document's "trước ngày", `dueBy` the last day in time. */
export class DirectiveItem {
  @ApiProperty({ example: 'LS62-II.1' }) id!: string;
  @ApiProperty({ example: 'LS62' }) documentId!: string;
  @ApiProperty({ example: 'II.1' }) section!: string;
  @ApiProperty() provinceCode!: string;
  @ApiProperty({ type: BilingualText }) label!: BilingualText;
  @ApiProperty({ type: [String] }) addressees!: string[];
  @ApiProperty({ type: [String] }) coordinateWith!: string[];
  @ApiProperty({ type: String, nullable: true, format: 'date' }) dueBy!: string | null;
  @ApiProperty({ type: PlanDeadline, nullable: true }) deadline!: PlanDeadline | null;
  @ApiProperty({ type: String, nullable: true }) product!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'plan' }) productType!: string | null;
  @ApiProperty({ type: [String], description: 'What the product must contain' }) criteria!: string[];
  @ApiProperty({ type: [String], example: ['education', 'reporting'] }) topics!: string[];
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ description: '`directed`, or the words that make it a proposal or request' }) statusInDocument!: string;
  @ApiProperty({ description: 'Issuer, number, date and section of the source' }) sourceRef!: string;
  @ApiProperty({ type: [String], nullable: true, description: 'What the scan leaves open' }) ocrDoubt!: string[] | null;
}

/** A document: one of the five sources, or one that they cite. */
export class DocumentItem {
  @ApiProperty({ example: 'LS62' }) id!: string;
  @ApiProperty({ enum: ['source', 'cited'] }) sort!: 'source' | 'cited';
  @ApiProperty({ type: String, nullable: true, example: '62/TB-VP' }) number!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Thông báo' }) type_vi!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-01-28' }) date!: string | null;
  @ApiProperty({ type: String, nullable: true }) issuer!: string | null;
  @ApiProperty({ type: String, nullable: true }) subject_vi!: string | null;
}

/** `GET /directives`. */
export class DirectivePage {
  @ApiProperty({ type: [DirectiveItem] }) items!: DirectiveItem[];
  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page' }) next!: string | null;
  @ApiProperty({ type: [DocumentItem], description: 'The source documents and those they cite, as the seeds have them' }) documents!: DocumentItem[];
}

/** The seed row of a document, with its sort. */
export function toDocumentItem({ sort, source }: DocumentEntity): DocumentItem {
  return { ...source, sort } as unknown as DocumentItem;
}

export function toDirectiveItem(entity: DirectiveEntity): DirectiveItem {
  const row = entity.source;
  const text = (field: string): string | null => (row[field] === undefined || row[field] === null ? null : String(row[field]));
  const list = (field: string): string[] => (Array.isArray(row[field]) ? (row[field] as string[]) : []);
  return {
    id: entity.id, documentId: entity.documentId, section: text('section') ?? '', provinceCode: entity.provinceCode, label: { vi: text('label_vi') ?? '', en: text('label_en') ?? '' }, addressees: list('addressees'),
    coordinateWith: list('coordinate_with'), dueBy: entity.dueBy, deadline: (row['deadline'] as PlanDeadline | undefined) ?? null, product: text('product_vi'), productType: text('product_type'), criteria: list('criteria_or_fields'), topics: list('topics'), note: text('note'), statusInDocument: text('status_in_document') ?? 'directed',
    sourceRef: text('source_ref') ?? [text('issuer'), text('number'), text('date'), text('section')].filter(Boolean).join(', '), ocrDoubt: (row['ocr_doubt'] as string[] | undefined) ?? null,
  };
}
