/** The probability that two people who attended `mine` and `theirs` events share `k` of them or more by chance. */
export type Test = (k: number, mine: number, theirs: number) => number;

/** The same test of up to so many events, remembered: ties with the same three numbers are many. */
export function rememberedOf(test: Test, most: number): Test {
  const known = new Map<number, number>();
  return (k, mine, theirs) => {
    const [less, more] = [Math.min(mine, theirs), Math.max(mine, theirs)];
    const key = (k * (most + 1) + less) * (most + 1) + more;
    const before = known.get(key);
    if (before !== undefined) return before;
    const p = test(k, less, more);
    known.set(key, p);
    return p;
  };
}
