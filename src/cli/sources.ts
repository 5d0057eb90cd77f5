import { createReadStream, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute } from 'node:path';
import process from 'node:process';
import { distance } from 'fastest-levenshtein';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { UserError } from '../errors.js';
import { byText } from '../kit/index.js';
import type { Source } from '../model.js';
import { logsIn } from './folder.js';
import { identityOf } from './identity.js';
import { twinsOf } from './twins.js';
import { unreadable } from './unreadable.js';

/**
 * The sources that the arguments name: files, folders (their logs, at any depth), globs, `-` for standard input.
 * Sorted within a folder or glob, so that the same arguments read the same rows in the same order. A file is read
 * once, however often and by whatever path it is named.
 *
 * @throws UserError when a name is no file, a folder holds no log, or a glob matches nothing.
 */
export function sourcesOf(names: readonly string[], tell: (note: string) => void): Source[] {
  const paths = names.flatMap((name) => pathsOf(name, tell));
  const once = distinctOf(paths);
  const again = paths.length - once.length;
  if (again > 0)
    tell(
      `${again === 1 ? '1 file was named twice and is' : `${again} files were named twice and are`} read once.`,
    );
  tellTwins(twinsOf(once), tell);
  return once.map(sourceOf);
}

/** Each file by the first path that leads to it. */
function distinctOf(paths: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const path of paths) {
    const identity = identityOf(path);
    if (!first.has(identity)) first.set(identity, path);
  }
  return [...first.values()];
}

const TOLD = 3;

function tellTwins(twins: readonly [string, string][], tell: (note: string) => void): void {
  for (const [one, other] of twins.slice(0, TOLD))
    tell(`${other}: holds the same as ${one}, so its rows count a second time. Leave one of them out.`);
  if (twins.length > TOLD) tell(`… and ${twins.length - TOLD} more files that hold the same as another.`);
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
  const kind = statsOf(name);
  if (kind?.isDirectory()) return logsIn(name, tell);
  if (kind !== undefined) return [name];
  if (!isDynamicPattern(name)) throw new UserError(`${name}: no such file or folder`, nearby(name));
  const options = { expandDirectories: false, dot: false, absolute: isAbsolute(name) };
  const matches = globSync(name, options).sort(byText);
  if (matches.length > 0) return matches;
  throw new UserError(
    `${name}: no file matches`,
    'Check the pattern; quote it so that the shell leaves it alone.',
  );
}

function statsOf(name: string): Stats | undefined {
  try {
    return statSync(name, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** What may have been meant by a name that is no file. */
function nearby(name: string): string {
  const folder = dirname(name);
  let names: string[];
  try {
    names = readdirSync(folder).slice(0, 5000);
  } catch {
    return `There is no folder ${folder} either. Check the path.`;
  }
  const asked = basename(name);
  const near = names
    .map((other) => ({ other, far: distance(asked.toLowerCase(), other.toLowerCase()) }))
    .sort((x, y) => x.far - y.far || byText(x.other, y.other))[0];
  const close = near !== undefined && near.far <= Math.max(2, asked.length / 4);
  return close
    ? `Did you mean ${near.other}?`
    : 'Check the spelling, or name the folder to read every log in it.';
}
