import { TOPICS, type PlatformChangedV1 } from '@lienthong/contracts';
import { stateEvent, type StateEvent } from '../../domain/state-event.js';
import type { PlatformEntity } from '../../store/entities/platform.entity.js';

/** The whole present state of a platform, as far as other services need it. */
export function platformChanged(platform: PlatformEntity, at: Date): StateEvent<PlatformChangedV1> {
  const data: PlatformChangedV1 = {
    id: platform.id,
    name: { vi: platform.nameVi, en: platform.nameEn },
    provinceCode: platform.provinceCode,
    operator: platform.operator,
    status: platform.status,
    functions: platform.functions,
    demo: platform.demo,
  };
  return stateEvent(TOPICS.platform, { key: platform.id, provinceCode: platform.provinceCode, version: platform.version }, data, at);
}
