import { join } from 'node:path';

const folder = process.env.TIEDEPTH_DATA;

/**
 * Real logs and networks stay outside the repository. TIEDEPTH_DATA names the folder that holds `data/`; where it is
 * not set, the tests on them are skipped, and their titles say so.
 */
export const DATA = folder === undefined || folder === '' ? null : join(folder, 'data');

/** To end the title of a test with. */
export const SKIPPED = DATA === null ? ' (skipped: TIEDEPTH_DATA is not set)' : '';
