/**
 * `npm run node24 -- <command>`: the command under Node.js 24, fetched once as the npm package `node`, for machines that have another one.
 * `npm run node24 -- npm start`, `npm run node24 -- npm test`; without a command it says which Node.js that is.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fail, onEnd } from './preflight.mjs';

const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lienthong', 'node-24');
const bin = join(folder, 'node_modules', '.bin');
const shell = process.platform === 'win32';
if (!existsSync(join(bin, 'node'))) {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--loglevel=error', 'node@24'], { stdio: ['ignore', 'ignore', 'inherit'], shell });
  if (status !== 0) fail('Không tải được Node.js 24, xem thông báo của npm ở trên.', 'Node.js 24 could not be fetched, see npm above.');
}
const [command = 'node', ...args] = process.argv.length > 2 ? process.argv.slice(2) : ['node', '--version'];
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }, shell });
// The terminal reaches the command by itself; this waits for its end.
onEnd(() => child.kill('SIGTERM'));
child.once('error', () => fail(`Không chạy được ${command}.`, `${command} cannot be run.`));
child.once('exit', (code) => process.exit(code ?? 1));
