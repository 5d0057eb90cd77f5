const DIGIT = 65_536;

/**
 * Positions sorted by a column, positions with equal values in the order in which they came (a stable radix sort
 * with digits of 16 bits). Sorting by the last column first and the first column last sorts by all of them.
 */
export function orderedBy(column: Uint32Array, positions: Uint32Array): Uint32Array {
  let largest = 0;
  let rising = true;
  let before = 0;
  for (let i = 0; i < positions.length; i += 1) {
    const value = column[positions[i]!]!;
    if (value > largest) largest = value;
    if (value < before) rising = false;
    before = value;
  }
  if (rising) return positions;
  const byLow = passOf(column, positions, 0);
  return largest < DIGIT ? byLow : passOf(column, byLow, 16);
}

function passOf(column: Uint32Array, positions: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGIT + 1);
  for (let i = 0; i < positions.length; i += 1) {
    starts[((column[positions[i]!]! >>> shift) & (DIGIT - 1)) + 1]! += 1;
  }
  for (let d = 0; d < DIGIT; d += 1) starts[d + 1]! += starts[d]!;
  const sorted = new Uint32Array(positions.length);
  for (let i = 0; i < positions.length; i += 1) {
    const position = positions[i]!;
    const digit = (column[position]! >>> shift) & (DIGIT - 1);
    sorted[starts[digit]!] = position;
    starts[digit]! += 1;
  }
  return sorted;
}

/** The positions 0, 1, 2 … of a column. */
export function positionsOf(size: number): Uint32Array {
  const positions = new Uint32Array(size);
  for (let i = 0; i < size; i += 1) positions[i] = i;
  return positions;
}
