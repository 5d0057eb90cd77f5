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

/** How likely an introduction is to be so many steps before the meeting, and its two contacts so far apart. */
export interface Likeness {
  readonly lag: Float64Array;
  readonly apart: Float64Array;
  /** How often whoever introduces starts both contacts, rather than as is their habit. */
  readonly started: number;
}

/** Before looking, distances, who starts contacts, and how new two look count as much as so many introductions. */
export const PRIOR = 1;

/** Before looking: as likely within 2 to 3 steps as within 8 to 15; contacts with both near each other. */
export function priorOf(window: number): Likeness {
  const sizes = sizesOf(window);
  return { lag: densityOf(evenly(sizes), sizes), apart: densityOf(halving(sizes), sizes), started: 0.5 };
}

/** Shares of classes, each as large as the others. */
export const evenly = (sizes: readonly number[]): number[] => sizes.map(() => 1 / sizes.length);

/** Shares of classes, each half of the one before. */
export function halving(sizes: readonly number[]): number[] {
  const shares = sizes.map((_, i) => 0.5 ** i);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
