import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isSketch } from '../kit/index.js';

/** The long table is written last, and a line in a text of JSON has no line break: this begins it and nothing else. */
const TABLE = ',\n  "rows": [';
const CHUNK = 1 << 18;
const END = 64;

/**
 * A saved analysis without the long table that it carries, which is then not read: the table may have a hundred times
 * the size. Null where there is none, where it does not end as it is written, and in one that was saved before analyses
 * held what is asked of everybody: those are to be read whole.
 */
export function withoutTableOf(path: string): object | null {
  const file = openSync(path, 'r');
  try {
    const head = headOf(file);
    if (head === null || !/\]\s*\}\s*$/.test(endOf(file))) return null;
    const json: unknown = JSON.parse(`${head}}`);
    const whole = typeof json === 'object' && json !== null && 'sketch' in json && isSketch(json.sketch);
    return whole ? json : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  } finally {
    closeSync(file);
  }
}

function headOf(file: number): string | null {
  let head = Buffer.alloc(0);
  for (;;) {
    const part = Buffer.alloc(CHUNK);
    const read = readSync(file, part);
    const from = Math.max(0, head.length - TABLE.length);
    head = Buffer.concat([head, part.subarray(0, read)]);
    const at = head.indexOf(TABLE, from);
    if (at >= 0) return head.toString('utf8', 0, at).replace(/^\ufeff/, '');
    if (read === 0) return null;
  }
}

function endOf(file: number): string {
  const { size } = fstatSync(file);
  const part = Buffer.alloc(Math.min(END, size));
  readSync(file, part, 0, part.length, size - part.length);
  return part.toString('utf8');
}
