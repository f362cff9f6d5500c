import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './csv.mjs';

/** Files taken over as they are (only NFC and indent): where they lie in the source, and their place under seeds/reference. */
const copies = [
  ['seeds/indicators.json', 'documents/indicators.json'],
  ['seeds/tasks.json', 'documents/tasks.json'],
  ['seeds/directives.json', 'documents/directives.json'],
  ['seeds/platforms.json', 'documents/platforms.json'],
  ['seeds/org-units.json', 'documents/org-units.json'],
  ['domain/code-lists.json', 'code-lists/ministry-lists.json'],
  ['domain/record-fields.json', 'code-lists/exchange-fields.json'],
  ['domain/excel-headings.json', 'spreadsheets/excel-headings.json'],
  ['domain/id-number-province-codes.json', 'personal-numbers/province-codes.json'],
  ['domain/legal-register.json', 'legal/legal-register.json'],
  ['domain/maturity-criteria.json', 'maturity/maturity-criteria.json'],
];

const boundaries = ['communes-08', 'communes-20', 'communes-22', 'provinces-34'];

/** Length of every list that a file holds at its top, for the log. */
function sizes(value) {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => Array.isArray(part)).map(([name, part]) => [name, part.length]));
}

export function convertCopies(source, reference) {
  const counts = {};
  for (const [from, to] of copies) {
    const value = readJson(join(source, from));
    mkdirSync(join(reference, to, '..'), { recursive: true });
    writeJson(join(reference, to), value);
    counts[to] = sizes(value);
  }
  return counts;
}

/** Ba Chẽ is 06978 on the map and 06970 in the list of units: the map follows the list. */
export function convertBoundaries(input, output) {
  mkdirSync(output, { recursive: true });
  const counts = {};
  for (const name of boundaries) {
    const topology = JSON.parse(readFileSync(join(input, `${name}.topo.json`), 'utf8'));
    const { geometries } = topology.objects.units;
    for (const geometry of geometries) {
      if (geometry.id !== '06978') continue;
      geometry.id = '06970';
      geometry.properties.code = '06970';
    }
    writeFileSync(join(output, `${name}.topo.json`), `${JSON.stringify(topology)}\n`);
    counts[name] = geometries.length;
  }
  return counts;
}
