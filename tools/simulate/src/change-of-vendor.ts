import { setTimeout as sleep } from 'node:timers/promises';
import type { PushClient } from './push-client.js';

interface Designation {
  readonly id: string;
  readonly schoolCodes: readonly string[] | null;
  readonly kinds: readonly string[];
  readonly platformId: string;
  readonly to: string | null;
}

const DESIGNATIONS = '/api/registry/v1/designations';
const DECISION = 'Dữ liệu mẫu: chuyển đổi nhà cung cấp, không phải quyết định thật';

/**
 * What a department does when schools change their vendor: the designation of the earlier platform ends on a day, that of the new one begins
 * on it. Done again it changes nothing.
 *
 * @param today `YYYY-MM-DD` at +07:00
 */
export async function changeVendor(admin: PushClient, schoolCode: string, earlier: string, newer: string, today: string): Promise<void> {
  const { items } = await asked<{ items: readonly Designation[] }>(admin, `${DESIGNATIONS}?schoolCode=${schoolCode}&kind=learner&limit=100`, 'GET');
  const from = items.find((one) => one.platformId === earlier && one.schoolCodes !== null);
  if (from === undefined) throw new RangeError(`${earlier} is not designated at ${schoolCode}`);
  const day = from.to ?? today;
  if (from.to === null) await asked(admin, `${DESIGNATIONS}/${from.id}`, 'PATCH', { to: day, decision: DECISION });
  if (items.some((one) => one.platformId === newer)) return;
  await asked(admin, DESIGNATIONS, 'POST', { provinceCode: '20', schoolCodes: from.schoolCodes, kinds: from.kinds, platformId: newer, from: day, decision: DECISION });
}

/** Waits until the intake has heard of it. @throws RangeError after half a minute */
export async function untilChanged(admin: PushClient, newer: string): Promise<void> {
  for (let attempt = 1; attempt <= 300; attempt += 1) {
    const { items } = await asked<{ items: readonly { readonly to: { readonly platformId: string } }[] }>(admin, '/api/education/v1/handovers?provinceCode=20&kind=school', 'GET');
    if (items.some((one) => one.to.platformId === newer)) return;
    await sleep(100);
  }
  throw new RangeError(`the hub has not heard that ${newer} is designated`);
}

async function asked<T>(admin: PushClient, path: string, method: string, content?: object): Promise<T> {
  const { status, body } = await admin.call<T>(path, { method, ...(content !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) }) });
  if (status >= 300) throw new RangeError(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
  return body;
}
