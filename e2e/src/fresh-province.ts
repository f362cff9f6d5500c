import { World, type PushClient, type SchoolSeed, type WorldOptions } from '@lienthong/simulate';
import type { HubUnderTest } from './hub-under-test.js';
import { PushClient as Client } from '@lienthong/simulate';

/** A platform and a client of its own in a province, made through the registry as an administrator would. */
export async function newVendor(hub: HubUnderTest, admin: PushClient, provinceCode: string, name: string, kinds: readonly string[]): Promise<{ platformId: string; clientId: string; clientSecret: string; client: PushClient }> {
  const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const platform = await admin.call<{ id: string }>('/api/registry/v1/platforms', { ...json, body: JSON.stringify({ name, operator: 'Đơn vị mẫu', provinceCode, functions: ['school-management'], status: 'in-use' }) });
  if (platform.status >= 300) throw new RangeError(`platform: ${platform.status} ${JSON.stringify(platform.body)}`);
  const client = await admin.call<{ clientId: string; clientSecret: string }>('/api/registry/v1/clients', { ...json, body: JSON.stringify({ platformId: platform.body.id, name, scopes: ['push', 'roster:read'], kinds }) });
  if (client.status >= 300) throw new RangeError(`client: ${client.status} ${JSON.stringify(client.body)}`);
  return { platformId: platform.body.id, clientId: client.body.clientId, clientSecret: client.body.clientSecret, client: new Client(hub.baseUrl, client.body.clientId, client.body.clientSecret) };
}

/** Opens a province that nobody else uses: made-up people of two worlds in one province bear the same numbers. */
export async function openProvince(admin: PushClient, provinceCode: string): Promise<void> {
  const { status, body } = await admin.call(`/api/registry/v1/provinces/${provinceCode}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ state: 'active', settings: {} }) });
  if (status >= 300) throw new RangeError(`province ${provinceCode}: ${status} ${JSON.stringify(body)}`);
}

/** A small made-up world in a province; the tag keeps runs apart. */
export function smallWorld(provinceCode: string, communeCode: string, tag: string, overrides: Partial<WorldOptions> = {}): World {
  const schools: SchoolSeed[] = [1, 2].map((number) => ({ schoolCode: `X-${provinceCode}-${tag}-${number}`, name: `Trường THPT Mẫu ${tag} ${number}`, communeCode }));
  return new World({
    seed: 7, provinceCode, schoolYear: '2025-2026', schools, classesPerGrade: 1, learnersPerClass: 20, staffPerSchool: 5, enrolledOn: '2025-09-05', days: ['2025-10-01', '2025-10-02'], subjects: ['mathematics', 'literature'],
    actsPerLearner: 1, updatedAt: '2025-09-05T08:00:00+07:00', ...overrides,
  });
}
