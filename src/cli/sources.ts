import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import process from 'node:process';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { UserError } from '../errors.js';
import { byText } from '../kit/index.js';
import type { Source } from '../model.js';

/** Files in a folder that are read as logs; compressed ones too. Others are told, not tried. */
const LOG_FILE = /\.(csv|tsv|tab|txt|dat|edges)(\.(gz|zst))?$/i;

/**
 * The sources that the arguments name: files, folders (their logs, at any depth), globs, `-` for standard input.
 * Sorted within a folder or glob, so that the same arguments read the same rows in the same order.
 *
 * @throws UserError when a name is no file, a folder holds no log, or a glob matches nothing.
 */
export function sourcesOf(names: readonly string[], tell: (note: string) => void): Source[] {
  const paths = names.flatMap((name) => pathsOf(name, tell));
  const once = [...new Set(paths)];
  const again = paths.length - once.length;
  if (again > 0) tell(`${counted(again, 'was named twice and is', 'were named twice and are')} read once.`);
  return once.map(sourceOf);
}

/** One file, or standard input for `-`. */
export function sourceOf(path: string): Source {
  if (path === '-') return { name: 'stdin', bytes: () => process.stdin };
  return { name: path, bytes: () => bytesOf(path) };
}

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 18 });
  } catch (error) {
    throw unreadable(path, error);
  }
}

function pathsOf(name: string, tell: (note: string) => void): string[] {
  if (name === '-') return [name];
  const kind = statSync(name, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return logsIn(name, tell);
  if (kind !== undefined) return [name];
  if (isDynamicPattern(name)) {
    const matches = globSync(name, { expandDirectories: false, dot: false, absolute: isAbsolute(name) }).sort(
      byText,
    );
    if (matches.length > 0) return matches;
    throw new UserError(
      `${name}: no file matches`,
      'Check the pattern; quote it so that the shell leaves it alone.',
    );
  }
  throw new UserError(`${name}: no such file or folder`, nearby(name));
}

function logsIn(folder: string, tell: (note: string) => void): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byText);
  const logs = all.filter((path) => LOG_FILE.test(path));
  const others = all.filter((path) => !LOG_FILE.test(path));
  if (others.length > 0) {
    const some = others.slice(0, 3).map((path) => basename(path));
    tell(
      `${folder}: ${counted(others.length, 'is no log by its name and was', 'are no logs by their names and were')} not read: ${some.join(', ')}${others.length > 3 ? ', …' : ''}`,
    );
  }
  if (logs.length > 0) return logs;
  throw new UserError(
    `${folder}: the folder holds no log`,
    'Logs are files named .csv, .tsv, .tab, .txt or .dat, also with .gz or .zst. Name other files themselves.',
  );
}

function counted(files: number, one: string, many: string): string {
  return files === 1 ? `1 file ${one}` : `${files} files ${many}`;
}

function nearby(name: string): string {
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '.';
  if (!existsSync(folder)) return `There is no folder ${folder} either. Check the path.`;
  return 'Check the spelling, or name the folder to read every log in it.';
}

function unreadable(path: string, error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) return error as Error;
  const says =
    code === 'EACCES'
      ? 'you may not read it'
      : code === 'EISDIR'
        ? 'it is a folder'
        : `it cannot be read (${code})`;
  return new UserError(`${path}: ${says}`, 'Check its permissions, or copy it to where you can read it.');
}
