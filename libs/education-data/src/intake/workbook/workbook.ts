import { ProblemError } from '@lienthong/kit/errors';
import { malformedBody } from '../decode/refusals.js';
import { Archive, type ArchiveLimits } from './archive.js';
import type { SheetRow } from './cell.js';
import { readSharedStrings } from './shared-strings.js';
import { type CellBook, SheetReader } from './sheet-reader.js';
import { type SheetSurvey, surveySheet } from './sheet-survey.js';
import { readStyles } from './styles.js';
import { readWholeXml, readXml } from './xml.js';

/** What a workbook may cost. */
export interface WorkbookLimits extends ArchiveLimits {
  /** Largest row, as it is kept, bytes. */
  readonly recordBytes: number;
  /** Most rows of a sheet. */
  readonly rows: number;
  /** Most characters of all shared strings. */
  readonly sharedCharacters: number;
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Hidden from whoever opens the file. */
  readonly hidden: boolean;
  readonly part: string;
}

const DAYS_FROM_1900_TO_1904 = 1_462;
const MAX_SHEETS = 1_000;

/**
 * A workbook of the kind that office programs save as .xlsx, read as streams: in memory are the file as it came, its shared strings, and the
 * rows under way. Nothing of it is ever run or fetched: a formula counts by its last computed value, links to other files are not followed.
 */
export class Workbook {
  private constructor(
    private readonly archive: Archive,
    private readonly book: CellBook,
    readonly limits: WorkbookLimits,
    readonly sheets: readonly Sheet[],
  ) {}

  /** @throws ProblemError 400 `malformed_body`, 413 `inflated_too_large` */
  static async open(bytes: Buffer, limits: WorkbookLimits): Promise<Workbook> {
    const archive = await Archive.open(bytes, limits);
    if (archive.names.some((name) => /vbaproject|\/macrosheets\//i.test(name))) throw malformedBody('Tệp có macro, không được nhận; hãy lưu thành .xlsx', 'The workbook holds macros, which are not taken; save it as .xlsx');
    const root = (await relationsOf(archive, '_rels/.rels', '')).find((relation) => relation.type === 'officeDocument')?.target;
    if (root === undefined || !archive.has(root)) throw malformedBody('Không phải tệp Excel (.xlsx)', 'Not an Excel workbook (.xlsx)');
    const folder = root.slice(0, root.lastIndexOf('/') + 1);
    const relations = await relationsOf(archive, `${folder}_rels/${root.slice(folder.length)}.rels`, folder);
    const { sheets, from1904 } = await readRoot(archive, root);
    const part = (type: string): string | undefined => relations.find((relation) => relation.type === type && archive.has(relation.target))?.target;
    const [strings, styles] = [part('sharedStrings'), part('styles')];
    const book: CellBook = {
      strings: strings === undefined ? [] : await readSharedStrings(archive.read(strings), limits.sharedCharacters),
      styles: styles === undefined ? [] : await readStyles(archive.read(styles)),
      dayShift: from1904 ? DAYS_FROM_1900_TO_1904 : 0,
    };
    const found = sheets.flatMap(({ name, hidden, relation }) => {
      const target = relations.find((each) => each.id === relation && each.type === 'worksheet')?.target;
      return target === undefined || !archive.has(target) ? [] : [{ name, hidden, part: target }];
    });
    return new Workbook(archive, book, limits, found);
  }

  /** What stands in front of and behind the rows of a sheet. */
  survey(sheet: Sheet): Promise<SheetSurvey> {
    return surveySheet(this.archive, sheet.part, this.book, this.limits.rows);
  }

  /** The filled rows of a sheet, some at a time. */
  async *rows(sheet: Sheet): AsyncGenerator<readonly SheetRow[]> {
    const reader = new SheetReader(this.book, undefined, this.limits.rows);
    for await (const _ of readXml(this.archive.read(sheet.part), reader)) {
      const rows = reader.take();
      if (rows.length > 0) yield rows;
    }
    const rest = reader.take();
    if (rest.length > 0) yield rest;
  }
}

interface Relation {
  readonly id: string;
  /** Last step of the type's address. */
  readonly type: string;
  readonly target: string;
}

/** Relations of a part to others in the archive; those to outside are left out, nothing follows them. */
async function relationsOf(archive: Archive, part: string, folder: string): Promise<readonly Relation[]> {
  if (!archive.has(part)) return [];
  const relations: Relation[] = [];
  await readWholeXml(archive.read(part), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External' || relations.length > 10_000) return;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function readRoot(archive: Archive, root: string): Promise<{ readonly from1904: boolean; readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly relation: string }[] }> {
  const sheets: { name: string; hidden: boolean; relation: string }[] = [];
  let from1904 = false;
  await readWholeXml(archive.read(root), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      else if (name === 'sheet') {
        if (sheets.length >= MAX_SHEETS) throw new ProblemError(413, 'too_many_records');
        sheets.push({ name: (attributes['name'] ?? '').slice(0, 31), hidden: (attributes['state'] ?? 'visible') !== 'visible', relation: attributes['id'] ?? '' });
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { from1904, sheets };
}
