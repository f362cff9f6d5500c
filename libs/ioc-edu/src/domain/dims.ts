import type { Dims } from './figure.js';

/**
 * Dimensions as the text under which their cell is kept: JSON with the names in the order given, so that equal dimensions are equal text.
 * `dimsText(['year', 'subject'], ['2025', 'physics'])` = `{"year":"2025","subject":"physics"}`.
 */
export function dimsText(names: readonly string[], values: readonly string[]): string {
  let text = '{';
  for (let i = 0; i < names.length; i += 1) text += `${i === 0 ? '' : ','}${JSON.stringify(names[i])}:${JSON.stringify(values[i])}`;
  return `${text}}`;
}

/** The cell of the whole, without any dimension. */
export const wholeDims = '{}';

/** A row that holds no number, only the time of the last event of a figure that is counted by intervals. */
export const stampDims = '~';

/** The dimensions of a cell's text. */
export function parseDims(text: string): Dims {
  return JSON.parse(text) as Dims;
}

/** What stands for a level, grade or sex of which nothing has been received. */
export const unknownDim = 'unknown';
