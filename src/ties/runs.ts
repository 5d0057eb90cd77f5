import { A, AT_DAY, B, WORDS } from './contact.js';
import type { Contacts } from './contacts.js';
import { orderedBy } from './order.js';

/** The contacts sorted by pair and then by day: those of pair i are the rows `order[starts[i]]` to `order[starts[i + 1] - 1]`. */
export interface Runs {
  /** How many pairs there are. */
  readonly size: number;
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
  /** How many pairs come before each box, and at the end how many there are. */
  readonly boxes: Uint32Array;
}

/** Some pairs in a row, whose contacts are all in one box. */
export interface Part {
  readonly contacts: Contacts;
  readonly runs: Runs;
  readonly from: number;
  readonly to: number;
}

export function runsOf(contacts: Contacts): Runs {
  const order = new Uint32Array(contacts.size);
  const starts = new Uint32Array(contacts.size + 1);
  const boxes = new Uint32Array(contacts.boxes.length);
  let size = 0;
  for (let box = 0; box + 1 < boxes.length; box += 1) {
    const [from, to] = [contacts.boxes[box]!, contacts.boxes[box + 1]!];
    const [a, b, day] = [A, B, AT_DAY].map((field) => keysOf(contacts, { from, to, field })) as Keys;
    const rows = orderedBy([a, b, day], to - from);
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i]!;
      order[from + i] = from + row;
      if (i > 0 && a[row] === a[rows[i - 1]!] && b[row] === b[rows[i - 1]!]) continue;
      starts[size] = from + i;
      size += 1;
    }
    boxes[box + 1] = size;
  }
  starts[size] = contacts.size;
  return { size, order, starts, boxes };
}

type Keys = [a: Uint32Array, b: Uint32Array, day: Uint32Array];

function keysOf(
  { words }: Contacts,
  { from, to, field }: { from: number; to: number; field: number },
): Uint32Array {
  const keys = new Uint32Array(to - from);
  for (let i = 0; i < keys.length; i += 1) keys[i] = words[WORDS * (from + i) + field]!;
  return keys;
}
