import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

let folder: string | null = null;

/** An environment in which `tiedepth` is the built binary, without colour, and without the width of a terminal. */
export function environment(): NodeJS.ProcessEnv {
  if (folder === null) {
    folder = mkdtempSync(join(tmpdir(), 'tiedepth-bin-'));
    symlinkSync(resolve('bin/tiedepth.js'), join(folder, 'tiedepth'));
  }
  const { COLUMNS: _, FORCE_COLOR: __, ...rest } = process.env;
  return { ...rest, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1' };
}
