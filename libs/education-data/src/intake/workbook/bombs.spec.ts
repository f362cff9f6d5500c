import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readStory } from '../sheets/workbook-reading.builder.js';
import { storyWorkbook } from './workbook.builder.js';
import { Workbook } from './workbook.js';
import { STORY_LIMITS } from '../sheets/workbook-reading.builder.js';

const MiB = 1024 * 1024;
const heading = ['Họ tên', 'Ngày sinh', 'Giới tính'];
const good = storyWorkbook([{ name: 'DS', rows: [heading, ['Nông Văn Ví Dụ', '2010', 'Nam']] }]);
const read = (file: Buffer) => readStory(file, 'learner', { constants: { schoolCode: 'X-20-101' } }, { sharedCharacters: MiB });
const sheet = (xml: string) => storyWorkbook([{ name: 'DS', rows: [heading] }], { parts: { 'xl/worksheets/sheet1.xml': strToU8(xml) } });
const strings = (xml: string) => storyWorkbook([{ name: 'DS', rows: [heading] }], { parts: { 'xl/sharedStrings.xml': strToU8(xml) } });
const row = (cells: string) => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

describe('what is no workbook, or one that is made to cost', () => {
  it.each<[string, () => Buffer, string]>([
    ['nothing at all', () => Buffer.alloc(0), 'malformed_body'],
    ['one byte', () => Buffer.from('P'), 'malformed_body'],
    ['text', () => Buffer.from('recordId,event\na,NEW\n'), 'malformed_body'],
    ['the old binary format, or a password', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096)]), 'malformed_body'],
    ['half a workbook', () => good.subarray(0, good.length >> 1), 'malformed_body'],
    ['a workbook without its last byte', () => good.subarray(0, -1), 'malformed_body'],
    ['any other zip', () => Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'malformed_body'],
    ['macros', () => storyWorkbook([{ name: 'DS', rows: [heading] }], { parts: { 'xl/vbaProject.bin': strToU8('x') } }), 'malformed_body'],
    ['a document type with entities that unfold', () => sheet(`<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>`), 'malformed_body'],
    ['an entity of the sender', () => sheet(row('<c r="A1" t="inlineStr"><is><t>&xxe;</t></is></c>')), 'malformed_body'],
    ['a million columns', () => sheet(row('<c r="ABCDE1"><v>1</v></c>')), 'malformed_body'],
    ['a million columns without addresses', () => sheet(row('<c><v>1</v></c>'.repeat(20_000))), 'malformed_body'],
    ['rows that go back', () => sheet('<worksheet><sheetData><row r="5"/><row r="2"/></sheetData></worksheet>'), 'malformed_body'],
    ['more rows than a sheet has', () => sheet('<worksheet><sheetData><row r="99999999"/></sheetData></worksheet>'), 'malformed_body'],
    ['broken XML', () => sheet('<worksheet><sheetData><row>'), 'malformed_body'],
    ['XML in UTF-16', () => storyWorkbook([{ name: 'DS', rows: [heading] }], { parts: { 'xl/worksheets/sheet1.xml': Buffer.from('\ufeff<worksheet/>', 'utf16le') } }), 'malformed_body'],
    ['a shared string that is not there', () => sheet(row('<c r="A1" t="s"><v>999</v></c>')), 'malformed_body'],
    ['elements within elements without end', () => sheet('<a>'.repeat(5_000)), 'malformed_body'],
    ['a text without end', () => sheet(row(`<c r="A1" t="inlineStr"><is><t>${'ab'.repeat(MiB)}c</t></is></c>`)), 'inflated_too_large'],
    ['a part that unfolds a thousandfold', () => sheet(`<worksheet>${' '.repeat(4 * MiB)}</worksheet>`), 'inflated_too_large'],
    ['shared strings without end', () => strings(`<sst>${Array.from({ length: 40_000 }, (_, i) => `<si><t>${(i * 2_654_435_761) % 2 ** 32}${i}</t></si>`).join('')}</sst>`), 'inflated_too_large'],
    ['no sheet of the kind', () => storyWorkbook([{ name: 'DS', rows: [['Doanh thu', 'Chi phí'], [1, 2]] }]), 'malformed_body'],
    ['no sheet at all', () => storyWorkbook([]), 'malformed_body'],
  ])('%s is refused as such', async (_what, make, code) => {
    await expect(read(make())).rejects.toMatchObject({ code });
  });

  it('a text of many megabytes within the ratio is refused before it is whole', async () => {
    const noise = Array.from({ length: 200_000 }, (_, i) => ((i * 2_654_435_761) % 2 ** 32).toString(36)).join('');
    await expect(read(sheet(row(`<c r="A1" t="inlineStr"><is><t>${noise}</t></is></c>`)))).rejects.toMatchObject({ code: 'malformed_body' });
  });

  it('a directory that names one part again and again is refused by the sum of its sizes', async () => {
    await expect(Workbook.open(good, { ...STORY_LIMITS, inflatedBytes: 1_000 })).rejects.toMatchObject({ code: 'inflated_too_large' });
  });

  it('links to other files are not followed, and what they last said counts', async () => {
    const file = storyWorkbook([{ name: 'DS', rows: [heading, [{ formula: "'http://127.0.0.1:9/[x.xlsx]S'!A1", value: 'Nông Văn Ví Dụ' }, '2010', 'Nam']] }], {
      relations: '<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="http://127.0.0.1:9/x.xlsx" TargetMode="External"/>',
    });
    expect((await read(file)).contents).toMatchObject([{ fullName: 'Nông Văn Ví Dụ' }]);
  });

  it('any byte changed ends in a reading or a refusal, never in a fault', async () => {
    for (let at = 0; at < good.length; at += 23) {
      const changed = Buffer.from(good);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const ended = await read(changed).then(() => 'read', (error: { readonly code?: string }) => error.code);
      expect(['read', 'malformed_body', 'inflated_too_large']).toContain(ended);
    }
  });
});
