/**
 * Builds docs/api/<service>.openapi.json from the running code, and the client's types from them:
 * `node tools/documents/openapi.mjs [--check]`. Starts the hub once, on a database of its own and without a record.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { build } from '../build.mjs';
import { freePort } from '../preflight.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SERVICES = { 'education-data': 'education', 'platform-registry': 'registry', 'ioc-edu': 'ioc', reporting: 'reporting' };

async function documents() {
  await build();
  const home = mkdtempSync(join(tmpdir(), 'lienthong-documents-'));
  const port = await freePort();
  const hub = spawn(process.execPath, [join(root, 'apps/hub/dist/main.js')], { env: { ...process.env, HUB_HOME: home, PORT: String(port), BASE_URL: 'http://localhost:8080', REGISTRY_URL: `http://127.0.0.1:${port}`, HUB_DEMO: 'off', LOG_LEVEL: 'warn', SEEDS_HOME: join(root, 'seeds') }, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      if ((await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null))?.ok) break;
      await sleep(150);
    }
    const files = {};
    for (const [service, path] of Object.entries(SERVICES)) {
      const document = await (await fetch(`http://127.0.0.1:${port}/api/${path}/v1/openapi.json`)).json();
      files[`docs/api/${service}.openapi.json`] = `${JSON.stringify(document, null, 2)}\n`;
      const types = astToString(await openapiTS(document, { alphabetize: true }));
      files[`libs/api-client/src/generated/${service}.ts`] = `/** Generated from docs/api/${service}.openapi.json by \`npm run documents\`. */\n${types}`;
    }
    return files;
  } finally {
    hub.kill('SIGTERM');
    await Promise.race([new Promise((done) => hub.once('exit', done)), sleep(10_000)]);
    hub.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  }
}

let differs = 0;
for (const [file, text] of Object.entries(await documents())) {
  const target = join(root, file);
  if (process.argv.includes('--check')) {
    if (!existsSync(target) || (await readFile(target, 'utf8')) !== text) {
      console.error(`${file} is not what the code says: run \`npm run documents\`.`);
      differs += 1;
    }
  } else {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
process.exit(differs > 0 ? 1 : 0);
