import { TOPICS, type ProvinceChangedV1 } from '@lienthong/contracts';
import { stateEvent, type StateEvent } from '../../domain/state-event.js';
import type { ProvinceEntity } from '../../store/entities/province.entity.js';

/** The whole present state of a province. */
export function provinceChanged(province: ProvinceEntity, at: Date): StateEvent<ProvinceChangedV1> {
  const { code, name, state, settings } = province;
  return stateEvent(TOPICS.province, { key: code, provinceCode: code, version: province.version }, { code, name, state, settings }, at);
}
