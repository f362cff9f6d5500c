import { codeOfLabel, isCode } from '@lienthong/vocabulary';
import type { FieldType } from './field.js';

/** Reads one cell of a CSV or XLSX file as the JSON value that its field takes. What it cannot read stays text, for the checker to refuse. */
export type ReadCell = (cell: string, record?: Readonly<Record<string, unknown>>) => unknown;

const decimal = /^[+-]?[0-9]+(?:[.,][0-9]+)?$/;
const dayForm = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/;
const monthForm = /^([0-9]{1,2})\/([0-9]{4})$/;
const booleans: ReadonlyMap<string, boolean> = new Map([['x', true], ['X', true], ['1', true], ['true', true], ['0', false], ['false', false]]);

function readNumber(cell: string): unknown {
  return decimal.test(cell) ? Number(cell.replace(',', '.')) : cell;
}

/** `dd/mm/yyyy` as a day; other text as it stands. */
function readDay(cell: string): string {
  const parts = dayForm.exec(cell);
  return parts === null ? cell : `${parts[3]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`;
}

function readPartialDate(cell: string): string {
  const parts = monthForm.exec(cell);
  return parts === null ? readDay(cell) : `${parts[2]}-${(parts[1] ?? '').padStart(2, '0')}`;
}

/** The reader of a field (kinds.md §1.2): decimal comma, `dd/mm/yyyy`, x 1 0, Vietnamese labels, `;` between items of a plain list. */
export function cellReader(is: FieldType): ReadCell {
  switch (is.type) {
    case 'int':
    case 'number':
      return readNumber;
    case 'boolean':
      return (cell) => booleans.get(cell) ?? cell;
    case 'date':
    case 'moment':
      return readDay;
    case 'pdate':
      return readPartialDate;
    case 'code':
      // Two lists may share a label (Khá): the one that the columns to the left ask for.
      return (cell, record) => {
        const list = is.unless?.lists[String(record?.[is.unless.field])] ?? is.list;
        return isCode(list, cell) ? cell : (codeOfLabel(list, cell) ?? cell);
      };
    case 'list': {
      const readItem = cellReader(is.item);
      return (cell) => cell.split(';').map((item) => item.trim()).filter((item) => item !== '').map((item) => readItem(item));
    }
    default:
      return (cell) => cell;
  }
}
