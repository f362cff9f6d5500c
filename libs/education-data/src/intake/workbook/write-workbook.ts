import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnName } from './cell.js';

/** How a cell looks; numbers of {@link STYLES}. */
export type CellStyle = 'plain' | 'heading' | 'required' | 'note' | 'problem' | 'date';

/** A cell to be written: text, always as text and never as a formula, or a date number. */
export type WrittenCell = string | { readonly text: string; readonly style: CellStyle } | { readonly date: number } | null;

/** What may be entered in a column, below its heading. */
export interface ColumnHelp {
  /** Column from 0. */
  readonly column: number;
  /** Shown when a cell of the column is chosen; at most 255 characters. */
  readonly prompt: string;
  /** Cells of another sheet to choose from, `'Danh mục'!$A$1:$A$9`. */
  readonly list?: string;
}

/** A sheet to be written. */
export interface WrittenSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Widths of columns in characters. */
  readonly widths?: readonly number[];
  /** Rows at the top that stay when one scrolls. */
  readonly frozenRows?: number;
  readonly help?: readonly ColumnHelp[];
  /** First row that help is for. */
  readonly helpFrom?: number;
}

const STYLE_NUMBERS: { readonly [style in CellStyle]: number } = { plain: 1, heading: 3, required: 4, note: 5, problem: 6, date: 7 };
/** Text that an office program would take for a formula is marked as text (quotePrefix), which no reader sees as a letter of it. */
const GUARDED = 2;
const LAST_ROW = 1_048_576;

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFB42318"/><name val="Calibri"/></font><font><i/><sz val="10"/><color rgb="FF475467"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEAF2FB"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFEE4E2"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="49" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="49" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook as bytes. For templates and corrections: some thousand rows, made in memory. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Buffer {
  const files: Zippable = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': xml(`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map((sheet, i) => `<sheet name="${attribute(sheetName(sheet.name))}" sheetId="${i + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(STYLES),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml(sheetXml(sheet))])),
  };
  return Buffer.from(zipSync(files, { level: 6 }));
}

/** A name that a sheet may have: 31 characters, none of those that the format forbids. */
export function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || 'Sheet';
}

function sheetXml({ rows, widths = [], frozenRows = 0, help = [], helpFrom = frozenRows + 1 }: WrittenSheet): string {
  const pane = frozenRows === 0 ? '' : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  // Columns are text from the start: a code that is typed keeps its leading zero, a class 10/1 does not become a day.
  const columns = widths.length === 0 ? '' : `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="1" customWidth="1"/>`).join('')}</cols>`;
  const data = rows.map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`)).join('')}</row>`).join('');
  const helps = help.map((each) => helpXml(each, helpFrom)).join('');
  return `<worksheet xmlns="${MAIN}">${pane}${columns}<sheetData>${data}</sheetData>${helps === '' ? '' : `<dataValidations count="${help.length}">${helps}</dataValidations>`}</worksheet>`;
}

function helpXml({ column, prompt, list }: ColumnHelp, from: number): string {
  const at = columnName(column);
  const shown = `showInputMessage="1" prompt="${attribute(prompt.slice(0, 255))}" sqref="${at}${from}:${at}${LAST_ROW}"`;
  return list === undefined ? `<dataValidation ${shown}/>` : `<dataValidation type="list" allowBlank="1" showErrorMessage="0" ${shown}><formula1>${text(list)}</formula1></dataValidation>`;
}

function cellXml(cell: WrittenCell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'object' && 'date' in cell) return `<c r="${at}" s="${STYLE_NUMBERS.date}"><v>${cell.date}</v></c>`;
  const { text: shown, style } = typeof cell === 'string' ? { text: cell, style: 'plain' as const } : cell;
  const number = style === 'plain' && /^[=+\-@\t\r]/.test(shown) ? GUARDED : STYLE_NUMBERS[style];
  return `<c r="${at}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${text(shown)}</t></is></c>`;
}

function xml(body: string): Uint8Array {
  return strToU8(HEAD + body);
}

/** Characters that XML cannot hold are written as the format does; a text that looks like such an escape is escaped itself. */
function text(value: string): string {
  return value
    .slice(0, 32_767)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function attribute(value: string): string {
  return text(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;');
}
