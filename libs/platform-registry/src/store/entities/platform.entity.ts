import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import { type PlatformStatus } from '../../domain/platforms.js';

/** What the source document says besides the columns; kept as it stands there. */
export interface PlatformSource {
  readonly stateInDocument?: string;
  readonly namedInDocument?: boolean;
  readonly kind?: string;
  readonly level?: string | null;
  readonly responsibleRole?: string | null;
  readonly exchange?: unknown;
  readonly unknown?: readonly string[];
  readonly note?: string | null;
  readonly ocrDoubt?: string | null;
  readonly refs?: readonly string[];
}

/** A platform of the inventory. null = nobody has said; it is shown as unknown, never guessed. */
@Entity({ name: 'platform' })
export class PlatformEntity {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'name_vi', type: 'text' })
  nameVi!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  /** null = national. */
  @Column({ name: 'province_code', type: 'text', nullable: true })
  provinceCode!: string | null;

  @Column({ type: 'text', nullable: true })
  operator!: string | null;

  @Column({ type: 'text', nullable: true })
  provider!: string | null;

  /** Organisation that was given the work with it. */
  @Column({ name: 'responsible_unit', type: 'text', nullable: true })
  responsibleUnit!: string | null;

  @Column({ type: 'text' })
  status!: PlatformStatus;

  /** Capability codes, or words of the registrant's own. */
  @Column({ type: 'text', array: true })
  functions!: string[];

  /** What it does, in the words of the source. */
  @Column({ name: 'function_notes', type: 'text', array: true })
  functionNotes!: string[];

  @Column({ type: 'text', nullable: true })
  scope!: string | null;

  @Column({ name: 'education_levels', type: 'text', array: true, nullable: true })
  educationLevels!: string[] | null;

  @Column({ type: 'text', nullable: true })
  cost!: string | null;

  @Column({ name: 'funding_source', type: 'text', nullable: true })
  fundingSource!: string | null;

  @Column({ type: 'text', nullable: true })
  shortcomings!: string | null;

  @Column({ type: 'text', nullable: true })
  proposals!: string | null;

  /** Platform that it is a part of; no overlap with that one. */
  @Column({ name: 'part_of', type: 'text', nullable: true })
  partOf!: string | null;

  /** Made up for the demo. */
  @Column({ type: 'boolean' })
  demo!: boolean;

  @Column({ type: 'jsonb' })
  source!: PlatformSource;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
