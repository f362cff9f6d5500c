import { ApiProperty } from '@nestjs/swagger';
import type { Target, TargetState } from '../domain/target.js';
import type { IndicatorEntity } from '../store/plan.entities.js';

/** A value of one year against that year's target. */
export class IndicatorValueItem {
  @ApiProperty({ example: 2026 }) year!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'In the unit of the indicator; null without data, never 0 for that' }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) numerator!: number | null;
  @ApiProperty({ type: Number, nullable: true }) denominator!: number | null;
  @ApiProperty({ enum: ['live', 'mixed', 'self-reported'] }) source!: 'live' | 'mixed' | 'self-reported';
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Time of the last event that contributed' }) updatedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Term, school year or calendar year the value speaks of' }) period!: string | null;
  @ApiProperty({ type: Object, nullable: true, example: { op: '>=', value: 95 } }) target!: Target | null;
  @ApiProperty({ enum: ['met', 'missed', 'no-target', 'no-value'] }) state!: TargetState;
}

/** An indicator as the plan words it, with its value. */
export class IndicatorItem {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true }) no!: string | null;
  @ApiProperty({ enum: ['annex', 'other'] }) sort!: 'annex' | 'other';
  @ApiProperty({ type: String, nullable: true }) group!: string | null;
  @ApiProperty({ type: String, nullable: true }) parent!: string | null;
  @ApiProperty({ type: Object }) label!: { vi: string; en: string };
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty() provinceCode!: string;
  @ApiProperty({ enum: ['live', 'mixed', 'self-reported'] }) mode!: string;
  @ApiProperty({ type: String, nullable: true }) formula!: string | null;
  @ApiProperty({ type: Object, description: 'Target of each year, null where the plan sets none' }) targets!: Record<string, Target | null>;
  @ApiProperty({ type: Object, nullable: true, description: 'Cells as scanned' }) targetsAsScanned!: unknown;
  @ApiProperty({ type: [String] }) leadUnits!: string[];
  @ApiProperty({ type: String, nullable: true }) leadUnit!: string | null;
  @ApiProperty({ type: String }) sourceRef!: string;
  @ApiProperty({ type: Object, nullable: true, description: 'What the scan leaves open' }) ocrDoubt!: unknown;
  @ApiProperty({ type: Object, nullable: true, description: 'Places where the document says two things' }) conflicts!: unknown;
  @ApiProperty({ type: IndicatorValueItem }) current!: IndicatorValueItem;
}

/** The seed row and its value as outsiders see them. */
export function toIndicatorItem(entity: IndicatorEntity, current: IndicatorValueItem): IndicatorItem {
  const row = entity.source;
  const text = (field: string): string | null => (row[field] === undefined || row[field] === null ? null : String(row[field]));
  const single = row['target'] as Target | undefined;
  return {
    id: entity.id, no: text('no'), sort: entity.sort, group: text('group'), parent: text('parent'), label: { vi: text('label_vi') ?? '', en: text('label_en') ?? '' }, unit: text('unit'),
    provinceCode: entity.provinceCode, mode: entity.mode, formula: ((row['computable_from'] as Record<string, unknown> | undefined)?.['formula'] as string | undefined) ?? null,
    targets: (row['targets'] as Record<string, Target | null> | undefined) ?? (single ? { [text('year') ?? 'any']: single } : {}), targetsAsScanned: row['targets_as_scanned'] ?? null,
    leadUnits: (row['lead_units'] as string[] | undefined) ?? [], leadUnit: text('lead_unit_vi'), sourceRef: text('source_ref') ?? '', ocrDoubt: row['ocr_doubt'] ?? null, conflicts: row['conflicts'] ?? null, current,
  };
}
