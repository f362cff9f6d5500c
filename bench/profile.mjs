/** `node bench/profile.mjs <file.cpuprofile> [lines]`: self time by function and by package of a V8 profile. */
import { readFileSync } from 'node:fs';

const [file, lines = '40'] = process.argv.slice(2);
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'));
const self = new Map();
for (const [at, id] of samples.entries()) self.set(id, (self.get(id) ?? 0) + (timeDeltas[at] ?? 0));
const total = [...self.values()].reduce((sum, one) => sum + one, 0);
const idle = nodes.filter((node) => ['(idle)', '(program)'].includes(node.callFrame.functionName)).reduce((sum, node) => sum + (self.get(node.id) ?? 0), 0);

function tally(nameOf) {
  const sums = new Map();
  for (const node of nodes) sums.set(nameOf(node.callFrame), (sums.get(nameOf(node.callFrame)) ?? 0) + (self.get(node.id) ?? 0));
  return [...sums].filter(([, time]) => time > 0).sort((a, b) => b[1] - a[1]);
}

const place = ({ url }) => url.replace(/^.*\/node_modules\/(?!.*\/node_modules\/)/, '').replace(/^.*\/((?:libs|apps|tools|bench)\/)/, '$1');
const packageOf = (frame) => {
  const path = place(frame);
  if (path === '') return frame.functionName.startsWith('(') ? frame.functionName : '(native)';
  return path.startsWith('node:') ? path.split('/')[0] : path.split('/').slice(0, path.startsWith('@') ? 2 : path.startsWith('libs/') ? 4 : 1).join('/');
};
const show = (rows) => rows.forEach(([name, time]) => console.log(`${((time / total) * 100).toFixed(1).padStart(6)} %  ${(time / 1e6).toFixed(2).padStart(7)} s  ${name}`));

console.log(`${(total / 1e6).toFixed(1)} s sampled, ${((total - idle) / 1e6).toFixed(1)} s busy\n\nby package`);
show(tally(packageOf).slice(0, 25));
console.log('\nby function');
show(tally((frame) => `${frame.functionName || '(anonymous)'}  ${place(frame)}${frame.lineNumber >= 0 ? `:${frame.lineNumber + 1}` : ''}`).slice(0, Number(lines)));
