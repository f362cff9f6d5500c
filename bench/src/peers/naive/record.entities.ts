import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Columns of every record. */
abstract class RecordEntity {
  @PrimaryColumn({ type: 'text' })
  recordId!: string;

  @Column({ type: 'text' })
  event!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;

  @Index()
  @Column({ type: 'text' })
  schoolCode!: string;
}

@Entity('learner')
export class LearnerEntity extends RecordEntity {
  @Index()
  @Column({ type: 'text' })
  ministryCode!: string;

  @Column({ type: 'text' })
  personalNumber!: string;

  @Column({ type: 'text' })
  fullName!: string;

  @Column({ type: 'date' })
  birthDate!: string;

  @Column({ type: 'text' })
  sex!: string;

  @Column({ type: 'text', nullable: true })
  ethnic?: string;

  @Column({ type: 'text', nullable: true })
  communeCode?: string;

  @Column({ type: 'jsonb', nullable: true })
  relatives?: object[];
}

@Entity('attendance')
export class AttendanceEntity extends RecordEntity {
  @Index()
  @Column({ type: 'text' })
  learnerRecordId!: string;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'text' })
  session!: string;

  @Column({ type: 'text' })
  state!: string;
}

@Entity('subject_result')
export class SubjectResultEntity extends RecordEntity {
  @Index()
  @Column({ type: 'text' })
  learnerRecordId!: string;

  @Column({ type: 'text' })
  schoolYear!: string;

  @Column({ type: 'text' })
  period!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  scheme!: string;

  @Column({ type: 'jsonb', nullable: true })
  regularMarks?: number[];

  @Column({ type: 'numeric', nullable: true })
  midtermMark?: number;

  @Column({ type: 'numeric', nullable: true })
  finalMark?: number;

  @Column({ type: 'numeric', nullable: true })
  average?: number;
}
