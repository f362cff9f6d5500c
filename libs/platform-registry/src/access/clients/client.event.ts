import { TOPICS, type ClientChangedV1 } from '@lienthong/contracts';
import { stateEvent, type StateEvent } from '../../domain/state-event.js';
import type { ClientEntity } from '../../store/entities/client.entity.js';

/** The whole present state of a client, without its secret. */
export function clientChanged(client: ClientEntity, at: Date): StateEvent<ClientChangedV1> {
  const data: ClientChangedV1 = {
    clientId: client.clientId,
    platformId: client.platformId,
    provinceCode: client.provinceCode,
    name: client.name,
    scopes: client.scopes,
    kinds: client.kinds,
    schools: client.schools,
    state: client.state,
    revokedAt: client.revokedAt?.toISOString() ?? null,
  };
  return stateEvent(TOPICS.client, { key: client.clientId, provinceCode: client.provinceCode, version: client.version }, data, at);
}
