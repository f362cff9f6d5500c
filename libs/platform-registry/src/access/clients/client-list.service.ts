import { type Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';
import { keysOfCursor, pageOf, type Page } from '../../domain/page.js';
import { ClientEntity } from '../../store/entities/client.entity.js';
import { ListClientsRequest } from './list-clients.request.js';
import { toClientResponse, type ClientResponse, type RevocationListResponse } from './client.response.js';

/** Reads of clients. */
@Injectable()
export class ClientListService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Clients the caller may see: of its province, of its platform for a vendor. The console itself is none. */
  async list(caller: Principal, request: ListClientsRequest): Promise<Page<ClientResponse>> {
    const after = keysOfCursor(request.cursor, 1);
    const query = this.database.dataSource.getRepository(ClientEntity).createQueryBuilder('client').where("client.sort = 'machine'").orderBy('client.clientId').take(request.limit + 1);
    if (caller.provinceCode !== null) query.andWhere('client.provinceCode = :province', { province: caller.provinceCode });
    if (caller.role === 'vendor') query.andWhere('client.platformId = :own', { own: caller.platformId ?? '' });
    if (request.platformId) query.andWhere('client.platformId = :platform', { platform: request.platformId });
    if (request.state) query.andWhere('client.state = :state', { state: request.state });
    if (after) query.andWhere('client.clientId > :after', { after: after[0] });
    return pageOf(await query.getMany(), request.limit, (row) => [row.clientId], toClientResponse);
  }

  /** What was withdrawn in the last day, in order. Tokens end within the hour by themselves, so the list stays short. */
  async revocations(): Promise<RevocationListResponse> {
    const since = new Date(this.clock.now().getTime() - 24 * 3_600_000);
    const clients = await this.database.query<{ client_id: string; revoked_at: Date }>("SELECT client_id, revoked_at FROM client WHERE state = 'revoked' AND revoked_at > $1 ORDER BY revoked_at, client_id", [since]);
    const people = await this.database.query<{ id: string; token_generation: number; tokens_withdrawn_at: Date }>('SELECT id, token_generation, tokens_withdrawn_at FROM account WHERE tokens_withdrawn_at > $1 ORDER BY tokens_withdrawn_at, id', [since]);
    return {
      revoked: clients.map((row) => ({ clientId: row.client_id, revokedAt: row.revoked_at.toISOString() })),
      people: people.map((row) => ({ userId: row.id, generation: row.token_generation, withdrawnAt: row.tokens_withdrawn_at.toISOString() })),
    };
  }
}
