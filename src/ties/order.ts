const MOST_BITS = 11;

/** Some whole numbers among others: position i is at `first + i * step`. */
export interface Column {
  readonly of: Uint32Array;
  readonly first: number;
  readonly step: number;
}

interface Ordered {
  readonly positions: Uint32Array;
  readonly keys: Uint32Array;
}

/** Memory for sorting up to so many rows, to be used again and again. */
export interface Desk {
  readonly one: Ordered;
  readonly other: Ordered;
  readonly starts: Uint32Array;
}

export function deskOf(most: number): Desk {
  const ordered = (): Ordered => ({ keys: new Uint32Array(most), positions: new Uint32Array(most) });
  return { one: ordered(), other: ordered(), starts: new Uint32Array(2 ** MOST_BITS + 1) };
}

/**
 * Rows sorted by the first column, then by the second and so on, equal ones in the order in which they came: a stable
 * radix sort from the last column to the first, which carries the values along so that memory is read in order. A
 * column that already rises costs nothing more. The positions lie on the desk until it is used again.
 */
export function orderedBy(columns: readonly Column[], size: number, desk = deskOf(size)): Uint32Array {
  let { one: from, other: to } = desk;
  for (let i = 0; i < size; i += 1) from.positions[i] = i;
  for (const column of columns.toReversed()) {
    const width = load(column, from, size);
    const bits = Math.ceil(width / Math.max(1, Math.ceil(width / MOST_BITS)));
    for (let shift = 0; shift < width; shift += bits) {
      pass([from, to, desk.starts], size, { shift, bits });
      [from, to] = [to, from];
    }
  }
  return from.positions.subarray(0, size);
}

/** Writes the values of a column as keys, and returns how many of their last bits differ; 0 when they rise already. */
function load({ of, first, step }: Column, { keys, positions }: Ordered, size: number): number {
  let differing = 0;
  let rising = true;
  let before = 0;
  for (let i = 0; i < size; i += 1) {
    const key = of[first + step * positions[i]!]!;
    keys[i] = key;
    differing |= key ^ keys[0]!;
    if (key < before) rising = false;
    before = key;
  }
  return rising ? 0 : 32 - Math.clz32(differing);
}

/** One digit: count, then place. */
function pass(
  [{ keys, positions }, to, starts]: readonly [Ordered, Ordered, Uint32Array],
  size: number,
  { shift, bits }: { shift: number; bits: number },
): void {
  const mask = 2 ** bits - 1;
  starts.fill(0, 0, mask + 2);
  for (let i = 0; i < size; i += 1) starts[((keys[i]! >>> shift) & mask) + 1]! += 1;
  for (let d = 0; d < mask; d += 1) starts[d + 1]! += starts[d]!;
  for (let i = 0; i < size; i += 1) {
    const key = keys[i]!;
    const digit = (key >>> shift) & mask;
    const at = starts[digit]!;
    starts[digit] = at + 1;
    to.keys[at] = key;
    to.positions[at] = positions[i]!;
  }
}
