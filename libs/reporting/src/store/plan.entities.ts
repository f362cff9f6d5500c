import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An indicator of Phụ lục 01, or one of the targets found outside that annex (`sort` other). */
@Entity({ name: 'indicator' })
export class IndicatorEntity {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'text' }) sort!: 'annex' | 'other';
  @Column({ type: 'text', name: 'province_code' }) provinceCode!: string;
  /** Computation the hub knows, null = declared only. */
  @Column({ type: 'text' }) mode!: 'live' | 'mixed' | 'self-reported';
  /** The seed row, word for word. */
  @Column({ type: 'jsonb' }) source!: Record<string, unknown>;
}

/** A task of Phụ lục 02 or a standing duty of section IV. */
@Entity({ name: 'task' })
export class TaskEntity {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'text' }) sort!: 'task' | 'duty';
  @Column({ type: 'text', name: 'province_code' }) provinceCode!: string;
  @Column({ type: 'date', name: 'due_by', nullable: true }) dueBy!: string | null;
  @Column({ type: 'jsonb' }) source!: Record<string, unknown>;
}

/** A directive of one of the notices. */
@Entity({ name: 'directive' })
export class DirectiveEntity {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'text', name: 'document_id' }) documentId!: string;
  @Column({ type: 'text', name: 'province_code' }) provinceCode!: string;
  @Column({ type: 'date', name: 'due_by', nullable: true }) dueBy!: string | null;
  @Column({ type: 'jsonb' }) source!: Record<string, unknown>;
}

/** A document: one of the five sources, or one that they cite. */
@Entity({ name: 'document' })
export class DocumentEntity {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'text' }) sort!: 'source' | 'cited';
  @Column({ type: 'jsonb' }) source!: Record<string, unknown>;
}

/** Groups and headings of the annexes. */
@Entity({ name: 'plan_group' })
export class PlanGroupEntity {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'text' }) sort!: 'indicator-group' | 'indicator-heading' | 'task-group';
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'jsonb' }) source!: Record<string, unknown>;
}

export const planEntities = [IndicatorEntity, TaskEntity, DirectiveEntity, DocumentEntity, PlanGroupEntity];
