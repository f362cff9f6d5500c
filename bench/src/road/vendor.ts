import { PushClient } from '@lienthong/simulate';
import type { System } from './system.js';

const KINDS = ['school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result'];

/** A platform and its clients made for this run through the registry, as an administrator would: one, and as many more as are asked for. */
export async function newVendor(system: Pick<System, 'baseUrl' | 'client'>, provinceCode: string, more = 0): Promise<{ client: PushClient; others: readonly PushClient[]; platformId: string }> {
  const admin = system.client('admin-cli');
  const post = async <T>(path: string, body: object): Promise<T> => {
    const answer = await admin.call<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (answer.status >= 300) throw new RangeError(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const name = `Nền tảng đo lường ${provinceCode}`;
  const platform = await post<{ id: string }>('/api/registry/v1/platforms', { name, operator: 'Đơn vị đo lường', provinceCode, functions: ['school-management'], status: 'in-use' });
  const newClient = async (place: number): Promise<PushClient> => {
    const made = await post<{ clientId: string; clientSecret: string }>('/api/registry/v1/clients', { platformId: platform.id, name: place === 0 ? name : `${name} ${place}`, scopes: ['push', 'roster:read'], kinds: KINDS });
    return new PushClient(system.baseUrl, made.clientId, made.clientSecret);
  };
  const client = await newClient(0);
  const others: PushClient[] = [];
  for (let place = 1; place <= more; place += 1) others.push(await newClient(place));
  return { client, others, platformId: platform.id };
}
