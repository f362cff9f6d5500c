/**
 * Compiles packages with SWC: `node tools/build.mjs [folder ...]`, without names every server package.
 * One process and no type check (that is `npm run typecheck`): the whole workspace takes a few seconds, and what did
 * not change is not compiled again (the stamp in dist/ remembers a digest of the sources).
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const swcrc = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8'));
delete swcrc.$schema;

/** Server packages in no particular order: SWC looks at one file at a time. */
export const PACKAGES = [
  'libs/vocabulary', 'libs/contracts', 'libs/kit', 'libs/api-client', 'libs/education-data', 'libs/platform-registry', 'libs/ioc-edu', 'libs/reporting',
  'apps/education-data', 'apps/platform-registry', 'apps/ioc-edu', 'apps/reporting', 'apps/hub', 'tools/simulate', 'tools/rebuild-check', 'tools/quality-check', 'tools/dead-letters', 'tools/chaos',
];

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

const isTest = (file) => /\.(spec|int-spec|e2e-spec|builder)\.ts$/.test(file) || file.includes('.global-setup.');

/** Compiles one package; returns the number of files written, 0 when nothing changed. */
export async function buildPackage(folder) {
  const source = join(root, folder, 'src');
  const target = join(root, folder, 'dist');
  if (!existsSync(source)) return 0;
  const files = (await filesOf(source)).filter((file) => !isTest(file));
  const digest = createHash('sha256').update(JSON.stringify(swcrc));
  const texts = new Map();
  for (const file of files) {
    const text = await readFile(file);
    texts.set(file, text);
    digest.update(relative(root, file)).update(text);
  }
  const stamp = join(target, '.stamp');
  const wanted = digest.digest('hex');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return 0;
  await rm(target, { recursive: true, force: true });
  // Only when there is something to compile: the compiler's memory would stay with the hub.
  const { transform } = await import('@swc/core');
  for (const file of files) {
    const out = join(target, relative(source, file));
    await mkdir(dirname(out), { recursive: true });
    if (!/\.tsx?$/.test(file)) {
      await cp(file, out);
      continue;
    }
    if (file.endsWith('.d.ts')) continue;
    const js = out.replace(/\.ts$/, '.js');
    const { code, map } = await transform(texts.get(file).toString('utf8'), { ...swcrc, swcrc: false, configFile: false, filename: file, sourceFileName: relative(dirname(js), file) });
    await writeFile(js, `${code}\n//# sourceMappingURL=${js.split('/').pop()}.map\n`);
    await writeFile(`${js}.map`, map);
  }
  await mkdir(target, { recursive: true });
  await writeFile(stamp, wanted);
  return files.length;
}

/** Builds what is named, or everything. */
export async function build(folders = PACKAGES) {
  let written = 0;
  for (const folder of folders) written += await buildPackage(folder);
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now();
  const named = process.argv.slice(2).map((folder) => relative(root, resolve(folder)));
  const written = await build(named.length > 0 ? named : PACKAGES);
  console.log(written === 0 ? 'build: nothing changed' : `build: ${written} files in ${Date.now() - started} ms`);
}
