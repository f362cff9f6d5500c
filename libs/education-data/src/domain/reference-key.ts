import { digestUuid } from './digest-uuid.js';

/**
 * Digests of the ways in which a record may be referred to. A parked record waits for some of them; a record that becomes live
 * announces all of its own. Digests, because the sender's id of a person is personal.
 */
export const referenceKey = {
  school: (provinceCode: string, code: string): string => digestUuid(`school\u001f${provinceCode}\u001f${code}`),
  recordId: (kind: string, provinceCode: string, platformId: string, recordId: string): string => digestUuid(`id\u001f${kind}\u001f${provinceCode}\u001f${platformId}\u001f${recordId}`),
  /** @param index blind index of the number */
  number: (kind: string, provinceCode: string, index: string): string => digestUuid(`number\u001f${kind}\u001f${provinceCode}\u001f${index}`),
  /** @param key digest of the target's key (a class by its name) */
  key: (kind: string, key: string): string => digestUuid(`key\u001f${kind}\u001f${key}`),
};
