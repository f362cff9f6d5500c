import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** A state of a unit as the seeds write it; empty text where nothing is known. */
export interface UnitRow {
  readonly code: string;
  readonly level: 'province' | 'district' | 'commune';
  readonly name: string;
  readonly full_name: string;
  readonly type: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly parent_code: string;
  readonly alt_code: string;
}

/** An old commune or province and what took it over. */
export interface SuccessionRow {
  readonly old_code: string;
  readonly new_code: string;
  readonly extent: string;
  readonly valid_from: string;
}

export interface UnitFiles {
  readonly units: readonly UnitRow[];
  readonly communes: readonly SuccessionRow[];
  readonly provinces: readonly SuccessionRow[];
}

/** Reads `seeds/reference/units`; null when the folder is not there (a library used on its own). */
export async function readUnitFiles(seedsHome: string): Promise<UnitFiles | null> {
  const folder = path.join(seedsHome, 'reference', 'units');
  try {
    const [units, communes, provinces] = await Promise.all(['units.csv', 'old-to-new.csv', 'old-provinces.csv'].map((name) => readFile(path.join(folder, name), 'utf8')));
    return {
      units: rows<UnitRow>(units),
      communes: rows<SuccessionRow>(communes),
      provinces: rows<SuccessionRow>(provinces).map((row) => ({ ...row, extent: 'whole' })),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function rows<T>(text: string | undefined): T[] {
  return parse(text ?? '', { columns: true, bom: true, skip_empty_lines: true }) as T[];
}
