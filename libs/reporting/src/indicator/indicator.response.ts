import { ApiProperty } from '@nestjs/swagger';
import type { TargetState } from '../domain/target.js';
import { PlanGroup } from '../store/plan-group.response.js';
import { BilingualText } from '../plan.docs.js';
import type { IndicatorEntity } from '../store/plan.entities.js';

/** A target of one year as the plan states it. */
export class TargetItem {
  @ApiProperty({ enum: ['>=', '='], description: '`=` is met when the value is at least the number' }) op!: '>=' | '=';
  @ApiProperty({ example: 95 }) value!: number;
}

/** One of several things that a value is put together from, shown apart: the three destinations of 1.2. */
export class IndicatorPartItem {
  @ApiProperty({ example: 'moet' }) id!: string;
  @ApiProperty({ type: BilingualText }) name!: BilingualText;
  @ApiProperty({ description: 'False: off, so its numerator is 0' }) on!: boolean;
  @ApiProperty({ type: Number, nullable: true }) value!: number | null;
  @ApiProperty() numerator!: number;
  @ApiProperty() denominator!: number;
}

/** A value of one year against that year's target. */
export class IndicatorValueItem {
  @ApiProperty({ example: 2026 }) year!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'In the unit of the indicator; null without data, never 0 for that' }) value!: number | null;
  @ApiProperty({ type: Number, nullable: true }) numerator!: number | null;
  @ApiProperty({ type: Number, nullable: true }) denominator!: number | null;
  @ApiProperty({ enum: ['live', 'mixed', 'self-reported'] }) source!: 'live' | 'mixed' | 'self-reported';
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Time of the last event that contributed' }) updatedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Term, school year or calendar year the value speaks of' }) period!: string | null;
  @ApiProperty({ type: TargetItem, nullable: true, example: { op: '>=', value: 95 }, description: 'Null: the plan sets none for the year, or it is another province’s plan' }) target!: TargetItem | null;
  @ApiProperty({ enum: ['met', 'missed', 'no-target', 'no-value'] }) state!: TargetState;
  @ApiProperty({ type: [IndicatorPartItem], required: false, description: 'What the value is put together from, each apart' }) parts?: readonly IndicatorPartItem[];
}

/** An indicator as the plan words it, with its value. */
export class IndicatorItem {
  @ApiProperty({ example: 'QN-CT-4.3' }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: '4.3' }) no!: string | null;
  @ApiProperty({ enum: ['annex', 'other'] }) sort!: 'annex' | 'other';
  @ApiProperty({ type: String, nullable: true }) group!: string | null;
  @ApiProperty({ type: String, nullable: true }) parent!: string | null;
  @ApiProperty({ type: BilingualText }) label!: BilingualText;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty() provinceCode!: string;
  @ApiProperty({ enum: ['live', 'mixed', 'self-reported'] }) mode!: string;
  @ApiProperty({ type: String, nullable: true }) formula!: string | null;
  @ApiProperty({ type: Object, description: 'Target of each year, null where the plan sets none', example: { 2025: null, 2026: { op: '>=', value: 30 } } }) targets!: Record<string, TargetItem | null>;
  @ApiProperty({ type: Object, nullable: true, description: 'Cells as scanned' }) targetsAsScanned!: unknown;
  @ApiProperty({ type: [String] }) leadUnits!: string[];
  @ApiProperty({ type: String, nullable: true }) leadUnit!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What counts, where the plan says' }) criteria!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Place in the plan’s body' }) bodyRef!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Target of 2030 as the body words it' }) bodyTarget2030!: string | null;
  @ApiProperty({ type: String, example: 'KH 1295/KH-SGDĐT, PL01, 4.3' }) sourceRef!: string;
  @ApiProperty({ type: [String], nullable: true, description: 'What the scan leaves open' }) ocrDoubt!: string[] | null;
  @ApiProperty({ type: [String], nullable: true, description: 'Places where the document says two things' }) conflicts!: string[] | null;
  @ApiProperty({ type: IndicatorValueItem }) current!: IndicatorValueItem;
}

/** `GET /indicators`. */
export class IndicatorPage {
  @ApiProperty({ type: [IndicatorItem] }) items!: IndicatorItem[];
  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page' }) next!: string | null;
  @ApiProperty({ type: [PlanGroup] }) groups!: PlanGroup[];
  @ApiProperty({ type: [PlanGroup], description: 'Headings that stand above several indicators' }) headings!: PlanGroup[];
}

/** `GET /indicators/{id}/values`. */
export class IndicatorValuePage {
  @ApiProperty({ type: [IndicatorValueItem], description: 'Ascending by year' }) items!: IndicatorValueItem[];
  @ApiProperty({ type: String, nullable: true, description: 'Always null: all years are here' }) next!: string | null;
}

/** The seed row as outsiders see it. */
export function toIndicatorItem(entity: IndicatorEntity): Omit<IndicatorItem, 'current'> {
  const row = entity.source;
  const text = (field: string): string | null => (row[field] === undefined || row[field] === null ? null : String(row[field]));
  const single = row['target'] as TargetItem | undefined;
  return {
    id: entity.id, no: text('no'), sort: entity.sort, group: text('group'), parent: text('parent'), label: { vi: text('label_vi') ?? '', en: text('label_en') ?? '' }, unit: text('unit'),
    provinceCode: entity.provinceCode, mode: entity.mode, formula: ((row['computable_from'] as Record<string, unknown> | undefined)?.['formula'] as string | undefined) ?? null,
    targets: (row['targets'] as Record<string, TargetItem | null> | undefined) ?? (single ? { [text('year') ?? 'any']: single } : {}), targetsAsScanned: row['targets_as_scanned'] ?? null,
    leadUnits: (row['lead_units'] as string[] | undefined) ?? [], leadUnit: text('lead_unit_vi'), criteria: text('criteria'), bodyRef: text('body_ref'), bodyTarget2030: text('body_target_2030_vi'), sourceRef: text('source_ref') ?? '', ocrDoubt: (row['ocr_doubt'] as string[] | undefined) ?? null, conflicts: (row['conflicts'] as string[] | undefined) ?? null,
  };
}
