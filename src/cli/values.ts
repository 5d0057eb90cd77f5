import { InvalidArgumentError } from 'commander';

// What options take: each reads the text after an option, or says what it must be.

/** Words between commas; the option may be given again. */
export function list(text: string, before: readonly string[] = []): string[] {
  const words = text.split(',').map((word) => word.trim());
  return [...before, ...words.filter((word) => word !== '')];
}

/** For an option of which the last would win without a word. */
export function once(text: string, before?: string): string {
  if (before === undefined) return text;
  throw new InvalidArgumentError(`One is taken, and ${before} is given already.`);
}

export function zone(text: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new InvalidArgumentError('It must be a time zone such as UTC, Europe/Paris or America/New_York.');
  }
}

export function encoding(text: string): string {
  try {
    new TextDecoder(text);
    return text;
  } catch {
    throw new InvalidArgumentError('It must be an encoding such as utf-8, utf-16le, latin1 or windows-1252.');
  }
}

export function wholeNumber(text: string): number {
  const n = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(n) || n < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return n;
}

/** Plain decimals: `0x1` and `1e3` are no numbers that anybody means. */
export const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

export function number(text: string): number {
  const n = Number(text);
  if (!DECIMAL.test(text.trim()) || !Number.isFinite(n))
    throw new InvalidArgumentError('It must be a number.');
  return n;
}

export function positive(text: string): number {
  const n = Number(text);
  if (!DECIMAL.test(text.trim()) || !Number.isFinite(n) || n <= 0)
    throw new InvalidArgumentError('It must be a number above 0.');
  return n;
}

export function moment(text: string): number {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const time = date || zoned ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new InvalidArgumentError(
      'It must be a date such as 2026-01-31, or a time with a zone such as 2026-01-31T09:00Z.',
    );
  return date ? time + 86_400_000 - 1 : time;
}
