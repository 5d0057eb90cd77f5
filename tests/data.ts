import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.TIEDEPTH_DATA;

/**
 * Real logs and networks stay outside the repository. TIEDEPTH_DATA names the folder that holds `data/`, or that
 * one itself; where it is not set, the tests on them are skipped, and their titles say so.
 */
export const DATA = folder === undefined || folder === '' ? null : dataIn(folder);

function dataIn(path: string): string {
  const inside = join(path, 'data');
  return existsSync(inside) ? inside : path;
}

/** To end the title of a test with. */
export const SKIPPED = DATA === null ? ' (skipped: TIEDEPTH_DATA is not set)' : '';
