import { Column, CreateDateColumn, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Which platform is the source of which kinds for which schools, from a day (inclusive) to a day (exclusive), at +07:00. */
@Entity({ name: 'designation' })
export class DesignationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'province_code', type: 'text' })
  provinceCode!: string;

  /** null = all schools of the province. */
  @Column({ name: 'school_codes', type: 'text', array: true, nullable: true })
  schoolCodes!: string[] | null;

  @Column({ type: 'text', array: true })
  kinds!: string[];

  @Column({ name: 'platform_id', type: 'text' })
  platformId!: string;

  @Column({ name: 'from_day', type: 'date' })
  from!: string;

  /** null = until further notice. */
  @Column({ name: 'to_day', type: 'date', nullable: true })
  to!: string | null;

  /** Number, date and words of the decision. */
  @Column({ type: 'text' })
  decision!: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
