/**
 * How far apart in steps, in classes that double: 0, 1, 2 to 3, 4 to 7, 8 to 15, and so on.
 *
 * @example classOf(5) // 3
 */
export function classOf(steps: number): number {
  return 32 - Math.clz32(steps);
}

/** How many steps each class holds, up to a window. */
export function sizesOf(window: number): number[] {
  return Array.from({ length: classOf(window) + 1 }, (_, i) =>
    i === 0 ? 1 : Math.min(2 ** i - 1, window) - 2 ** (i - 1) + 1,
  );
}

/** Shares of the classes, made a density per step that never rises: sooner is never less likely than later. */
export function densityOf(shares: readonly number[], sizes: readonly number[]): Float64Array {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const density = Float64Array.from(shares, (share, i) => share / all / sizes[i]!);
  for (let i = density.length - 2; i >= 0; i -= 1) density[i] = Math.max(density[i]!, density[i + 1]!);
  return density;
}
