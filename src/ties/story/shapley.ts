/** A part of a whole: what it is called, and what the whole is with some of the parts. */
export type Worth = (present: readonly boolean[]) => number;

/**
 * What each part adds to a whole that is no sum: its Shapley value, the mean of what it adds over all orders in which
 * the parts can be put together. The values and the whole without any part add up to the whole with all of them.
 *
 *     value_k = sum over S without k of |S|! (n - |S| - 1)! / n! (v(S and k) - v(S))
 *
 * Source: Shapley 1953, "A value for n-person games", Contributions to the Theory of Games II.
 * Cost: 2^n wholes, so for a handful of parts.
 *
 * @example v = x y with x = 2, y = 3, and 1 for a part that is absent: 1 + 1.5 + 2.5 is not it; x adds 1 first and
 *   3 after y, so 2; y adds 2 first and 4 after x, so 3; and 1 + 2 + 3 = 6.
 */
export function shapleyOf(parts: number, worth: Worth): { start: number; values: number[] } {
  const worths = Array.from({ length: 2 ** parts }, (_, set) =>
    worth(Array.from({ length: parts }, (__, k) => ((set >> k) & 1) === 1)),
  );
  const values = Array.from({ length: parts }, (_, k) => {
    let value = 0;
    for (let set = 0; set < worths.length; set += 1) {
      if (((set >> k) & 1) === 1) continue;
      value += shareOf(sizeOf(set), parts) * (worths[set | (1 << k)]! - worths[set]!);
    }
    return value;
  });
  return { start: worths[0]!, values };
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}

/** The share of orders in which exactly a given set of `size` comes before a given part: size! (n - size - 1)! / n!. */
function shareOf(size: number, parts: number): number {
  let choices = parts;
  for (let k = 1; k <= size; k += 1) choices *= (parts - k) / k;
  return 1 / choices;
}
