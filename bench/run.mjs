/**
 * `npm run bench` runs every bench, `npm run bench -- ingest --records 50000` one of them, `npm run bench -- help` lists
 * them. Builds what changed first, so that what is measured is what stands in the sources.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const tool = (name) => import(resolve(root, 'tools', name));
process.chdir(root);
(await tool('start.mjs')).install();
const { build, PACKAGES } = await tool('build.mjs');
await build([...PACKAGES, 'bench']);
// A bench that is broken off ends what it has started: that happens when this process exits.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const { main } = await import(resolve(root, 'bench/dist/main.js'));
process.exitCode = await main(process.argv.slice(2));
process.exit();
