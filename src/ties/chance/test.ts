/** The probability that two people who attended `mine` and `theirs` events share `k` of them or more by chance. */
export type Test = (k: number, mine: number, theirs: number) => number;

/** The same test, remembered: ties with the same three numbers are many. */
export function rememberedOf(test: Test): Test {
  const known = new Map<string, number>();
  return (k, mine, theirs) => {
    const [less, more] = [Math.min(mine, theirs), Math.max(mine, theirs)];
    const key = `${k} ${less} ${more}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const p = test(k, less, more);
    known.set(key, p);
    return p;
  };
}
