import { mostRowsOf } from '../kit/index.js';
import { A, AT_DAY, B, WORDS } from './contact.js';
import type { Contacts } from './contacts.js';
import { deskOf, orderedBy } from './order.js';

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

export function runsOf({ size, words, boxes }: Contacts): Runs {
  const order = new Uint32Array(size);
  const starts = new Uint32Array(size + 1);
  const pairsBefore = new Uint32Array(boxes.length);
  const desk = deskOf(mostRowsOf(boxes));
  let pairs = 0;
  for (let box = 0; box + 1 < boxes.length; box += 1) {
    const [from, to] = [boxes[box]!, boxes[box + 1]!];
    const columns = [A, B, AT_DAY].map((field) => ({ of: words, first: WORDS * from + field, step: WORDS }));
    const rows = orderedBy(columns, to - from, desk);
    let before = -1;
    for (let i = 0; i < rows.length; i += 1) {
      const row = from + rows[i]!;
      order[from + i] = row;
      const same = before >= 0 && isSamePair(words, row, before);
      before = row;
      if (same) continue;
      starts[pairs] = from + i;
      pairs += 1;
    }
    pairsBefore[box + 1] = pairs;
  }
  starts[pairs] = size;
  return { size: pairs, order, starts, boxes: pairsBefore };
}

function isSamePair(words: Uint32Array, x: number, y: number): boolean {
  return words[WORDS * x + B] === words[WORDS * y + B] && words[WORDS * x + A] === words[WORDS * y + A];
}
