/**
 * `npm run bench` runs every bench, `npm run bench -- ingest --records 50000` one of them, `npm run bench -- help` lists
 * them. Builds what changed first, so that what is measured is what stands in the sources.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../tools/start.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
install();
const { build, PACKAGES } = await import('../tools/build.mjs');
await build([...PACKAGES, 'bench']);
const { main } = await import('./dist/main.js');
process.exitCode = await main(process.argv.slice(2));
process.exit();
