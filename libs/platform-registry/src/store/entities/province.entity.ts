import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type ProvinceSettings } from '../../domain/province-settings.js';

/** A province of today (34 of them). `known` ones take no pushes until somebody opens them. */
@Entity({ name: 'province' })
export class ProvinceEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ type: 'text' })
  state!: 'known' | 'active';

  @Column({ type: 'jsonb' })
  settings!: ProvinceSettings;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
