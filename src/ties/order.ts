const MOST_BITS = 11;

interface Ordered {
  readonly positions: Uint32Array;
  readonly keys: Uint32Array;
}

/**
 * Rows sorted by the first column, then by the second and so on, equal ones in the order in which they came: a stable
 * radix sort from the last column to the first, which carries the values along so that memory is read in order. A
 * column that already rises costs nothing more.
 */
export function orderedBy(columns: readonly Uint32Array[], size: number): Uint32Array {
  let from: Ordered = { keys: new Uint32Array(size), positions: positionsOf(size) };
  let to: Ordered = { keys: new Uint32Array(size), positions: new Uint32Array(size) };
  for (const column of columns.toReversed()) {
    const width = load(column, from);
    const bits = Math.ceil(width / Math.max(1, Math.ceil(width / MOST_BITS)));
    for (let shift = 0; shift < width; shift += bits) {
      pass(from, to, { shift, bits });
      [from, to] = [to, from];
    }
  }
  return from.positions;
}

/** Writes the values of a column as keys, and returns how many of their last bits differ; 0 when they rise already. */
function load(column: Uint32Array, { keys, positions }: Ordered): number {
  let differing = 0;
  let rising = true;
  let before = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const key = column[positions[i]!]!;
    keys[i] = key;
    differing |= key ^ keys[0]!;
    if (key < before) rising = false;
    before = key;
  }
  return rising ? 0 : 32 - Math.clz32(differing);
}

/** One digit: count, then place. */
function pass(from: Ordered, to: Ordered, { shift, bits }: { shift: number; bits: number }): void {
  const { keys, positions } = from;
  const mask = 2 ** bits - 1;
  const starts = new Uint32Array(2 ** bits + 1);
  for (let i = 0; i < keys.length; i += 1) starts[((keys[i]! >>> shift) & mask) + 1]! += 1;
  for (let d = 0; d < mask; d += 1) starts[d + 1]! += starts[d]!;
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i]!;
    const digit = (key >>> shift) & mask;
    const at = starts[digit]!;
    starts[digit] = at + 1;
    to.keys[at] = key;
    to.positions[at] = positions[i]!;
  }
}

function positionsOf(size: number): Uint32Array {
  const positions = new Uint32Array(size);
  for (let i = 0; i < size; i += 1) positions[i] = i;
  return positions;
}
