import { address } from '@lienthong/api-client';
import { hub } from './hub.js';

/** A table of counted people; nobody is in it. */
export type ExportName = 'learners' | 'staff';
export type ExportPlace = 'province' | 'commune' | 'school';

export interface ExportQuestion {
  readonly provinceCode: string;
  readonly place: ExportPlace;
}

const ADDRESSES = { learners: '/api/education/v1/exports/learners', staff: '/api/education/v1/exports/staff' } as const;

/** The table as a file. */
export async function downloadExport(name: ExportName, query: ExportQuestion, type: 'text/csv' | 'application/vnd.apache.parquet', signal?: AbortSignal): Promise<Blob> {
  const response = await hub.raw('GET', address(ADDRESSES[name]), { query: { ...query }, headers: { accept: type }, ...(signal ? { signal } : {}) });
  return response.blob();
}
