import { randomUUID } from 'node:crypto';
import { RevocationList } from '@lienthong/kit/access';
import { Clock, Sealer } from '@lienthong/kit/config';
import { AuditLog, Database, type Tx } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';
import { codeLists } from '@lienthong/vocabulary';
import { postOf, textsOf, type ExternalPost } from '../../domain/external-claims.js';
import { AccountEntity } from '../../store/entities/account.entity.js';
import { PlatformEntity } from '../../store/entities/platform.entity.js';
import { ProvinceEntity } from '../../store/entities/province.entity.js';
import { changedRights, rightsOf, withdrawTokens } from '../users/account-rights.js';
import { claimRules, ExternalSignInConfig } from './external-sign-in.config.js';

/** Whether a person of the external provider is let in; `unknown`: the claims give no role and area here, `disabled`: by an administrator. */
export type Admission = { readonly outcome: 'admitted'; readonly accountId: string } | { readonly outcome: 'refused'; readonly reason: 'unknown' | 'disabled' };

const WHO = { sort: 'system', subject: 'external identity provider' } as const;
/** Of a user name as the provider says it: no address, no number of a person. */
const USERNAME = /^(?=.*[a-z])[a-z0-9][a-z0-9._-]{2,63}$/;

/** Keeps the accounts of people who sign in through the external provider: made at the first sign-in, role and area by the claims at each. */
@Injectable()
export class ExternalAccountService {
  constructor(
    private readonly database: Database,
    private readonly settings: ExternalSignInConfig,
    private readonly sealer: Sealer,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly revocations: RevocationList,
  ) {}

  async admit(subject: string, claims: Readonly<Record<string, unknown>>): Promise<Admission> {
    const index = this.sealer.blindIndex(`external:${this.settings.OIDC_ISSUER ?? ''}\n${subject}`);
    const { admission, withdrawn } = await this.database.transaction(async (tx) => {
      // Two first sign-ins of one person at the same time make one account.
      await tx.client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [index.toString('hex')]);
      return this.admitted(tx, index, claims);
    });
    if (withdrawn) this.revocations.withdraw(withdrawn.id, withdrawn.tokenGeneration);
    return admission;
  }

  private async admitted(tx: Tx, index: Buffer, claims: Readonly<Record<string, unknown>>): Promise<{ readonly admission: Admission; readonly withdrawn?: AccountEntity }> {
    const refused = (reason: 'unknown' | 'disabled') => ({ admission: { outcome: 'refused', reason } as const });
    const known = await tx.manager.findOne(AccountEntity, { where: { externalSubject: index }, lock: { mode: 'pessimistic_write' } });
    if (known?.state === 'disabled') return refused('disabled');
    // An administrator was made one here, by another: no claim changes that.
    if (known?.role === 'admin') return { admission: { outcome: 'admitted', accountId: known.id } };
    const post = await this.post(tx, claims);
    if (!post) return refused('unknown');
    if (!known) return { admission: { outcome: 'admitted', accountId: await this.make(tx, index, post, claims) } };
    return { admission: { outcome: 'admitted', accountId: known.id }, ...((await this.move(tx, known, post)) ? { withdrawn: known } : {}) };
  }

  /** Role and area by the claims, where they name a province and a platform that there are. */
  private async post(tx: Tx, claims: Readonly<Record<string, unknown>>): Promise<ExternalPost | null> {
    const found = postOf(claims, claimRules(this.settings));
    if ('missing' in found) return null;
    const { provinceCode, platformId } = found.post;
    if (!(await tx.manager.existsBy(ProvinceEntity, { code: provinceCode }))) return null;
    return platformId !== null && !(await tx.manager.existsBy(PlatformEntity, { id: platformId })) ? null : found.post;
  }

  private async make(tx: Tx, index: Buffer, post: ExternalPost, claims: Readonly<Record<string, unknown>>): Promise<string> {
    const account = tx.manager.create(AccountEntity, {
      ...post,
      id: randomUUID(),
      username: await this.username(tx, index, claims),
      displayName: this.displayName(post, claims),
      passwordHash: null,
      externalSubject: index,
      extraScopes: [],
      state: 'active',
      tokenGeneration: 0,
      tokensWithdrawnAt: null,
    });
    await this.keep(tx, account, 'account.created', Object.keys(post));
    return account.id;
  }

  /** To another post, if the claims say so. What an administrator had given besides was for the old one. True when something changed. */
  private async move(tx: Tx, account: AccountEntity, post: ExternalPost): Promise<boolean> {
    const before = rightsOf(account);
    Object.assign(account, post);
    if (changedRights(before, account).length === 0) return false;
    account.extraScopes = [];
    withdrawTokens(account, this.clock.now());
    await this.keep(tx, account, 'account.changed', changedRights(before, account));
    return true;
  }

  private async keep(tx: Tx, account: AccountEntity, what: string, fields: readonly string[]): Promise<void> {
    await tx.manager.save(account);
    const { provinceCode, ...details } = rightsOf(account);
    await this.audit.append(tx, { who: WHO, what, subject: account.id, fields, provinceCode: provinceCode as string, details });
  }

  /** The name the provider knows the person by, where it is a plain one and free here; else one made of the blind index. */
  private async username(tx: Tx, index: Buffer, claims: Readonly<Record<string, unknown>>): Promise<string> {
    const said = textsOf(claims, this.settings.OIDC_USERNAME_CLAIM)[0]?.toLowerCase() ?? '';
    if (USERNAME.test(said) && !(await tx.manager.existsBy(AccountEntity, { username: said }))) return said;
    return `sso-${index.toString('hex').slice(0, 16)}`;
  }

  private displayName(post: ExternalPost, claims: Readonly<Record<string, unknown>>): string {
    const said = this.settings.OIDC_DISPLAY_CLAIM === undefined ? undefined : textsOf(claims, this.settings.OIDC_DISPLAY_CLAIM)[0];
    const role = codeLists.role.find((each) => each.code === post.role)?.vi ?? post.role;
    return (said ?? [role, ...(post.unitId === null ? [] : [post.unitId])].join(' · ')).slice(0, 200);
  }
}
