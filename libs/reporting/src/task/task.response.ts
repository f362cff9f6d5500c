import { ApiProperty } from '@nestjs/swagger';
import { PlanGroup } from '../store/plan-group.response.js';
import { BilingualText, PlanDeadline } from '../plan.docs.js';
import type { TaskEntity } from '../store/plan.entities.js';

/** A task of the annex, or a standing duty. Where body and annex differ, both stand. */
export class TaskItem {
  @ApiProperty({ example: 'QN-NV-1.1' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) no!: string | null;
  @ApiProperty({ enum: ['task', 'duty'] }) sort!: 'task' | 'duty';
  @ApiProperty({ type: String, nullable: true }) group!: string | null;
  @ApiProperty({ type: BilingualText }) label!: BilingualText;
  @ApiProperty() provinceCode!: string;
  @ApiProperty({ type: [String] }) leadUnits!: string[];
  @ApiProperty({ type: [String] }) coordinatingUnits!: string[];
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Last day still in time' }) dueBy!: string | null;
  @ApiProperty({ type: PlanDeadline, nullable: true }) deadline!: PlanDeadline | null;
  @ApiProperty({ type: String, nullable: true }) expectedResult!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'plan' }) resultType!: string | null;
  @ApiProperty({ type: String, nullable: true }) criteria!: string | null;
  @ApiProperty({ type: String, nullable: true }) principle!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Which units, where not all' }) unitScope!: string | null;
  @ApiProperty({ type: [String], description: 'Of a standing duty: to whom it is reported' }) reportTo!: string[];
  @ApiProperty({ type: [String] }) relatedIndicators!: string[];
  @ApiProperty({ type: Object, nullable: true, description: 'The version of the body where it differs from the annex' }) bodyVariant!: unknown;
  @ApiProperty({ type: [String] }) conflicts!: string[];
  @ApiProperty({ type: [String], nullable: true, description: 'What the scan leaves open' }) ocrDoubt!: string[] | null;
  @ApiProperty({ example: 'KH 1295/KH-SGDĐT, PL02, 1.1; III.1.1' }) sourceRef!: string;
}

/** `GET /tasks`. */
export class TaskPage {
  @ApiProperty({ type: [TaskItem] }) items!: TaskItem[];
  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page' }) next!: string | null;
  @ApiProperty({ type: [PlanGroup] }) groups!: PlanGroup[];
}

export function toTaskItem(entity: TaskEntity): TaskItem {
  const row = entity.source;
  const text = (field: string): string | null => (row[field] === undefined || row[field] === null ? null : String(row[field]));
  const list = (field: string): string[] => (Array.isArray(row[field]) ? (row[field] as string[]) : []);
  return {
    id: entity.id, no: text('no'), sort: entity.sort, group: text('group'), label: { vi: text('label_vi') ?? '', en: text('label_en') ?? '' }, provinceCode: entity.provinceCode,
    leadUnits: entity.sort === 'duty' ? list('responsible_units') : list('lead_units'), coordinatingUnits: list('coordinating_units'), dueBy: entity.dueBy, deadline: (row['deadline'] as PlanDeadline | undefined) ?? null,
    expectedResult: text('expected_result_vi'), resultType: text('result_type'), criteria: text('criteria_vi'), principle: text('principle_vi'), unitScope: text('unit_scope_vi'), reportTo: list('report_to'), relatedIndicators: list('related_indicators'), bodyVariant: row['body_variant'] ?? null, conflicts: list('conflicts'), ocrDoubt: (row['ocr_doubt'] as string[] | undefined) ?? null, sourceRef: text('source_ref') ?? '',
  };
}
