import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { UserError } from '../errors.js';
import type { Source } from '../model.js';
import { GZIP, startsWith, ZSTD } from './magic.js';

/** A source whose beginning has been read, unpacked. */
export interface OpenFile {
  readonly name: string;
  /** The first bytes: some 64 KB, more when the first lines are longer, all when the file is smaller. */
  readonly head: Uint8Array;
  /** Whether the head is the whole file. */
  readonly whole: boolean;
  /** All bytes, the head among them. To be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

const HEAD = 65_536;
/** A head with a line longer than this is sniffed as it is. */
const LONGEST_HEAD = 17_000_000;

/** Opens a source, unpacks gzip and zstd (known by their first bytes, never by name), and reads its beginning. */
export async function openedOf(source: Source): Promise<OpenFile> {
  const raw = await peekedOf(source.name, source.bytes(), (size) => size >= 4);
  const unpack = startsWith(raw.head, GZIP) ? gunzipped : startsWith(raw.head, ZSTD) ? unzstd : null;
  const enough = (size: number, lines: number): boolean =>
    size >= HEAD && (lines >= 2 || size >= LONGEST_HEAD);
  const bytes = unpack === null ? raw.bytes : unpack(source.name, raw.bytes);
  const file = await peekedOf(source.name, bytes, enough);
  return { ...file, close: () => file.close().then(() => raw.close()) };
}

function linesOf(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === 10 || byte === 13) lines += 1;
  return lines;
}

async function peekedOf(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  enough: (size: number, lines: number) => boolean,
): Promise<OpenFile> {
  const iterator = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let [size, lines, whole] = [0, 0, false];
  while (!enough(size, lines)) {
    const next = await iterator.next();
    if (next.done === true) {
      whole = true;
      break;
    }
    parts.push(next.value);
    size += next.value.length;
    lines += linesOf(next.value);
  }
  const head = Buffer.concat(parts);
  const close = async (): Promise<void> => void (await iterator.return?.());
  return { name, head, whole, bytes: joined(head, whole ? null : iterator), close };
}

/** The head, and then the rest, if there is one. */
async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    while (rest !== null) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rest?.return?.();
  }
}

function damaged(name: string, how: string): UserError {
  return new UserError(`${name} is damaged or cut off (${how})`, 'fetch or pack the file again');
}

async function* gunzipped(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let failed: unknown = null;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } catch (error) {
      failed = error;
      throw error;
    }
  }
  const gunzip = createGunzip({ chunkSize: 65_536 });
  pipeline(Readable.from(watched(), { objectMode: false }), gunzip, () => {});
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    throw failed ?? damaged(name, `gzip: ${(error as Error).message}`);
  }
}

/** zstd in small slices, because a few packed bytes can unpack to megabytes. */
async function* unzstd(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = [];
  const decompress = new Decompress((chunk) => out.push(chunk));
  const push = (slice: Uint8Array, last: boolean): void => {
    try {
      decompress.push(slice, last);
    } catch (error) {
      throw damaged(name, `zstd: ${(error as Error).message}`);
    }
  };
  for await (const chunk of bytes) {
    for (let i = 0; i < chunk.length; i += 4096) {
      push(chunk.slice(i, i + 4096), false);
      for (const part of out.splice(0)) if (part.length > 0) yield part;
    }
  }
  push(new Uint8Array(0), true);
  yield* out.filter((part) => part.length > 0);
}
