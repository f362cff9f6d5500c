import { Column, CreateDateColumn, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** An OAuth client: a machine with a secret, or the console (`browser`, no secret, PKCE). Never deleted: revoked. */
@Entity({ name: 'client' })
export class ClientEntity {
  @PrimaryColumn({ name: 'client_id', type: 'text' })
  clientId!: string;

  @Column({ type: 'text' })
  sort!: 'machine' | 'browser';

  @Column({ name: 'platform_id', type: 'text', nullable: true })
  platformId!: string | null;

  /** null = every province. */
  @Column({ name: 'province_code', type: 'text', nullable: true })
  provinceCode!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', array: true })
  scopes!: string[];

  /** Kinds it may push. */
  @Column({ type: 'text', array: true })
  kinds!: string[];

  /** School codes; null = all schools of the province. */
  @Column({ type: 'text', array: true, nullable: true })
  schools!: string[] | null;

  /** Only the hash; null for the console. */
  @Column({ name: 'secret_hash', type: 'text', nullable: true })
  secretHash!: string | null;

  @Column({ type: 'text' })
  state!: 'active' | 'revoked';

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ name: 'rotated_at', type: 'timestamptz', nullable: true })
  rotatedAt!: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
