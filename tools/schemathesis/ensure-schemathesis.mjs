import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fail } from '../preflight.mjs';

const VERSION = '4.32.5';
const windows = process.platform === 'win32';

/**
 * Fetches schemathesis once into a Python environment of its own in the user's cache folder; gives its program.
 * Where that cannot be done it says in two languages what is missing, and ends the process with 1: in CI nothing is passed over.
 */
export function ensureSchemathesis() {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lienthong', `schemathesis-${VERSION}`);
  const bin = join(folder, windows ? 'Scripts' : 'bin');
  const program = join(bin, windows ? 'schemathesis.exe' : 'schemathesis');
  // Written last: an install that was broken off is done again.
  const whole = join(folder, 'installed');
  if (existsSync(whole)) return program;
  const python = ['python3', 'python'].find((name) => run(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))']).status === 0);
  if (python === undefined) fail('Cần Python từ 3.10 (lệnh python3) để chạy schemathesis.', 'Python 3.10 or newer (python3) is needed for schemathesis.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const venv = run(python, ['-m', 'venv', folder]);
  if (venv.status !== 0) fail(`Không tạo được môi trường Python (Debian, Ubuntu: cài gói python3-venv).\n${said(venv)}`, 'The Python environment could not be made (Debian, Ubuntu: install python3-venv).');
  const installed = run(join(bin, windows ? 'pip.exe' : 'pip'), ['install', '--quiet', '--disable-pip-version-check', `schemathesis==${VERSION}`]);
  if (installed.status !== 0) fail(`Không cài được schemathesis ${VERSION} bằng pip.\n${said(installed)}`, `schemathesis ${VERSION} could not be installed by pip.`);
  writeFileSync(whole, `${VERSION}\n`);
  return program;
}

function run(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' });
}

function said({ stdout, stderr, error }) {
  return [stdout, stderr, error?.message].filter(Boolean).join('\n').trim().split('\n').slice(-15).join('\n');
}
