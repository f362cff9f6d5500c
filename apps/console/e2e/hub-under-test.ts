import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, stands } from './browser.js';

const CONSOLE = join(import.meta.dirname, '..');
const ROOT = join(CONSOLE, '../..');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
/** Suites run side by side: each worker has a made-up hub of its own. */
const FIXTURE_PORT = 4789 + Number(process.env['JEST_WORKER_ID'] ?? 0);

export interface HubUnderTest {
  readonly baseUrl: string;
  /** True for the made-up hub of dev/: the screens alone are under test. */
  readonly fixture: boolean;
  readonly stop: () => void;
}

/** The hub at BASE_URL; without it the built console on the development fixture. */
export async function hubUnderTest(): Promise<HubUnderTest> {
  const given = process.env['BASE_URL'];
  if (given !== undefined && given !== '') return { baseUrl: given.replace(/\/$/, ''), fixture: false, stop: () => undefined };
  if (!existsSync(join(CONSOLE, 'dist/index.html'))) spawnSync(process.execPath, [VITE, 'build'], { cwd: CONSOLE, stdio: 'inherit' });
  const server = spawn(process.execPath, [VITE, 'preview', '--mode', 'fixture', '--port', String(FIXTURE_PORT), '--strictPort'], { cwd: CONSOLE, stdio: 'ignore' });
  const baseUrl = `http://localhost:${FIXTURE_PORT}`;
  await answers(baseUrl, server);
  return { baseUrl, fixture: true, stop: () => void server.kill() };
}

async function answers(baseUrl: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    const up = await fetch(baseUrl).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no answer at ${baseUrl}`);
}

interface Account {
  readonly username: string;
  readonly password: string;
  readonly role: string;
}

interface Credentials {
  readonly users: readonly Account[];
  readonly clients: readonly { readonly clientId: string; readonly clientSecret: string }[];
}

/** The hub's own credentials file (HUB_CREDENTIALS, default .hub/credentials.json). */
function credentials(): Credentials {
  const path = process.env['HUB_CREDENTIALS'] ?? join(process.env['HUB_HOME'] ?? join(ROOT, '.hub'), 'credentials.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Credentials;
}

function accountOf(role: string): Account {
  const account = credentials().users.find((each) => each.role === role);
  if (account === undefined) throw new Error(`no account with role ${role}`);
  return account;
}

export interface Secret {
  readonly id: string;
  readonly secret: string;
}

function askToken(hub: HubUnderTest, { id, secret }: Secret): Promise<Response> {
  const basic = Buffer.from(`${id}:${secret}`).toString('base64');
  return fetch(`${hub.baseUrl}/oauth/token`, { method: 'POST', headers: { authorization: `Basic ${basic}` }, body: new URLSearchParams({ grant_type: 'client_credentials' }) });
}

/** What the hub answers when a client asks for a token. */
export async function tokenStatus(hub: HubUnderTest, client: Secret): Promise<number> {
  return (await askToken(hub, client)).status;
}

type Receipt = { readonly outcomes?: Readonly<Record<string, number>> };

function pushSchools(hub: HubUnderTest, records: readonly object[]): Promise<Receipt> {
  return pushRecords(hub, 'school', records);
}

/** The vendor of Lạng Sơn pushes records; the receipt once all outcomes are known. */
async function pushRecords(hub: HubUnderTest, kind: string, records: readonly object[]): Promise<Receipt> {
  const client = credentials().clients.find((each) => each.clientId === 'vendor-20');
  if (client === undefined) throw new Error('no client vendor-20');
  const { access_token } = (await (await askToken(hub, { id: client.clientId, secret: client.clientSecret })).json()) as { access_token: string };
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json', prefer: 'wait=20' };
  const answer = await fetch(`${hub.baseUrl}/api/education/v1/pushes/${kind}`, { method: 'POST', headers, body: JSON.stringify(records) });
  return (await answer.json()) as Receipt;
}

const SCHOOL = { event: 'NEW', version: 1, name: 'Trường thử nghiệm giao diện', levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-08-01', communeCode: '05977' } as const;

/** A vendor pushes one school of Lạng Sơn; the answer withdraws it again. */
export async function pushSchool(hub: HubUnderTest): Promise<() => Promise<void>> {
  const head = { recordId: `console-e2e-${Date.now()}`, schoolCode: `X-20-${String(Date.now()).slice(-6)}` };
  const send = async (record: object): Promise<void> => {
    const receipt = await pushSchools(hub, [{ ...head, updatedAt: new Date().toISOString(), ...record }]);
    if ((receipt.outcomes?.['created'] ?? 0) + (receipt.outcomes?.['updated'] ?? 0) !== 1) throw new Error(`the school was not taken: ${JSON.stringify(receipt)}`);
  };
  await send(SCHOOL);
  return () => send({ event: 'CANCEL', version: 2 });
}

/** What an administrator's client reads of the hub. */
async function read<T>(hub: HubUnderTest, path: string): Promise<T> {
  const client = credentials().clients.find((each) => each.clientId === 'admin-cli');
  if (client === undefined) throw new Error('no client admin-cli');
  const { access_token } = (await (await askToken(hub, { id: client.clientId, secret: client.clientSecret })).json()) as { access_token: string };
  return (await (await fetch(`${hub.baseUrl}${path}`, { headers: { authorization: `Bearer ${access_token}`, 'x-reason': 'console story' } })).json()) as T;
}

/** Ministry codes of some pupils of the school clerk's own school. */
export async function pupilsOfClerk(hub: HubUnderTest): Promise<readonly string[]> {
  const { items } = await read<{ readonly items: readonly { readonly ministryCode: string }[] }>(hub, '/api/education/v1/learners?school=X-20-101&limit=12');
  return items.map((each) => each.ministryCode);
}

/** How many subject results the figures know of the clerk's school. */
export async function resultsOfClerk(hub: HubUnderTest): Promise<number> {
  const { figures } = await read<{ readonly figures: readonly { readonly value: number | null; readonly dims: Readonly<Record<string, string>> }[] }>(hub, '/api/ioc/v1/snapshot?scope=school:X-20-101&figures=results.count');
  return figures.find((each) => Object.keys(each.dims).length === 0)?.value ?? 0;
}

/** Two schools whose ownership is no code of the list: both refused, for one cause. */
export async function pushBadSchools(hub: HubUnderTest): Promise<void> {
  const bad = (number: number) => ({ ...SCHOOL, recordId: `console-e2e-bad-${number}`, schoolCode: `X-20-80${number}`, updatedAt: new Date().toISOString(), ownership: 'publik' });
  const receipt = await pushSchools(hub, [bad(1), bad(2)]);
  if (receipt.outcomes?.['rejected'] !== 2) throw new Error(`not refused: ${JSON.stringify(receipt)}`);
}

/** A class whose head teacher nobody knows: parked. Its record id. */
export async function pushParkedClass(hub: HubUnderTest): Promise<string> {
  const recordId = `console-e2e-class-${Date.now()}`;
  const receipt = await pushRecords(hub, 'school-class', [{ recordId, event: 'NEW', version: 1, updatedAt: new Date().toISOString(), schoolCode: 'X-20-101', schoolYear: '2025-2026', name: `Lớp ${Date.now()}`, grade: '10', level: 'upper-secondary', staffRecordId: 'nobody' }]);
  if (receipt.outcomes?.['parked'] !== 1) throw new Error(`not parked: ${JSON.stringify(receipt)}`);
  return recordId;
}

/** Signs in as somebody with the role, through the door as a person would who comes for a page. @param path the page that then stands */
export async function signInAs(page: Page, hub: HubUnderTest, role: string, path = '/'): Promise<void> {
  await page.goto(hub.baseUrl + path);
  await page.click('.door-box button');
  if (hub.fixture) {
    await page.click(`a[data-role="${role}"]`);
  } else {
    const { username, password } = accountOf(role);
    await page.fill('input[name="username"]', username);
    await page.fill('input[name="password"]', password);
    await page.click('button[type="submit"]');
  }
  await page.waitForSelector('.shell-main h1', { timeout: 30_000 });
  if (path !== '/') await stands(page);
}
