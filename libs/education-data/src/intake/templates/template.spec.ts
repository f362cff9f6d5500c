import { describe, expect, it } from '@jest/globals';
import { builtInKinds } from '../../records/kinds.js';
import { readStory } from '../sheets/workbook-reading.builder.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { cellOf, templateOf } from './template.js';
import { templateColumns } from './template-columns.js';
import { RecordChecker } from '../../records/check/record-checker.js';
import { compileKind } from '../../records/check/compiled-kind.js';

const checkerOf = (name: string) => {
  const kind = builtInKinds.find((each) => each.name === name)!;
  return new RecordChecker(kind, compileKind(kind), { receivedAt: Date.parse('2027-01-20T08:00:00+07:00'), today: '2027-01-20', provinceCode: '20', fromCells: true });
};
const contentOf = (kind: string, record: unknown): unknown => {
  const result = checkerOf(kind).check(record);
  return 'accepted' in result ? result.accepted.content : result.refused.problems;
};

describe.each(builtInKinds.map((kind) => [kind.name, kind] as const))('the template of %s', (name, kind) => {
  it('reads back as the example that stands in it', async () => {
    const { records, opened } = await readStory(templateOf(kind), name);
    expect(opened.tables.map((table) => table.table.columns.filter(({ meaning }) => meaning.sort !== 'field').map((column) => column.heading))).toEqual([[]]);
    expect(records).toHaveLength(1);
    // The story's digest leaves the key readable, blanks and all: no id that a record may have.
    expect(contentOf(name, { ...(records[0]!.value as object), recordId: 'row-1' })).toEqual(contentOf(name, { ...kind.examples.valid }));
  });

  it('has a column for every field, each read back as its own', async () => {
    const columns = templateColumns(kind);
    const { opened } = await readStory(templateOf(kind), name);
    expect(Object.keys(opened.layout.tables[0]!.columns)).toEqual([...columns.map((column) => column.path), 'event']);
  });
});

describe('text that a spreadsheet would run', () => {
  it.each(['=1+1', '+84 205', '-5', '@SUM(A1)', "=cmd|' /C calc'!A0", '_x0041_', 'a\u0001b'])('%j is written as text and comes back as it was', async (birthPlace) => {
    const file = writeWorkbook([{ name: 'DS', rows: [['Họ và tên', 'Ngày sinh', 'Nơi sinh'], ['Nông Văn Ví Dụ', '2010', birthPlace]] }]);
    const { contents } = await readStory(file, 'learner');
    expect(contents[0]!['birthPlace']).toBe(birthPlace);
  });
});

describe('a value as a clerk writes it', () => {
  it('comes back from its cell', () => {
    expect(cellOf('2010-03', { type: 'pdate' })).toBe('03/2010');
    expect(cellOf([7.5, 8], { type: 'list', item: { type: 'number', min: 0, max: 10, decimals: 1 }, maxItems: 9 })).toBe('7,5; 8');
  });
});
