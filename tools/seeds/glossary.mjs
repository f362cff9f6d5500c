// Writes docs/glossary.md from libs/vocabulary: node tools/seeds/glossary.mjs. A spec checks that it is current.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const glossaryPath = join(root, 'docs', 'glossary.md');

/** Lists whose labels come from the runtime, not from us, and are too long to read. */
const left = new Set(['country', 'language']);

const table = (heads, rows) => [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)];

function listSection(name, entries) {
  const sources = [...new Set(entries.map((entry) => entry.source))].join('; ');
  const rows = entries.map((entry) => [`\`${entry.code}\``, entry.vi, entry.en, entry.sourceCode ?? '']);
  return [`### ${name}`, '', `Source: ${sources}.`, '', ...table(['code', 'Tiếng Việt', 'English', "source's code"], rows), ''];
}

/** The text of docs/glossary.md; takes the exports of @lienthong/vocabulary. */
export function glossaryText({ glossary, codeLists }) {
  const terms = glossary.flatMap((part) => [
    `## ${part.title}`,
    '',
    ...table(['word', 'từ', 'meaning'], part.terms.map((term) => [`**${term.en}**`, term.vi, term.meaning])),
    '',
  ]);
  const lists = Object.entries(codeLists).filter(([name]) => !left.has(name)).flatMap(([name, entries]) => listSection(name, entries));
  return [
    '# Glossary',
    '',
    'One word for one idea, in English for code and documents, in Vietnamese for pages and reports. Made from `libs/vocabulary` by',
    '`node tools/seeds/glossary.mjs`: change the words there.',
    '',
    ...terms,
    '## Code lists',
    '',
    'By the name that the kinds use. Files may carry the code or the Vietnamese label. Countries (ISO 3166-1 alpha-2) and languages (ISO 639-1)',
    'are lists too, left out here for their length.',
    '',
    ...lists,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { buildPackage } = await import('../build.mjs');
  await buildPackage('libs/vocabulary');
  writeFileSync(glossaryPath, glossaryText(await import('@lienthong/vocabulary')));
}
