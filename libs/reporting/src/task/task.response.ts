import { ApiProperty } from '@nestjs/swagger';
import type { TaskEntity } from '../store/plan.entities.js';

/** A task of the annex, or a standing duty. Where body and annex differ, both stand. */
export class TaskItem {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true }) no!: string | null;
  @ApiProperty({ enum: ['task', 'duty'] }) sort!: 'task' | 'duty';
  @ApiProperty({ type: String, nullable: true }) group!: string | null;
  @ApiProperty({ type: Object }) label!: { vi: string; en: string };
  @ApiProperty() provinceCode!: string;
  @ApiProperty({ type: [String] }) leadUnits!: string[];
  @ApiProperty({ type: [String] }) coordinatingUnits!: string[];
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Last day still in time' }) dueBy!: string | null;
  @ApiProperty({ type: Object, nullable: true }) deadline!: unknown;
  @ApiProperty({ type: String, nullable: true }) expectedResult!: string | null;
  @ApiProperty({ type: [String] }) relatedIndicators!: string[];
  @ApiProperty({ type: Object, nullable: true, description: 'The version of the body where it differs from the annex' }) bodyVariant!: unknown;
  @ApiProperty({ type: [String] }) conflicts!: string[];
  @ApiProperty() sourceRef!: string;
}

export function toTaskItem(entity: TaskEntity): TaskItem {
  const row = entity.source;
  const text = (field: string): string | null => (row[field] === undefined || row[field] === null ? null : String(row[field]));
  const list = (field: string): string[] => (Array.isArray(row[field]) ? (row[field] as string[]) : []);
  return {
    id: entity.id, no: text('no'), sort: entity.sort, group: text('group'), label: { vi: text('label_vi') ?? '', en: text('label_en') ?? '' }, provinceCode: entity.provinceCode,
    leadUnits: entity.sort === 'duty' ? list('responsible_units') : list('lead_units'), coordinatingUnits: list('coordinating_units'), dueBy: entity.dueBy, deadline: row['deadline'] ?? null,
    expectedResult: text('expected_result_vi'), relatedIndicators: list('related_indicators'), bodyVariant: row['body_variant'] ?? null, conflicts: list('conflicts'), sourceRef: text('source_ref') ?? '',
  };
}
