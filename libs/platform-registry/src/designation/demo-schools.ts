import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** Codes of the demo's schools by province, from the reference data. */
export async function demoSchoolCodes(seedsHome: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const file = path.join(seedsHome, 'reference', 'schools', 'thpt-schools.csv');
  const rows = parse<{ readonly code: string; readonly province_code: string }>(await readFile(file), { columns: true, bom: true });
  const byProvince = new Map<string, string[]>();
  for (const row of rows) byProvince.set(row.province_code, [...(byProvince.get(row.province_code) ?? []), row.code]);
  return byProvince;
}
