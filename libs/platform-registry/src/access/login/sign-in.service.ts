import { Database } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';
import { hashPassword, newPassword, passwordMatches } from '../../domain/secrets.js';
import { AccountEntity } from '../../store/entities/account.entity.js';
import { SignInGuard } from './sign-in-guard.js';

/** What became of a sign-in. */
export type SignInOutcome = { readonly outcome: 'signed-in'; readonly accountId: string } | { readonly outcome: 'wrong' } | { readonly outcome: 'wait'; readonly seconds: number };

/** No account has another name, so none is looked for. */
const USERNAME = /^[a-z0-9][a-z0-9._-]{2,63}$/;

/** Checks names and passwords of the embedded accounts. */
@Injectable()
export class SignInService {
  /** Compared when there is no such account or no password of it, so that both cases take the same time. */
  private decoy: Promise<string> | undefined;

  constructor(
    private readonly database: Database,
    private readonly guard: SignInGuard,
  ) {}

  async signIn(username: string, password: string, address: string): Promise<SignInOutcome> {
    const name = username.trim().toLowerCase();
    const seconds = await this.guard.waitFor(name, address);
    if (seconds > 0) return { outcome: 'wait', seconds };
    const account = USERNAME.test(name) ? await this.database.dataSource.getRepository(AccountEntity).findOneBy({ username: name }) : null;
    const hash = account?.passwordHash ?? null;
    this.decoy ??= hashPassword(newPassword());
    const matches = await passwordMatches(password, hash ?? (await this.decoy));
    if (account?.state === 'active' && hash !== null && matches) {
      await this.guard.succeeded(name);
      return { outcome: 'signed-in', accountId: account.id };
    }
    await this.guard.failed(name, address);
    return { outcome: 'wrong' };
  }
}
