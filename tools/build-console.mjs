/** Builds the console with Vite when its sources changed since the last build: `node tools/build-console.mjs`. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const home = join(root, 'apps/console');

async function digestOf(folders) {
  const digest = createHash('sha256');
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const file of entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()) digest.update(relative(root, file)).update(await readFile(file));
  }
  return digest.digest('hex');
}

export async function buildConsole() {
  if (!existsSync(join(home, 'vite.config.ts'))) return;
  const stamp = join(home, 'dist/.stamp');
  const wanted = await digestOf([join(home, 'src'), join(home, 'public'), join(root, 'libs/api-client/src'), join(root, 'libs/vocabulary/src')]);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  const { build } = await import('vite');
  await build({ root: home, configFile: join(home, 'vite.config.ts'), logLevel: 'warn' });
  await writeFile(stamp, wanted);
  console.log('Đã dựng bảng điều khiển web / built the console');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildConsole();

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildConsole();
