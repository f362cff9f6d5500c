import { type Principal } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';
import { keysOfCursor, pageOf, type Page } from '../../domain/page.js';
import { ClientEntity } from '../../store/entities/client.entity.js';
import { ListClientsRequest } from './list-clients.request.js';
import { toClientResponse, type ClientResponse } from './client.response.js';

/** One line of the list by which every service refuses revoked clients. */
export interface Revocation {
  readonly clientId: string;
  readonly revokedAt: string;
}

/** Reads of clients. */
@Injectable()
export class ClientListService {
  constructor(private readonly database: Database) {}

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

  /** Every revoked client, in the order of revocation. */
  async revocations(): Promise<readonly Revocation[]> {
    const rows = await this.database.query<{ client_id: string; revoked_at: Date }>("SELECT client_id, revoked_at FROM client WHERE state = 'revoked' ORDER BY revoked_at, client_id");
    return rows.map((row) => ({ clientId: row.client_id, revokedAt: row.revoked_at.toISOString() }));
  }
}
