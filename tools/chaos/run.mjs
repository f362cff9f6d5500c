/**
 * `npm run chaos [-- --target hub|services] [--kills 20] [--short] [--seed 42] [--outage 60]`: kills processes with -9
 * at random moments while made-up vendors push; see README.md beside this file. Builds what changed first.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
process.chdir(root);
const { install } = await import('../start.mjs');
install();
const { build } = await import('../build.mjs');
await build();
const { main } = await import('./dist/main.js');
process.exit(await main(process.argv.slice(2)));
