import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A function that platforms can have in common: what overlaps are looked for by. */
@Entity({ name: 'capability' })
export class CapabilityEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ name: 'name_vi', type: 'text' })
  nameVi!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;
}
