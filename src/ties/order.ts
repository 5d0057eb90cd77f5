const BITS = 11;
const DIGIT = 2 ** BITS;

/**
 * Positions sorted by a column, positions with equal values in the order in which they came: a stable radix sort,
 * which carries the values along so that memory is read in order. Sorting by the last column first and the first
 * column last sorts by all of them.
 */
export function orderedBy(column: Uint32Array, positions: Uint32Array): Uint32Array {
  let from: Carried = { keys: new Uint32Array(positions.length), positions };
  let largest = 0;
  let rising = true;
  for (let i = 0; i < positions.length; i += 1) {
    const key = column[positions[i]!]!;
    from.keys[i] = key;
    if (i > 0 && key < from.keys[i - 1]!) rising = false;
    if (key > largest) largest = key;
  }
  if (rising) return positions;
  let to: Carried = { keys: new Uint32Array(positions.length), positions: new Uint32Array(positions.length) };
  for (let shift = 0; shift < 32 && largest >>> shift > 0; shift += BITS) {
    pass(from, to, shift);
    const spare = from.positions === positions ? new Uint32Array(positions.length) : from.positions;
    [from, to] = [to, { keys: from.keys, positions: spare }];
  }
  return from.positions;
}

interface Carried {
  readonly keys: Uint32Array;
  readonly positions: Uint32Array;
}

/** One digit: count, then place. */
function pass(from: Carried, to: Carried, shift: number): void {
  const starts = new Uint32Array(DIGIT + 1);
  const size = from.keys.length;
  for (let i = 0; i < size; i += 1) starts[((from.keys[i]! >>> shift) & (DIGIT - 1)) + 1]! += 1;
  for (let d = 0; d < DIGIT; d += 1) starts[d + 1]! += starts[d]!;
  for (let i = 0; i < size; i += 1) {
    const key = from.keys[i]!;
    const digit = (key >>> shift) & (DIGIT - 1);
    const at = starts[digit]!;
    starts[digit] = at + 1;
    to.keys[at] = key;
    to.positions[at] = from.positions[i]!;
  }
}

/** The positions 0, 1, 2 … of a column. */
export function positionsOf(size: number): Uint32Array {
  const positions = new Uint32Array(size);
  for (let i = 0; i < size; i += 1) positions[i] = i;
  return positions;
}
