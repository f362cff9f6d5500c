import { type Role } from '@lienthong/vocabulary';
import { Column, CreateDateColumn, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A person who signs in. Only what is needed for that: no personal number, no contact. */
@Entity({ name: 'account' })
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', unique: true })
  username!: string;

  /** Shown in the console: an office or a post, e.g. "Phòng KHTC". */
  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  /** null = signs in through the external provider. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  /** Blind index of issuer and subject at the external provider: found again, but not to be read. null = an embedded account. */
  @Column({ name: 'external_subject', type: 'bytea', nullable: true, unique: true })
  externalSubject!: Buffer | null;

  @Column({ type: 'text' })
  role!: Role;

  /** Given to this account besides those of its role. */
  @Column({ name: 'extra_scopes', type: 'text', array: true })
  extraScopes!: string[];

  /** null = every province (administrators only). */
  @Column({ name: 'province_code', type: 'text', nullable: true })
  provinceCode!: string | null;

  @Column({ name: 'commune_code', type: 'text', nullable: true })
  communeCode!: string | null;

  @Column({ name: 'school_code', type: 'text', nullable: true })
  schoolCode!: string | null;

  @Column({ name: 'platform_id', type: 'text', nullable: true })
  platformId!: string | null;

  /** Organisation a `division` person belongs to, e.g. "LS.SGDDT.KHTC". */
  @Column({ name: 'unit_id', type: 'text', nullable: true })
  unitId!: string | null;

  @Column({ type: 'text' })
  state!: 'active' | 'disabled';

  /** Rises with every change of what the person may; tokens carry it, and lower ones are refused. */
  @Column({ name: 'token_generation', type: 'integer', default: 0 })
  tokenGeneration!: number;

  /** When it last rose; null = never. */
  @Column({ name: 'tokens_withdrawn_at', type: 'timestamptz', nullable: true })
  tokensWithdrawnAt!: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
