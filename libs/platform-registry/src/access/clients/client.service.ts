import { randomInt } from 'node:crypto';
import { RevocationList, type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database, type Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { reaches, refusalOf } from '../../domain/grants.js';
import { badParameter, grantRefused, notFound, requireReach } from '../../domain/refusals.js';
import { hashSecret, newSecret } from '../../domain/secrets.js';
import { ClientEntity } from '../../store/entities/client.entity.js';
import { PlatformEntity } from '../../store/entities/platform.entity.js';
import { ProvinceEntity } from '../../store/entities/province.entity.js';
import { clientChanged } from './client.event.js';
import { IssueClientRequest } from './issue-client.request.js';

/** A client and its secret, which is known only now. */
export interface IssuedClient {
  readonly client: ClientEntity;
  readonly clientSecret: string;
}

/** Issues, rotates and revokes the clients that machines sign in with. */
@Injectable()
export class ClientService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly revocations: RevocationList,
  ) {}

  async issue(caller: Principal, request: IssueClientRequest): Promise<IssuedClient> {
    return this.database.transaction(async (tx) => {
      const platformId = request.platformId ?? null;
      const provinceCode = await provinceOf(tx.manager, platformId, request.provinceCode ?? null);
      if (provinceCode === null && !request.scopes.includes('admin')) throw badParameter('provinceCode', 'Cần nêu tỉnh: chỉ quản trị hệ thống có quyền trên mọi tỉnh', 'Say the province: only administrators reach all of them');
      const grant = { scopes: request.scopes, provinceCode, schools: request.schools ?? null };
      const refusal = refusalOf(caller, grant);
      if (refusal) throw grantRefused(refusal);
      const clientSecret = newSecret();
      const client = tx.manager.create(ClientEntity, {
        clientId: newClientId(platformId ?? `p${provinceCode ?? 'all'}`),
        sort: 'machine',
        platformId,
        provinceCode,
        name: request.name,
        scopes: request.scopes,
        kinds: request.kinds ?? [],
        schools: request.schools ?? null,
        secretHash: hashSecret(clientSecret),
        state: 'active',
        revokedAt: null,
        rotatedAt: null,
      });
      await this.keep(tx, client, caller, 'client.issued', ['scopes', 'kinds', 'schools', 'provinceCode']);
      return { client, clientSecret };
    });
  }

  /** A new secret; the old one is refused from now on. Tokens already given out live on until they end. */
  async rotate(caller: Principal, clientId: string): Promise<IssuedClient> {
    return this.database.transaction(async (tx) => {
      const client = await this.locked(tx, caller, clientId);
      if (client.state === 'revoked') throw badParameter('id', 'Tài khoản kết nối đã bị thu hồi, hãy cấp tài khoản mới', 'The client is revoked, issue a new one');
      // Whoever holds the secret holds the scopes: the rule of granting holds here too.
      const refusal = refusalOf(caller, client);
      if (refusal) throw grantRefused(refusal);
      const clientSecret = newSecret();
      client.secretHash = hashSecret(clientSecret);
      client.rotatedAt = this.clock.now();
      await this.keep(tx, client, caller, 'client.rotated', ['secret']);
      return { client, clientSecret };
    });
  }

  /** For good. Asking again changes nothing. */
  async revoke(caller: Principal, clientId: string): Promise<ClientEntity> {
    const revoked = await this.database.transaction(async (tx) => {
      const client = await this.locked(tx, caller, clientId);
      if (client.state === 'revoked') return client;
      client.state = 'revoked';
      client.revokedAt = this.clock.now();
      await this.keep(tx, client, caller, 'client.revoked', ['state']);
      return client;
    });
    // Here at once; the other processes ask for the list every 2 s.
    this.revocations.revoke(clientId);
    return revoked;
  }

  private async locked(tx: Tx, caller: Principal, clientId: string): Promise<ClientEntity> {
    const client = await tx.manager.findOne(ClientEntity, { where: { clientId, sort: 'machine' }, lock: { mode: 'pessimistic_write' } });
    if (!client || !reaches(caller, client.provinceCode)) throw notFound();
    return client;
  }

  private async keep(tx: Tx, client: ClientEntity, caller: Principal, what: string, fields: readonly string[]): Promise<void> {
    await tx.manager.save(client);
    await this.outbox.append(tx, [clientChanged(client, this.clock.now())]);
    await this.audit.append(tx, {
      who: caller,
      what,
      subject: client.clientId,
      fields,
      provinceCode: client.provinceCode,
      details: { platformId: client.platformId, scopes: client.scopes, kinds: client.kinds, schools: client.schools },
    });
  }
}

/** A client is of its platform's province; a national platform's client says which. */
async function provinceOf(manager: EntityManager, platformId: string | null, asked: string | null): Promise<string | null> {
  if (asked !== null && !(await manager.existsBy(ProvinceEntity, { code: asked }))) throw badParameter('provinceCode', 'Không có tỉnh này', 'There is no such province');
  if (platformId === null) return asked;
  const platform = await manager.findOneBy(PlatformEntity, { id: platformId });
  if (!platform) throw badParameter('platformId', 'Không có nền tảng này', 'There is no such platform');
  if (platform.provinceCode === null) {
    if (asked === null) throw badParameter('provinceCode', 'Nền tảng quốc gia: cần nêu tỉnh', 'A national platform: say the province');
    return asked;
  }
  if (asked !== null) requireReach({ provinceCode: platform.provinceCode }, asked);
  return platform.provinceCode;
}

/** `LS-K12` gives `ls-k12-7h2kq9`: readable, and not to be guessed from another one. */
function newClientId(stem: string): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  const tail = Array.from({ length: 6 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return `${stem.toLowerCase().slice(0, 48)}-${tail}`;
}
