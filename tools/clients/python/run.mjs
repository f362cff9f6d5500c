/**
 * A Python client made from docs/api/education-data.openapi.json, tried against a running hub: `npm run client:python`. Python 3.10 or newer with
 * venv and pip is needed; the generator comes from PyPI. HUB_HOME and PORT as for `npm start`; `--keep FOLDER` keeps the client.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const GENERATOR = 'openapi-python-client==0.29.1';
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');
const credentials = resolve(process.env.HUB_HOME ?? join(root, '.hub'), 'credentials.json');
const { baseUrl } = JSON.parse(readFileSync(credentials, 'utf8'));
const kept = process.argv.indexOf('--keep');
const folder = mkdtempSync(join(tmpdir(), 'lienthong-python-'));
const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
try {
  run('python3', '-m', 'venv', join(folder, 'venv'));
  const bin = (name) => join(folder, 'venv/bin', name);
  run(bin('pip'), 'install', '--quiet', '--disable-pip-version-check', GENERATOR);
  const out = kept === -1 ? join(folder, 'client') : resolve(process.argv[kept + 1] ?? 'client');
  // Bodies that are no JSON (NDJSON, CSV) are passed over by the generator, with a warning.
  execFileSync(bin('openapi-python-client'), ['generate', '--path', join(root, 'docs/api/education-data.openapi.json'), '--output-path', out, '--overwrite', '--config', join(here, 'config.yml')], { stdio: 'ignore' });
  execFileSync(bin('python'), [join(here, 'try_client.py'), process.env.PORT ? `http://localhost:${process.env.PORT}` : baseUrl, credentials, 'vendor-20'], { stdio: 'inherit', env: { ...process.env, PYTHONPATH: out } });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
