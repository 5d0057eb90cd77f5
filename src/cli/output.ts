import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { UserError } from '../errors.js';

/** Writes text as fast as its reader takes it. A reader that closes the pipe (`| head`) is a normal end. */
export async function writeOut(text: Iterable<string>, file: string | undefined): Promise<void> {
  if (file !== undefined) return writeFile(text, file);
  try {
    await pour(text, process.stdout);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** Writes beside the file and renames, so that a reader never sees half of it and a failure leaves the old one. */
async function writeFile(text: Iterable<string>, file: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const stream = createWriteStream(beside, { flags: 'wx' });
    await once(stream, 'open');
    await pour(text, stream);
    stream.end();
    await once(stream, 'close');
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UserError(
      `${file}: cannot be written (${code})`,
      'Name a file in a folder that exists and that you may write to.',
    );
  }
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
