import { ApiProperty } from '@nestjs/swagger';

/** A function by which platforms are compared. */
export class CapabilityResponse {
  @ApiProperty({ example: 'school-management' })
  readonly code!: string;
  @ApiProperty({ type: 'object', required: ['vi', 'en'], properties: { vi: { type: 'string' }, en: { type: 'string' } }, example: { vi: 'Quản lý, quản trị nhà trường', en: 'School management' } })
  readonly name!: { readonly vi: string; readonly en: string };
}

export class CapabilityListResponse {
  @ApiProperty({ type: [CapabilityResponse] })
  readonly items!: readonly CapabilityResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}
