import { UserError } from '../errors.js';
import { breaksIn, soundLinesOf } from './breaks.js';
import type { OpenFile } from './bytes.js';
import { nulError, refuseBinary, startsWith } from './magic.js';

/** How bytes become text: a WHATWG label, what to call it, and how many bytes of mark to leave out. */
export interface Encoding {
  readonly label: string;
  readonly says: string;
}

const BOMS = [
  { label: 'utf-8', says: 'UTF-8', start: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', says: 'UTF-16', start: [0xff, 0xfe] },
  { label: 'utf-16be', says: 'UTF-16', start: [0xfe, 0xff] },
] as const;

/** The encoding of a file: by its mark, as told, by the pattern of NULs, else UTF-8. */
export function encodingOf(file: OpenFile, told: string | null): Encoding {
  const marked = BOMS.find(({ start }) => startsWith(file.head, start));
  if (marked !== undefined) return marked;
  refuseBinary(file.name, file.head);
  if (told !== null) return toldEncoding(told);
  const label = wideOf(file.head);
  return label === null ? { label: 'utf-8', says: 'UTF-8' } : { label, says: 'UTF-16' };
}

function toldEncoding(told: string): Encoding {
  try {
    const label = new TextDecoder(told).encoding;
    return { label, says: label === 'utf-8' ? 'UTF-8' : label };
  } catch {
    throw new UserError(
      `there is no encoding called "${told}"`,
      'pass a name such as latin1, windows-1252 or utf-16le',
    );
  }
}

/** UTF-16 without a mark: Latin text then has a NUL in every second byte. */
function wideOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(head.length, 4096) & ~1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < size; i += 2) {
    if (head[i] === 0) even += 1;
    if (head[i + 1] === 0) odd += 1;
  }
  if (odd > size / 4 && even === 0) return 'utf-16le';
  return even > size / 4 && odd === 0 ? 'utf-16be' : null;
}

/** The file as UTF-8 with \n at the ends of lines, checked: no NUL, no broken character. */
export async function* textOf(file: OpenFile, encoding: Encoding): AsyncGenerator<Buffer> {
  const read = textReader(file.name, encoding);
  for await (const chunk of file.bytes) yield read(chunk, true);
  yield read(new Uint8Array(0), false);
}

/** The text of the head alone; a character that the head cuts is left out. */
export function headTextOf(file: OpenFile, encoding: Encoding): Buffer {
  return textReader(file.name, encoding)(file.head, !file.whole);
}

type TextReader = (chunk: Uint8Array, more: boolean) => Buffer;

function textReader(name: string, encoding: Encoding): TextReader {
  const decoder = new TextDecoder(encoding.label, { fatal: true });
  const lines = lineReader(name);
  let held: Uint8Array = new Uint8Array(0);
  let first = true;
  return (given, more) => {
    let chunk = given;
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: more });
    } catch {
      throw encodingError(name, encoding, lines.line + soundLinesOf(chunk));
    }
    if (encoding.label !== 'utf-8') return lines.read(Buffer.from(text));
    // UTF-8 stays as it came: decoding only proved that it is sound. The mark may come in pieces.
    if (first) {
      chunk = held = Buffer.concat([held, chunk]);
      if (chunk.length < 3 && more) return Buffer.alloc(0);
      first = false;
      if (startsWith(chunk, BOMS[0].start)) chunk = chunk.subarray(3);
    }
    return lines.read(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  };
}

/** Ends of lines made one, lines counted, NULs refused. */
function lineReader(name: string): { readonly line: number; read(text: Buffer): Buffer } {
  const ends = lineEnds();
  const reader = {
    line: 1,
    read: (text: Buffer): Buffer => {
      const out = ends(text);
      const nul = out.indexOf(0);
      if (nul >= 0) throw nulError(name, reader.line + breaksIn(out.subarray(0, nul)));
      reader.line += breaksIn(out);
      return out;
    },
  };
  return reader;
}

function encodingError(name: string, encoding: Encoding, line: number): UserError {
  if (encoding.label === 'utf-8') {
    return new UserError(
      `${name}:${line}: not valid UTF-8`,
      'pass its encoding: --encoding latin1 for older Windows and Excel files',
    );
  }
  return new UserError(
    `${name} is not valid ${encoding.says}`,
    'pass another --encoding, or save the file as UTF-8',
  );
}

/** CR and CRLF to LF, whatever the chunks cut apart. */
function lineEnds(): (text: Buffer) => Buffer {
  let afterCr = false;
  return (text) => {
    if (!text.includes(13) && !(afterCr && text[0] === 10)) {
      if (text.length > 0) afterCr = false;
      return text;
    }
    const out = Buffer.allocUnsafe(text.length);
    let size = 0;
    for (let i = 0; i < text.length; i += 1) {
      const byte = text[i] as number;
      if (!(byte === 10 && afterCr)) {
        out[size] = byte === 13 ? 10 : byte;
        size += 1;
      }
      afterCr = byte === 13;
    }
    return out.subarray(0, size);
  };
}
