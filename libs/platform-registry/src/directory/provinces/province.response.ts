import { ApiProperty } from '@nestjs/swagger';
import type { ProvinceSettings } from '../../domain/province-settings.js';
import type { ProvinceEntity } from '../../store/entities/province.entity.js';

/** A name in both languages. */
export class NameResponse {
  @ApiProperty({ example: 'Lạng Sơn' })
  readonly vi!: string;
  @ApiProperty({ example: 'Lang Son' })
  readonly en!: string;
}

/** One province of today. */
export class ProvinceResponse {
  @ApiProperty({ example: '20' })
  readonly code!: string;
  @ApiProperty({ type: NameResponse })
  readonly name!: NameResponse;
  @ApiProperty({ enum: ['known', 'active'] })
  readonly state!: 'known' | 'active';
  @ApiProperty({ type: Object })
  readonly settings!: ProvinceSettings;
}

export class ProvinceListResponse {
  @ApiProperty({ type: [ProvinceResponse] })
  readonly items!: readonly ProvinceResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

export function toProvinceResponse(province: ProvinceEntity): ProvinceResponse {
  const { code, state, settings } = province;
  return { code, name: { vi: province.name, en: province.nameEn }, state, settings };
}
