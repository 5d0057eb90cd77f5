/** People and pairs with contact in some days, as numbers, rising. */
export interface Present {
  readonly people: ArrayLike<number>;
  readonly ties: ArrayLike<number>;
}

/** Those of a window and of the days before it together; of its ties, the deep ones are marked. */
export function presentOf(
  window: Present & { readonly deep: Uint8Array },
  between: Present | null,
): { keys: Present; marks: Uint8Array } {
  if (between === null) return { keys: window, marks: window.deep };
  const ties = unionOf(window.ties, between.ties);
  const marks = new Uint8Array(ties.length);
  let i = 0;
  for (let k = 0; k < ties.length; k += 1) {
    if (ties[k] !== window.ties[i]) continue;
    marks[k] = window.deep[i]!;
    i += 1;
  }
  return { keys: { people: unionOf(window.people, between.people), ties }, marks };
}

/**
 * What is in either of two rising lists, rising.
 *
 * @example unionOf([1, 3], [2, 3]) // 1, 2, 3
 */
export function unionOf(one: ArrayLike<number>, other: ArrayLike<number>): Float64Array {
  const both = new Float64Array(one.length + other.length);
  let size = 0;
  let j = 0;
  for (let i = 0; i <= one.length; i += 1) {
    const next = one[i] ?? Number.POSITIVE_INFINITY;
    for (; j < other.length && other[j]! <= next; j += 1) if (other[j] !== next) both[size++] = other[j]!;
    if (i < one.length) both[size++] = next;
  }
  return both.slice(0, size);
}
