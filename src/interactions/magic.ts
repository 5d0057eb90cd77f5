import { UserError } from '../errors.js';

const bytesOf = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

/** Files that are no text, by their first bytes, and what to do with them. */
const BINARY = [
  {
    says: 'a zip archive',
    start: [0x50, 0x4b, 3, 4],
    hint: 'zip archives are not read yet: unpack it first',
  },
  {
    says: 'a zip archive',
    start: [0x50, 0x4b, 5, 6],
    hint: 'zip archives are not read yet: unpack it first',
  },
  { says: 'a PDF', start: bytesOf('%PDF-'), hint: 'export the table as CSV' },
  { says: 'a picture (PNG)', start: [0x89, 0x50, 0x4e, 0x47], hint: 'pass a table of text, such as CSV' },
  { says: 'a picture (JPEG)', start: [0xff, 0xd8, 0xff], hint: 'pass a table of text, such as CSV' },
  { says: 'a SQLite database', start: bytesOf('SQLite format 3'), hint: 'export the table as CSV' },
  { says: 'a program (ELF)', start: [0x7f, 0x45, 0x4c, 0x46], hint: 'pass a table of text, such as CSV' },
  { says: 'an old Office file', start: [0xd0, 0xcf, 0x11, 0xe0], hint: 'save the sheet as CSV' },
  { says: 'a Parquet file', start: bytesOf('PAR1'), hint: 'export the table as CSV' },
  {
    says: 'compressed with xz',
    start: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    hint: 'unpack it first, or use gzip or zstd',
  },
  { says: 'compressed with bzip2', start: bytesOf('BZh'), hint: 'unpack it first, or use gzip or zstd' },
] as const;

export const GZIP = [0x1f, 0x8b] as const;
export const ZSTD = [0x28, 0xb5, 0x2f, 0xfd] as const;

export function startsWith(head: Uint8Array, start: readonly number[]): boolean {
  return head.length >= start.length && start.every((byte, i) => head[i] === byte);
}

/** Throws when the first bytes are those of a kind of file that is no text. */
export function refuseBinary(name: string, head: Uint8Array): void {
  const found = BINARY.find(({ start }) => startsWith(head, start));
  if (found?.says === 'compressed with bzip2' && !(head[4] === 0x31 && head[5] === 0x41)) return;
  if (found !== undefined) throw new UserError(`${name} looks like a binary file: ${found.says}`, found.hint);
}

const NETWORK = 'network files are not read yet: save the ties as a table, a row each with from and to';

const MESSAGES =
  'such files are not read yet: make a table of them, such as CSV, a row each with who wrote, to whom and when';
/** The day and hour that a chat exported from a phone has before each message: `1/2/25, 12:00 - `, `[2025-01-02 12:00] `. */
const STAMP = String.raw`\d{1,4}[-./]\d{1,2}[-./]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\.?)?`;

/** Text that is no table, by how it begins. */
const MARKUP = [
  { says: 'JSON', start: /^\s*(?:\{|\[\s*[[{"\]])/, hint: 'JSON is not read yet: pass a table, such as CSV' },
  {
    says: 'XML or HTML',
    start: /^\s*<[?!a-z]/i,
    hint: 'XML and HTML are not read yet: pass a table, such as CSV',
  },
  { says: 'a Pajek network', start: /^(?:\s|%.*\n)*\*(?:vertices|network|matrix)\b/i, hint: NETWORK },
  { says: 'a GML network', start: /^(?:\s|#.*\n|creator .*\n|version .*\n)*graph\s*\[/i, hint: NETWORK },
  { says: 'a mailbox', start: /^From .*\d\d:\d\d.*\d{4}.*\n[\w-]+:/, hint: MESSAGES },
  {
    says: 'a calendar (iCalendar)',
    start: /^\s*BEGIN:V(?:CALENDAR|EVENT)\b/i,
    hint: 'calendars are not read yet: make a table of them, such as CSV, a row each with event, person and start',
  },
  { says: 'a Twitter archive', start: /^\s*window\.YTD\./, hint: MESSAGES },
  { says: 'a chat', start: new RegExp(`^\\u200e?(?:${STAMP} - |\\[${STAMP}\\] )\\S`, 'i'), hint: MESSAGES },
  { says: 'a chat', start: /^\d\d:\d\d:\d\d\t\s*[^\t\n]+:\t/, hint: MESSAGES },
  { says: 'a UCINET network', start: /^\s*dl\s+(?:n|nr)\s*=/i, hint: NETWORK },
] as const;

/** Throws when a text begins as JSON, XML or a network file does. */
export function refuseMarkup(name: string, text: string): void {
  const found = MARKUP.find(({ start }) => start.test(text.slice(0, 1000)));
  if (found !== undefined)
    throw new UserError(`${name} looks like ${found.says}, not like a table`, found.hint);
}

/** The error for a NUL where text should be. */
export function nulError(name: string, line: number): UserError {
  return new UserError(
    `${name}:${line}: looks like a binary file: it holds NUL bytes`,
    'pass a table of text, such as CSV; for UTF-16 without a mark pass --encoding utf-16le',
  );
}
