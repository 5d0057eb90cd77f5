import type { Contacts } from './contacts.js';
import { orderedBy } from './order.js';

/**
 * The contacts sorted by pair and then by day, with their columns in that order: the contacts of pair i are at
 * `starts[i]` to `starts[i + 1]`. All that is summed is then read from one end of memory to the other.
 */
export interface Runs extends Unpacked {
  /** How many pairs there are. */
  readonly size: number;
  readonly starts: Uint32Array;
  /** The two people of each contact. */
  readonly a: Uint32Array;
  /** Where each contact stood before. */
  readonly positions: Uint32Array;
}

type Unpacked = Pick<Contacts, 'b' | 'day' | 'way' | 'medium' | 'kind' | 'count' | 'evidence'>;

export function runsOf(contacts: Contacts): Runs {
  const { positions, keys } = orderedBy([contacts.a, contacts.b, contacts.day], contacts.size);
  const sorted = { positions, a: keys, ...unpacked(packed(contacts), positions) };
  const starts = startsOf(sorted);
  return { ...sorted, starts, size: starts.length - 1 };
}

/** Bytes of a packed contact: person, day and codes in four bytes each and four spare, two numbers in eight each. */
const WIDTH = 32;
const [WORDS, NUMBERS] = [WIDTH / Uint32Array.BYTES_PER_ELEMENT, WIDTH / Float64Array.BYTES_PER_ELEMENT];

/** Contacts one after the other, all of one side by side: to jump to it costs one look into far memory, not seven. */
function packed({ size, b, day, way, medium, kind, count, evidence }: Contacts): ArrayBuffer {
  const buffer = new ArrayBuffer(size * WIDTH);
  const words = new Uint32Array(buffer);
  const numbers = new Float64Array(buffer);
  for (let i = 0; i < size; i += 1) {
    words[WORDS * i] = b[i]!;
    words[WORDS * i + 1] = day[i]!;
    words[WORDS * i + 2] = (way[i]! << 16) | (medium[i]! << 8) | kind[i]!;
    numbers[NUMBERS * i + 2] = count[i]!;
    numbers[NUMBERS * i + 3] = evidence[i]!;
  }
  return buffer;
}

/** The columns again, in another order. */
function unpacked(buffer: ArrayBuffer, positions: Uint32Array): Unpacked {
  const { length } = positions;
  const words = new Uint32Array(buffer);
  const numbers = new Float64Array(buffer);
  const [b, day] = [new Uint32Array(length), new Uint32Array(length)];
  const [way, medium, kind] = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
  const [count, evidence] = [new Float64Array(length), new Float64Array(length)];
  for (let i = 0; i < length; i += 1) {
    const at = positions[i]!;
    const codes = words[WORDS * at + 2]!;
    b[i] = words[WORDS * at]!;
    day[i] = words[WORDS * at + 1]!;
    way[i] = codes >>> 16;
    medium[i] = (codes >>> 8) & 0xff;
    kind[i] = codes & 0xff;
    count[i] = numbers[NUMBERS * at + 2]!;
    evidence[i] = numbers[NUMBERS * at + 3]!;
  }
  return { b, day, way, medium, kind, count, evidence };
}

/** Where each pair starts, and at the end how many contacts there are. */
function startsOf({ a, b }: Pick<Runs, 'a' | 'b'>): Uint32Array {
  const starts = new Uint32Array(a.length + 1);
  let size = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (i > 0 && a[i] === a[i - 1] && b[i] === b[i - 1]) continue;
    starts[size] = i;
    size += 1;
  }
  starts[size] = a.length;
  return starts.slice(0, size + 1);
}
