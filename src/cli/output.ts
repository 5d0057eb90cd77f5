import { once } from 'node:events';
import {
  accessSync,
  constants,
  createWriteStream,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { UserError } from '../errors.js';

/** Writes text as fast as its reader takes it. A reader that closes the pipe (`| head`) is a normal end. */
export async function writeOut(text: Iterable<string>, file: string | undefined): Promise<void> {
  if (file !== undefined) return writeFile(text, file);
  try {
    await pour(text, process.stdout);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw unwritable('standard output', error);
  }
}

/**
 * Writes beside the file and renames, so that a reader never sees half of it and a failure leaves the old one. A link
 * stays a link, the file keeps who may read it, and what is no file (a pipe, /dev/null) is written into as it is.
 */
async function writeFile(text: Iterable<string>, file: string): Promise<void> {
  let beside: string | null = null;
  try {
    const old = statSync(file, { throwIfNoEntry: false });
    if (old !== undefined && !old.isFile()) return await fill(text, file, old);
    const target = old === undefined ? file : realpathSync(file);
    beside = join(dirname(target), `.tiedepth-${process.pid}.tmp`);
    await fill(text, beside, old);
    renameSync(beside, target);
  } catch (error) {
    if (beside !== null) rmSync(beside, { force: true });
    throw unwritable(file, error);
  }
}

async function fill(text: Iterable<string>, path: string, old: Stats | undefined): Promise<void> {
  const other = old !== undefined && !old.isFile();
  const stream = createWriteStream(path, { flags: other ? 'w' : 'wx', mode: old?.mode ?? 0o666 });
  await once(stream, 'open');
  await pour(text, stream);
  stream.end();
  await once(stream, 'close');
}

/**
 * Tells before the work begins that its result could not be written.
 *
 * @throws UserError when the file is a folder, or in a folder that is not there.
 */
export function refuseOutput(file: string | undefined): void {
  if (file === undefined) return;
  try {
    const old = statSync(file, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (old === undefined) accessSync(dirname(file), constants.W_OK);
  } catch (error) {
    throw unwritable(file, error);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'there is no room left',
};

function unwritable(where: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || code === undefined) return error;
  return new UserError(
    `${where}: cannot be written, ${REASONS[code] ?? code}`,
    code === 'ENOSPC'
      ? 'Make room, or write elsewhere.'
      : 'Name a file in a folder that exists and that you may write to.',
  );
}

const CHUNK = 1 << 16;

async function pour(text: Iterable<string>, stream: Writable): Promise<void> {
  let failed: Error | null = null;
  const fail = (error: Error): void => {
    failed ??= error;
  };
  stream.on('error', fail);
  let chunk = '';
  for (const part of text) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    await send(chunk, stream, () => failed);
    chunk = '';
  }
  await send(chunk, stream, () => failed);
}

async function send(chunk: string, stream: Writable, failure: () => Error | null): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const error = failure();
    if (error !== null) return reject(error);
    stream.write(chunk, (e) => (e ? reject(e) : resolve()));
  });
}
