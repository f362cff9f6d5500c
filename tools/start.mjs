/**
 * `npm start`: installs what is missing, builds what changed, starts the whole hub and, on the first start, loads the
 * demo through the front door.
 *
 * Only Node's own modules may be imported before the install has run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, needNode, needPort, once, onEnd } from './preflight.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/**
 * Dependencies are current when npm's own copy of the lock file names every package of ours at the same version.
 * Other systems' binaries are in the lock and not on this machine.
 */
function installed() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(marker)) return false;
  const here = JSON.parse(readFileSync(marker, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages)
    .every(([path, { version, link, optional }]) => !path.includes('node_modules/') || link || (here[path] ? here[path].version === version : optional));
}

export function install() {
  if (installed()) return;
  console.log('Đang cài các gói phụ thuộc (chỉ lần đầu, một đến hai phút) … / Installing dependencies (first time only, a minute or two) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Errors only: npm warns of packages that ask for a newer Node.js than 20, which are the console's and run in a browser.
  const run = spawnSync(npm, ['ci', '--loglevel=error', '--no-audit', '--no-fund'], { stdio: 'inherit', env: { ...process.env, SCARF_ANALYTICS: 'false', HUSKY: '0' }, shell: process.platform === 'win32' });
  if (run.status !== 0) fail('Cài đặt không thành công, xem thông báo của npm ở trên.', 'The installation failed, see npm above.');
}

async function main() {
  needNode();
  await needPort();
  install();
  const { build } = await import('./build.mjs');
  const written = await build();
  if (written > 0) console.log(`Đã dựng ${written} tệp / built ${written} files`);
  const { buildConsole } = await import('./build-console.mjs');
  await buildConsole();

  process.env.HUB_HOME ??= join(root, '.hub');
  process.env.SEEDS_HOME ??= join(root, 'seeds');
  process.env.LOG_LEVEL ??= 'warn';
  const { hubEnvironment } = await import('./node-settings.mjs');
  // A process of its own, with its own memory settings, out of the terminal's reach: Ctrl+C comes once, from here. It ends
  // with this process, killed or not (channel).
  const hub = spawn(process.execPath, [join(root, 'apps/hub/dist/main.js')], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: hubEnvironment(), detached: process.platform !== 'win32' });
  let demo;
  hub.once('exit', (code, signal) => {
    demo?.kill('SIGTERM');
    if (code === 0 || code === 130) console.log('  Đã dừng / stopped\n');
    process.exit(code ?? (signal ? 1 : 0));
  });
  // One Ctrl+C comes more than once: from the terminal and from npm. A second signal would end the hub at once, and leave PostgreSQL.
  const stop = once(() => {
    console.log('\n  Đang dừng … / stopping …');
    demo?.kill('SIGTERM');
    hub.kill('SIGTERM');
  });
  onEnd(stop);
  await new Promise((ready) => hub.once('message', ready));
  if (process.env.HUB_DEMO !== 'off') demo = spawn(process.execPath, [join(root, 'tools/simulate/dist/load-demo.js')], { stdio: ['ignore', 'inherit', 'inherit'], env: process.env });
}

if (process.argv[1]?.endsWith('start.mjs')) await main();
