import { readDelimited } from './delimited.js';
import type { Format } from './format.js';

/** All formats, in the order in which they are tried; the last fits every file. */
export const FORMATS = [
  { name: 'delimited', says: 'CSV, TSV and other tables of text', fits: () => true, read: readDelimited },
] as const satisfies readonly Format[];
