import { PushClient } from '@lienthong/simulate';
import type { System } from './system.js';

const KINDS = ['school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result'];

/** A platform and its client made for this run through the registry, as an administrator would. */
export async function newVendor(system: Pick<System, 'baseUrl' | 'client'>, provinceCode: string): Promise<{ client: PushClient; platformId: string }> {
  const admin = system.client('admin-cli');
  const post = async <T>(path: string, body: object): Promise<T> => {
    const answer = await admin.call<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (answer.status >= 300) throw new RangeError(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const name = `Nền tảng đo lường ${provinceCode}`;
  const platform = await post<{ id: string }>('/api/registry/v1/platforms', { name, operator: 'Đơn vị đo lường', provinceCode, functions: ['school-management'], status: 'in-use' });
  const client = await post<{ clientId: string; clientSecret: string }>('/api/registry/v1/clients', { platformId: platform.id, name, scopes: ['push', 'roster:read'], kinds: KINDS });
  return { client: new PushClient(system.baseUrl, client.clientId, client.clientSecret), platformId: platform.id };
}
