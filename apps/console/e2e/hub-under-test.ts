import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './browser.js';

const CONSOLE = join(import.meta.dirname, '..');
const ROOT = join(CONSOLE, '../..');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const FIXTURE_PORT = 4789;

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

/** The account of a role from the hub's own credentials file (HUB_CREDENTIALS, default .hub/credentials.json). */
function accountOf(role: string): Account {
  const path = process.env['HUB_CREDENTIALS'] ?? join(process.env['HUB_HOME'] ?? join(ROOT, '.hub'), 'credentials.json');
  const { users } = JSON.parse(readFileSync(path, 'utf8')) as { users: Account[] };
  const account = users.find((each) => each.role === role);
  if (account === undefined) throw new Error(`no account with role ${role} in ${path}`);
  return account;
}

/** Signs in as somebody with the role, through the door as a person would. */
export async function signInAs(page: Page, hub: HubUnderTest, role: string): Promise<void> {
  await page.goto(hub.baseUrl);
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
}
