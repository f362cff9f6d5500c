import { createHash } from 'node:crypto';
import { Clock, Sealer } from '@lienthong/kit/config';
import { Injectable } from '@nestjs/common';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { OidcRecordStore, type OidcRecordRow } from '../../store/oidc-record.store.js';
import { ClientMetadataSource } from './client-metadata.js';

/** Storage of the OpenID provider: clients come from the registry's own table, all else from `oidc_record`. */
@Injectable()
export class OidcAdapters {
  constructor(
    private readonly records: OidcRecordStore,
    private readonly clients: ClientMetadataSource,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  readonly factory: AdapterFactory = (model) => (model === 'Client' ? this.clientAdapter() : this.recordAdapter(model));

  /** Clients are administered by the registry, never by the provider. */
  private clientAdapter(): Adapter {
    const nothing = async (): Promise<undefined> => undefined;
    return { find: (id) => this.clients.find(id), upsert: nothing, findByUid: nothing, findByUserCode: nothing, destroy: nothing, consume: nothing, revokeByGrantId: nothing };
  }

  private recordAdapter(model: string): Adapter {
    return {
      upsert: async (id, payload, expiresIn) => {
        const expiresAt = expiresIn ? new Date(this.clock.now().getTime() + expiresIn * 1000) : null;
        await this.records.put(model, hashOf(id), this.sealer.seal(Buffer.from(JSON.stringify(payload), 'utf8')), {
          grantId: payload.grantId ?? null,
          uid: payload.uid ?? null,
          userCode: payload.userCode ?? null,
          expiresAt,
        });
      },
      find: async (id) => this.open(await this.records.byId(model, hashOf(id), this.clock.now())),
      findByUid: async (uid) => this.open(await this.records.byUid(model, uid, this.clock.now())),
      findByUserCode: async (userCode) => this.open(await this.records.byUserCode(model, userCode, this.clock.now())),
      consume: (id) => this.records.consume(model, hashOf(id), this.clock.now()),
      destroy: (id) => this.records.remove(model, hashOf(id)),
      revokeByGrantId: (grantId) => this.records.removeByGrant(grantId),
    };
  }

  private open(row: OidcRecordRow | undefined): AdapterPayload | undefined {
    if (!row) return undefined;
    const payload = JSON.parse(this.sealer.open(row.payload).toString('utf8')) as AdapterPayload;
    return row.consumed_at ? { ...payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) } : payload;
  }
}

function hashOf(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}
