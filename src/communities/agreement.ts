/**
 * How far two partitions of the same people agree, corrected for chance: the adjusted Rand index.
 *
 * Formula: (S − E) / (M − E) over the contingency table n_ij: S = Σ C(n_ij, 2), A = Σ C(n_i, 2), B = Σ C(n_j, 2),
 * E = AB / C(n, 2), M = (A + B) / 2; 1 when both put everybody alone or everybody together (Hubert & Arabie 1985).
 *
 * Labels are below the number of people.
 *
 * @example [0 0 1 1] and [1 1 3 3]: 1; [0 0 1 1] and [0 1 0 1]: (0 − 2/3) / (2 − 2/3) = −1/2
 */
export function randIndexOf(one: Uint32Array, other: Uint32Array): number {
  const both = new Map<number, number>();
  const ones = new Map<number, number>();
  const others = new Map<number, number>();
  const count = (table: Map<number, number>, key: number): void => {
    table.set(key, (table.get(key) ?? 0) + 1);
  };
  for (let p = 0; p < one.length; p += 1) {
    count(both, one[p]! * one.length + other[p]!);
    count(ones, one[p]!);
    count(others, other[p]!);
  }
  const [s, a, b] = [pairsIn(both), pairsIn(ones), pairsIn(others)];
  const expected = (a * b) / pairs(one.length);
  const most = (a + b) / 2;
  return most === 0 || most === expected ? 1 : (s - expected) / (most - expected);
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

function pairsIn(table: Map<number, number>): number {
  let sum = 0;
  for (const n of table.values()) sum += pairs(n);
  return sum;
}
