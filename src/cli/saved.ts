import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import process from 'node:process';
import { isSaved, type SavedFindings, savedFindingsOf } from '../analysis/index.js';
import { UserError } from '../errors.js';
import { DEPTH_KEYS } from './depth-options.js';
import type { ShowOptions } from './options.js';
import { refuseOurOthers } from './our-others.js';
import { unreadable } from './unreadable.js';
import { withoutTableOf } from './without-table.js';

const HEAD = 4096;
/** A file that does not say in its head that it is ours is parsed only when it is not larger. */
const MOST_TRIED = 32 * 2 ** 20;

/**
 * The findings of a saved analysis, when the one argument is one; null when the arguments are logs. Who does not need
 * the long table that it may carry says so, and it is not read.
 *
 * @throws UserError when a saved analysis is damaged, of another schema, one of several arguments, or is given
 * options that only a log can answer.
 */
export async function savedOf(
  names: readonly string[],
  options: Partial<ShowOptions>,
  table = true,
): Promise<SavedFindings | null> {
  const found = new Map<string, unknown>();
  for (const name of names) {
    const json = name === '-' ? await stdinOf() : fileOf(name, table);
    if (json !== null) found.set(name, json);
  }
  const [first] = found;
  if (first === undefined) return null;
  const [name, json] = first;
  if (names.length > 1)
    throw new UserError(
      `${name}: a saved analysis stands alone, and ${names.length} inputs were named`,
      'Give it by itself, or analyze all the logs again.',
    );
  refuseOptions(name, options);
  return savedFindingsOf(json, name === '-' ? 'stdin' : name);
}

/** What a file holds when it is a saved analysis; null when it is not, is a folder, or is not there. */
function fileOf(path: string, table: boolean): unknown {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return null;
    const head = headOf(path);
    if (!beginsAsJson(head) || (!isOurs(head) && stats.size > MOST_TRIED)) return null;
    const brief = table || !isOurs(head) ? null : withoutTableOf(path);
    return brief ?? parsed(path, head, readFileSync(path, 'utf8'));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(HEAD);
    return buffer.toString('utf8', 0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}

let looked: Promise<unknown> | null = null;

/** Looks at standard input, once, without taking anything from a log that is read there afterwards. */
function stdinOf(): Promise<unknown> {
  looked ??= lookAtStdin();
  return looked;
}

async function lookAtStdin(): Promise<unknown> {
  const { stdin } = process;
  await Promise.race([once(stdin, 'readable'), once(stdin, 'end')]);
  const chunk = stdin.read() as Buffer | null;
  if (chunk === null) return null;
  const head = chunk.toString('utf8', 0, HEAD);
  if (!beginsAsJson(head) || !isOurs(head)) {
    stdin.unshift(chunk);
    return null;
  }
  const chunks = [chunk];
  for await (const more of stdin) chunks.push(more as Buffer);
  return parsed('stdin', head, Buffer.concat(chunks).toString('utf8'));
}

const beginsAsJson = (head: string): boolean => /^\ufeff?\s*\{\s*"/.test(head);
const isOurs = (head: string): boolean => /^\ufeff?\s*\{\s*"(schema|tiedepth)"\s*:/.test(head);

function parsed(name: string, head: string, text: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!isOurs(head)) return null;
    throw new UserError(
      `${name}: begins as a saved analysis and is no whole JSON (${(error as Error).message})`,
      'It was cut, or changed by hand. Save it again: tiedepth report LOG --as json -o FILE.',
    );
  }
  refuseOurOthers(json, name);
  return isSaved(json) ? json : null;
}

/** Options that change how a log is read or analyzed: nothing of it can be changed afterwards. */
const OF_LOGS = [
  ...['time', 'from', 'to', 'kind', 'medium', 'place', 'count', 'minutes', 'event', 'person', 'start', 'end'],
  ...[
    'status',
    'header',
    'delimiter',
    'encoding',
    'dayFirst',
    'monthFirst',
    'online',
    'offline',
    'people',
    'group',
    'byGroup',
  ],
  'asOf',
  ...DEPTH_KEYS,
] as const;

function refuseOptions(name: string, options: Readonly<Record<string, unknown>>): void {
  const given = OF_LOGS.filter((key) => options[key] !== undefined);
  const { seed = 1, eventLimit = 100, halfLife = 90, zone = 'UTC' } = options;
  const changed = [
    ...given,
    ...(seed === 1 ? [] : ['seed']),
    ...(eventLimit === 100 ? [] : ['eventLimit']),
    ...(halfLife === 90 ? [] : ['halfLife']),
    ...(zone === 'UTC' ? [] : ['zone']),
  ].map((key) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  if (changed.length > 0)
    throw new UserError(
      `${changed.join(', ')} cannot change a saved analysis (${name})`,
      'Leave it out, or analyze the log again with it.',
    );
}
