import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { baseUrl, Clock, ensureHubHome, HubConfig } from '@lienthong/kit/config';
import { AuditLog, type Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { logger } from '@lienthong/kit/observability';
import { Injectable } from '@nestjs/common';
import { CONSOLE_CLIENT_ID, DEMO_ACCOUNTS, DEMO_CLIENTS, type DemoAccount, type DemoClient } from '../../domain/demo.js';
import { hashPassword, hashSecret, newPassword, newSecret } from '../../domain/secrets.js';
import { RegistryConfig } from '../../registry.config.js';
import { AccountEntity } from '../../store/entities/account.entity.js';
import { ClientEntity } from '../../store/entities/client.entity.js';
import { clientChanged } from '../clients/client.event.js';
import { readCredentials, writeCredentials, type ClientCredential, type Credentials, type UserCredential } from './credentials-file.js';

/**
 * First clients and people. Their secrets are made by chance and written to `credentials.json` BEFORE the rows are
 * committed, so a start that dies in between loses nothing: the next one takes the secrets from the file.
 */
@Injectable()
export class AccessSeeder {
  private readonly log = logger('registry.access');

  constructor(
    private readonly config: HubConfig,
    private readonly settings: RegistryConfig,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Adds what is missing; what people have changed since stays as it is. */
  async seed(tx: Tx): Promise<void> {
    const clients = await missing(DEMO_CLIENTS, async (each) => tx.manager.existsBy(ClientEntity, { clientId: each.clientId }));
    const accounts = await missing(DEMO_ACCOUNTS, async (each) => tx.manager.existsBy(AccountEntity, { username: each.username }));
    const file = this.file();
    const credentials = await this.completeFile(file, clients, accounts);
    if (clients.length < DEMO_CLIENTS.length && credentials.clients.length === 0) this.log.warn({ file }, 'credentials file is gone; rotate the clients and set new passwords to get in');
    await this.addClients(tx, clients, credentials);
    await this.addAccounts(tx, accounts, credentials);
  }

  private file(): string {
    return this.settings.CREDENTIALS_FILE ? path.resolve(this.settings.CREDENTIALS_FILE) : path.join(ensureHubHome(this.config), 'credentials.json');
  }

  /** The file with a secret for each of those that are to be made, written when that changed it. */
  private async completeFile(file: string, clients: readonly DemoClient[], accounts: readonly DemoAccount[]): Promise<Credentials> {
    const held = (await readCredentials(file)) ?? { baseUrl: '', users: [], clients: [] };
    const complete: Credentials = {
      baseUrl: baseUrl(this.config),
      users: [...held.users, ...accounts.filter((each) => !held.users.some((user) => user.username === each.username)).map(userCredential)],
      clients: [...held.clients, ...clients.filter((each) => !held.clients.some((client) => client.clientId === each.clientId)).map(clientCredential)],
    };
    if (JSON.stringify(complete) !== JSON.stringify(held) && complete.clients.length > 0) {
      await writeCredentials(file, complete);
      this.log.info({ file }, 'credentials written');
    }
    return complete;
  }

  private async addClients(tx: Tx, clients: readonly DemoClient[], credentials: Credentials): Promise<void> {
    const made = clients.map((each) => {
      const secret = credentials.clients.find((known) => known.clientId === each.clientId)?.clientSecret ?? newSecret();
      return tx.manager.create(ClientEntity, { ...each, sort: 'machine', scopes: [...each.scopes], kinds: [...each.kinds], schools: null, secretHash: hashSecret(secret), state: 'active', revokedAt: null, rotatedAt: null });
    });
    if (!(await tx.manager.existsBy(ClientEntity, { clientId: CONSOLE_CLIENT_ID }))) {
      const console = { clientId: CONSOLE_CLIENT_ID, sort: 'browser', platformId: null, provinceCode: null, name: 'Liên Thông', scopes: [], kinds: [], schools: null, secretHash: null, state: 'active', revokedAt: null, rotatedAt: null } as const;
      await tx.manager.save(tx.manager.create(ClientEntity, { ...console, scopes: [], kinds: [] }));
    }
    if (made.length === 0) return;
    await tx.manager.save(made);
    await this.outbox.append(tx, made.map((client) => clientChanged(client, this.clock.now())));
    await this.audit.append(tx, made.map((client) => ({
      who: { sort: 'system' as const, subject: 'first start' },
      what: 'client.issued',
      subject: client.clientId,
      fields: ['scopes', 'kinds', 'provinceCode'],
      provinceCode: client.provinceCode,
      details: { platformId: client.platformId, scopes: client.scopes, kinds: client.kinds },
    })));
  }

  private async addAccounts(tx: Tx, accounts: readonly DemoAccount[], credentials: Credentials): Promise<void> {
    if (accounts.length === 0) return;
    const made = await Promise.all(accounts.map(async (each) => {
      const password = credentials.users.find((known) => known.username === each.username)?.password ?? newPassword();
      return tx.manager.create(AccountEntity, {
        id: randomUUID(),
        username: each.username,
        displayName: each.displayName,
        passwordHash: await hashPassword(password),
        role: each.role,
        extraScopes: [...each.extraScopes],
        provinceCode: each.provinceCode,
        communeCode: each.communeCode ?? null,
        schoolCode: each.schoolCode ?? null,
        platformId: each.platformId ?? null,
        unitId: each.unitId ?? null,
        externalSubject: null,
        state: 'active',
        tokenGeneration: 0,
        tokensWithdrawnAt: null,
      });
    }));
    await tx.manager.save(made);
    await this.audit.append(tx, made.map((account) => ({
      who: { sort: 'system' as const, subject: 'first start' },
      what: 'account.created',
      subject: account.id,
      fields: ['role', 'extraScopes', 'provinceCode'],
      provinceCode: account.provinceCode,
      details: { role: account.role, extraScopes: account.extraScopes },
    })));
  }
}

async function missing<T>(wanted: readonly T[], isThere: (each: T) => Promise<boolean>): Promise<readonly T[]> {
  const found: T[] = [];
  for (const each of wanted) if (!(await isThere(each))) found.push(each);
  return found;
}

function userCredential(account: DemoAccount): UserCredential {
  return {
    username: account.username,
    password: newPassword(),
    role: account.role,
    provinceCode: account.provinceCode,
    ...(account.communeCode === undefined ? {} : { communeCode: account.communeCode }),
    ...(account.schoolCode === undefined ? {} : { schoolCode: account.schoolCode }),
    ...(account.platformId === undefined ? {} : { platformId: account.platformId }),
  };
}

function clientCredential(client: DemoClient): ClientCredential {
  const { name, clientId, platformId, provinceCode, scopes, kinds } = client;
  return { name, clientId, clientSecret: newSecret(), platformId, provinceCode, scopes, kinds };
}
