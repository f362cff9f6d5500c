import { PushClient, readCredentials } from '../simulate/dist/index.js';
import { signIn } from '../sign-in.mjs';

const LISTS = ['schools', 'classes', 'staff', 'learners', 'enrolments', 'attendance', 'results', 'exam-results', 'activities'];
const ADMIN = 'admin-cli';
const VENDOR = 'vendor-20';

/**
 * Pushes the valid example of every kind, makes rows in the registry that may be changed and ended, and gives tokens
 * (`ADMIN_TOKEN`, `VENDOR_TOKEN`, `SCHOOL_TOKEN`) and, by name, values that lead to something: ids, codes, scopes.
 */
export async function fillHub(baseUrl, credentialsFile) {
  const credentials = await readCredentials(credentialsFile);
  const [admin, vendor] = [ADMIN, VENDOR].map((name) => PushClient.of(credentials, name, baseUrl));
  const read = async (client, path) => {
    const { status, body } = await client.call(path);
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const write = async (path, body) => {
    const answer = await admin.call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };

  const { items: kinds } = await read(admin, '/api/education/v1/kinds');
  const pushIds = [];
  const own = credentials.clients.find((client) => client.name === VENDOR).kinds;
  for (const { kind, examples } of kinds.filter((each) => own.includes(each.kind))) {
    const bad = examples.invalid.map(({ record }, place) => ({ ...record, recordId: `bad-${kind}-${place}` }));
    const { pushId } = await vendor.push(kind, () => [examples.valid, ...bad]);
    pushIds.push((await vendor.done(pushId)).pushId);
  }
  const ids = [];
  for (const list of LISTS) ids.push(...(await read(admin, `/api/education/v1/${list}?limit=5`)).items.map((item) => item.hubId));

  const platforms = [];
  const clients = [];
  const designations = [];
  for (const place of [1, 2, 3]) {
    const { id } = await write('/api/registry/v1/platforms', { name: `Nền tảng thử ${place}`, operator: 'Đơn vị mẫu', provinceCode: '20', functions: ['school-management'], status: 'in-use' });
    platforms.push(id);
    clients.push((await write('/api/registry/v1/clients', { platformId: id, name: `Kết nối thử ${place}`, scopes: ['push'], kinds: ['school'] })).clientId);
    designations.push((await write('/api/registry/v1/designations', { provinceCode: '20', schoolCodes: [`X-20-THU-${place}`], kinds: ['learner'], platformId: id, from: '2025-09-01', decision: 'Quyết định thử' })).id);
  }
  const users = [(await write('/api/registry/v1/users', { username: 'nguoi.thu', displayName: 'Người Thử Mẫu', role: 'leader', provinceCode: '20', password: 'mot-mat-khau-that-dai-2026' })).id];
  const accounts = (await read(admin, '/api/registry/v1/users?limit=1000')).items.map((user) => user.id).filter((id) => !users.includes(id));
  const indicators = (await read(admin, '/api/reporting/v1/indicators?limit=5')).items.map((item) => item.id);
  const tasks = (await read(admin, '/api/reporting/v1/tasks?limit=5')).items.map((item) => item.id);
  const directives = (await read(admin, '/api/reporting/v1/directives?limit=5')).items.map((item) => item.id);
  const figures = (await read(admin, '/api/ioc/v1/figures')).items.map((figure) => figure.id);
  return {
    tokens: { ADMIN_TOKEN: await admin.accessToken(), VENDOR_TOKEN: await vendor.accessToken(), SCHOOL_TOKEN: await signIn(baseUrl, credentials.users.find((user) => user.role === 'school')) },
    words: {
      ids: [...ids, 'X-20-001'], pushIds, kinds: kinds.map((each) => each.kind), lists: LISTS, platforms, clients, designations, users, indicators, tasks, directives, figures,
      // Rows that must stay as they are: the hub's own.
      protected: [...credentials.clients.map((client) => client.clientId), ...credentials.clients.flatMap((client) => client.platformId ?? []), ...accounts],
      scopes: ['province:20', 'province:22', 'commune:20:05977', 'school:X-20-001'], provinces: ['20', '22', '08'],
    },
  };
}
