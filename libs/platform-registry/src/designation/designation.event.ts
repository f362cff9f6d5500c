import { TOPICS, type DesignationChangedV1 } from '@lienthong/contracts';
import { stateEvent, type StateEvent } from '../domain/state-event.js';
import type { DesignationEntity } from '../store/entities/designation.entity.js';

/** The whole present state of a designation. */
export function designationChanged(designation: DesignationEntity, at: Date): StateEvent<DesignationChangedV1> {
  const { id, provinceCode, schoolCodes, kinds, platformId, from, to, decision } = designation;
  return stateEvent(TOPICS.designation, subjectOf(designation), { id, provinceCode, schoolCodes, kinds, platformId, from, to, decision }, at);
}

/** The designation is gone as if it had never been in force. */
export function designationRemoved(designation: DesignationEntity, at: Date): StateEvent<DesignationChangedV1> {
  return stateEvent<DesignationChangedV1>(TOPICS.designation, { ...subjectOf(designation), version: designation.version + 1 }, null, at);
}

function subjectOf(designation: DesignationEntity): { key: string; provinceCode: string; version: number } {
  return { key: designation.id, provinceCode: designation.provinceCode, version: designation.version };
}
