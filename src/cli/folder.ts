import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../errors.js';
import { byText } from '../kit/index.js';
import { unreadable } from './unreadable.js';

/** Files in a folder that are read as logs; compressed ones too. Others are told, not tried. */
const LOG_FILE = /\.(csv|tsv|tab|txt|dat|edges)(\.(gz|zst))?$/i;

/**
 * The logs in a folder, at any depth, sorted. Hidden files are passed over; links to files are followed, links to
 * folders are not, so that a circle of them ends.
 *
 * @throws UserError when there is none, or a folder may not be read.
 */
export function logsIn(folder: string, tell: (note: string) => void): string[] {
  const all = filesIn(folder).sort(byText);
  const logs = all.filter((path) => LOG_FILE.test(path));
  const others = all.filter((path) => !LOG_FILE.test(path));
  if (logs.length > 0) {
    if (others.length > 0) tell(`${folder}: ${leftOut(others)}`);
    return logs;
  }
  throw new UserError(
    `${folder}: the folder holds no log${others.length === 0 ? '' : ` (${leftOut(others)})`}`,
    'Logs are files named .csv, .tsv, .tab, .txt, .dat or .edges, also with .gz or .zst. Name other files themselves.',
  );
}

function leftOut(others: readonly string[]): string {
  const says =
    others.length === 1
      ? '1 file is no log by its name and was not read'
      : `${others.length} files are no logs by their names and were not read`;
  const some = others.slice(0, 3).map((path) => basename(path));
  return `${says}: ${some.join(', ')}${others.length > 3 ? ', …' : ''}`;
}

function filesIn(folder: string): string[] {
  const files: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of entriesOf(next)) {
      if (entry.name.startsWith('.')) continue;
      const path = join(next, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path))) files.push(path);
    }
  }
  return files;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return false;
  }
}
