import { randomUUID } from 'node:crypto';
import { RevocationList, type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database, type Tx } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { Injectable } from '@nestjs/common';
import { isHubId } from '@lienthong/vocabulary';
import { missingArea } from '../../domain/account-areas.js';
import { reaches } from '../../domain/grants.js';
import { keysOfCursor, pageOf, type Page } from '../../domain/page.js';
import { badParameter, notFound, requireReach } from '../../domain/refusals.js';
import { hashPassword, newPassword } from '../../domain/secrets.js';
import { requireMatch } from '../../domain/versions.js';
import { AccountEntity } from '../../store/entities/account.entity.js';
import { PlatformEntity } from '../../store/entities/platform.entity.js';
import { ProvinceEntity } from '../../store/entities/province.entity.js';
import { changedRights, rightsOf, withdrawTokens } from './account-rights.js';
import { toUserResponse, type UserResponse } from './user.response.js';
import { ChangeUserRequest, CreateUserRequest, ListUsersRequest } from './user.request.js';

/** An account, and its password when one was made for it just now. */
export interface AccountWithPassword {
  readonly account: AccountEntity;
  readonly password?: string;
}

const AREA = ['provinceCode', 'communeCode', 'schoolCode', 'platformId', 'unitId', 'extraScopes'] as const;

/** The embedded accounts; administrators only, so every scope may be given. */
@Injectable()
export class UserService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly revocations: RevocationList,
  ) {}

  async list(caller: Principal, request: ListUsersRequest): Promise<Page<UserResponse>> {
    const after = keysOfCursor(request.cursor, 1);
    const query = this.database.dataSource.getRepository(AccountEntity).createQueryBuilder('account').orderBy('account.username').take(request.limit + 1);
    if (caller.provinceCode !== null) query.andWhere('account.provinceCode = :province', { province: caller.provinceCode });
    if (request.role) query.andWhere('account.role = :role', { role: request.role });
    if (request.state) query.andWhere('account.state = :state', { state: request.state });
    if (after) query.andWhere('account.username > :after', { after: after[0] });
    return pageOf(await query.getMany(), request.limit, (row) => [row.username], toUserResponse);
  }

  async get(caller: Principal, id: string): Promise<AccountEntity> {
    const account = isHubId(id) ? await this.database.dataSource.getRepository(AccountEntity).findOneBy({ id }) : null;
    if (!account || !reaches(caller, account.provinceCode)) throw notFound();
    return account;
  }

  async create(caller: Principal, request: CreateUserRequest): Promise<AccountWithPassword> {
    const password = request.password ?? newPassword();
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (tx) => {
      if (await tx.manager.existsBy(AccountEntity, { username: request.username })) throw new ProblemError(409, 'conflict', { vi: 'Tên đăng nhập đã có', en: 'The user name is taken' });
      const { username, displayName, role } = request;
      const area = { provinceCode: request.provinceCode ?? null, communeCode: request.communeCode ?? null, schoolCode: request.schoolCode ?? null, platformId: request.platformId ?? null, unitId: request.unitId ?? null };
      const account = tx.manager.create(AccountEntity, { ...area, id: randomUUID(), username, displayName, role, passwordHash, extraScopes: request.extraScopes ?? [], externalSubject: null, state: 'active', tokenGeneration: 0, tokensWithdrawnAt: null });
      await this.keep(tx, account, caller, 'account.created', ['role', 'extraScopes', ...AREA]);
      return request.password === undefined ? { account, password } : { account };
    });
  }

  async change(caller: Principal, id: string, request: ChangeUserRequest, ifMatch: string | undefined): Promise<AccountEntity> {
    const changed = await this.database.transaction(async (tx) => {
      const account = await this.locked(tx, caller, id);
      requireMatch(ifMatch, account.version);
      const before = rightsOf(account);
      for (const field of AREA) if (request[field] !== undefined) Object.assign(account, { [field]: request[field] });
      if (request.displayName !== undefined) account.displayName = request.displayName;
      if (request.role !== undefined) account.role = request.role;
      if (request.state !== undefined) account.state = request.state;
      if (changedRights(before, account).length > 0) withdrawTokens(account, this.clock.now());
      await this.keep(tx, account, caller, request.state === 'disabled' ? 'account.disabled' : 'account.changed', Object.keys(request));
      return account;
    });
    this.tell(changed);
    return changed;
  }

  async setPassword(caller: Principal, id: string, given: string | undefined): Promise<AccountWithPassword> {
    const password = given ?? newPassword();
    const passwordHash = await hashPassword(password);
    const account = await this.database.transaction(async (tx) => {
      const locked = await this.locked(tx, caller, id);
      if (locked.externalSubject !== null) throw new ProblemError(409, 'conflict', { vi: 'Tài khoản này đăng nhập qua hệ thống bên ngoài, không có mật khẩu ở đây', en: 'The account signs in through the external provider and has no password here' });
      locked.passwordHash = passwordHash;
      withdrawTokens(locked, this.clock.now());
      await this.keep(tx, locked, caller, 'account.password-set', ['password']);
      return locked;
    });
    this.tell(account);
    return given === undefined ? { account, password } : { account };
  }

  /** Here at once; the other processes ask for the list every 2 s. */
  private tell(account: AccountEntity): void {
    if (account.tokensWithdrawnAt !== null) this.revocations.withdraw(account.id, account.tokenGeneration);
  }

  private async locked(tx: Tx, caller: Principal, id: string): Promise<AccountEntity> {
    const account = isHubId(id) ? await tx.manager.findOne(AccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!account || !reaches(caller, account.provinceCode)) throw notFound();
    return account;
  }

  private async keep(tx: Tx, account: AccountEntity, caller: Principal, what: string, fields: readonly string[]): Promise<void> {
    requireReach(caller, account.provinceCode);
    const missing = missingArea(account);
    if (missing !== null) throw badParameter(missing, 'Vai trò này cần có giá trị ở đây', 'The role needs a value here');
    if (account.provinceCode !== null && !(await tx.manager.existsBy(ProvinceEntity, { code: account.provinceCode }))) throw badParameter('provinceCode', 'Không có tỉnh này', 'There is no such province');
    if (account.platformId !== null && !(await tx.manager.existsBy(PlatformEntity, { id: account.platformId }))) throw badParameter('platformId', 'Không có nền tảng này', 'There is no such platform');
    await tx.manager.save(account);
    const { role, extraScopes, provinceCode, communeCode, schoolCode, platformId, unitId, state } = account;
    await this.audit.append(tx, { who: caller, what, subject: account.id, fields, provinceCode, details: { role, extraScopes, communeCode, schoolCode, platformId, unitId, state } });
  }
}
