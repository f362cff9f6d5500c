// Makes seeds/reference and seeds/demo/exam-2025 out of a folder of collected sources. See README.md beside this file.
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertBoundaries, convertCopies } from './copies.mjs';
import { convertExams } from './exams.mjs';
import { convertSchools } from './schools.mjs';
import { convertUnits } from './units.mjs';

const source = process.argv[2];
if (source === undefined) {
  console.error('usage: node tools/seeds/convert.mjs <folder of sources>');
  process.exit(2);
}
const seeds = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds');
const reference = join(seeds, 'reference');

const counts = {
  units: convertUnits(join(source, 'data', 'admin-units'), join(reference, 'units')),
  exams: convertExams(join(source, 'data', 'exam-scores'), reference, join(seeds, 'demo')),
  schools: convertSchools(join(source, 'data', 'schools'), join(reference, 'schools')),
  boundaries: convertBoundaries(join(source, 'data', 'boundaries'), join(reference, 'boundaries')),
  copies: convertCopies(source, reference),
};
console.log(JSON.stringify(counts, null, 2));
