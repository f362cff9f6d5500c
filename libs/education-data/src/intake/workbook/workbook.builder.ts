import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell as a story writes it. */
export type StoryCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number; readonly format: 'dd/mm/yyyy' | 'yyyy' | 'mm/yyyy' }
  | { readonly formula: string; readonly value?: string | number }
  | { readonly fault: string }
  | { readonly inline: string };

export interface StorySheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows in order; a number before a row says which row it is. */
  readonly rows: readonly (readonly StoryCell[])[];
  /** Number of the first row. */
  readonly from?: number;
  readonly merged?: readonly string[];
  /** Letters' numbers from 1. */
  readonly hiddenColumns?: readonly number[];
  /** Leaves out the addresses of rows and cells, as some products do. */
  readonly bare?: boolean;
}

export interface StoryWorkbook {
  readonly date1904?: boolean;
  /** Parts to be added or put in place of others. */
  readonly parts?: Zippable;
  readonly relations?: string;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26));
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy"/><numFmt numFmtId="165" formatCode="mm/yyyy"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written by hand, apart from the hub's own writer: what office programs and products make, with all that may be odd about it. */
export function storyWorkbook(sheets: readonly StorySheet[], { date1904 = false, parts = {}, relations = '' }: StoryWorkbook = {}): Buffer {
  const strings: string[] = [];
  const cell = (value: StoryCell, at: string): string => {
    const place = at === '' ? '' : ` r="${at}"`;
    if (value === null) return at === '' ? '<c/>' : '';
    if (typeof value === 'string') return `<c${place} t="s"><v>${strings.push(value) - 1}</v></c>`;
    if (typeof value === 'number') return `<c${place}><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c${place} t="b"><v>${value ? 1 : 0}</v></c>`;
    if ('date' in value) return `<c${place} s="${{ 'dd/mm/yyyy': 1, yyyy: 2, 'mm/yyyy': 3 }[value.format]}"><v>${value.date}</v></c>`;
    if ('fault' in value) return `<c${place} t="e"><v>${value.fault}</v></c>`;
    if ('inline' in value) return `<c${place} t="inlineStr"><is><r><t>${escape(value.inline.slice(0, 2))}</t></r><r><t>${escape(value.inline.slice(2))}</t></r></is></c>`;
    const cached = value.value === undefined ? '' : `<v>${escape(String(value.value))}</v>`;
    return `<c${place}${typeof value.value === 'string' ? ' t="str"' : ''}><f>${escape(value.formula)}</f>${cached}</c>`;
  };
  const sheetXml = ({ rows, from = 1, merged = [], hiddenColumns = [], bare = false }: StorySheet): string => {
    const cols = hiddenColumns.length === 0 ? '' : `<cols>${hiddenColumns.map((n) => `<col min="${n}" max="${n}" hidden="1"/>`).join('')}</cols>`;
    const data = rows.map((row, i) => `<row${bare ? '' : ` r="${from + i}"`}>${row.map((value, c) => cell(value, bare ? '' : `${letterOf(c)}${from + i}`)).join('')}</row>`).join('');
    return `<worksheet xmlns="${MAIN}">${cols}<sheetData>${data}</sheetData>${merged.length === 0 ? '' : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}</worksheet>`;
  };
  const bodies = sheets.map(sheetXml);
  const shared = `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`;
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const files: Zippable = {
    '_rels/.rels': strToU8(`<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets.map((sheet, i) => `<sheet name="${escape(sheet.name)}" sheetId="${i + 1}" r:id="s${i}"${sheet.state ? ` state="${sheet.state}"` : ''}/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('st', 'styles', 'styles.xml')}${relation('ss', 'sharedStrings', 'sharedStrings.xml')}${relations}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES),
    'xl/sharedStrings.xml': strToU8(shared),
    ...Object.fromEntries(bodies.map((body, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(body)])),
    ...parts,
  };
  return Buffer.from(zipSync(files, { level: 6 }));
}
