import { ApiProperty } from '@nestjs/swagger';
import type { PlanGroupEntity } from './plan.entities.js';

/** A group or heading under which the plan lists indicators or tasks, as the seeds have it. */
export class PlanGroup {
  @ApiProperty({ example: '4' }) id!: string;
  @ApiProperty({ example: 'Ứng dụng AI tổng thể trong hoạt động dạy và học' }) label_vi!: string;
  @ApiProperty() label_en!: string;
  @ApiProperty({ required: false, description: 'Of a heading: its group' }) group?: string;
  @ApiProperty({ required: false, type: [String], description: 'Of a heading: indicators below it' }) children?: string[];
}

export function toPlanGroup({ source }: PlanGroupEntity): PlanGroup {
  return source as unknown as PlanGroup;
}
