import type { Analysis } from '../model.js';
import type { Sheet } from './sheets.js';

const CHUNK = 500;
/** JSON allows these as they are; terminals, editors and old JavaScript do not take them well. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

function escapeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;
}

/** A value as JSON text that holds no raw control character and nothing that turns text around; numbers to 12 digits. */
export function jsonOf(value: unknown, indent = 0): string {
  return JSON.stringify(value, rounded, indent).replace(UNSAFE, escapeOf);
}

export function* ndjsonOf(sheet: Sheet): Iterable<string> {
  let lines: string[] = [];
  for (const row of sheet.rows()) {
    lines.push(`${jsonOf(row)}\n`);
    if (lines.length === CHUNK) {
      yield lines.join('');
      lines = [];
    }
  }
  if (lines.length > 0) yield lines.join('');
}

/** The analysis, and in `rows` the whole table, written as it is read: the rows are never all in memory. */
export function* jsonWithRowsOf(analysis: Analysis, sheet: Sheet): Iterable<string> {
  yield `${jsonOf(analysis, 2).replace(/\n\}$/, '')},\n  "rows": [`;
  let between = '\n    ';
  for (const row of sheet.rows()) {
    yield between + jsonOf(row);
    between = ',\n    ';
  }
  yield between === '\n    ' ? ']\n}\n' : '\n  ]\n}\n';
}
