/**
 * How far apart in steps, in classes that double: 0, 1, 2 to 3, 4 to 7, 8 to 15, and so on.
 *
 * @example classOf(5) // 3
 */
export function classOf(steps: number): number {
  return 32 - Math.clz32(steps);
}

/** How large each class is, up to a window: in steps, and 0, the same step, in parts of it. */
export function sizesOf(window: number, parts: readonly number[] = [1]): number[] {
  const classes = Array.from(
    { length: classOf(window) },
    (_, i) => Math.min(2 ** (i + 1) - 1, window) - 2 ** i + 1,
  );
  return [...parts, ...classes];
}

/**
 * Shares of the classes, made a density per step that never rises: sooner is never less likely than later. Classes that
 * rise are one (pool adjacent violators), so that the density still adds up to 1.
 *
 * @example densityOf([0, 0.5, 0.5], [1, 1, 2]) // 0.25 each
 */
export function densityOf(shares: readonly number[], sizes: readonly number[]): Float64Array {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const pools: Pool[] = [];
  for (const [i, share] of shares.entries()) {
    let pool: Pool = { share: share / all, size: sizes[i]!, classes: 1 };
    for (let last = pools.at(-1); last !== undefined && rises(last, pool); last = pools.at(-1)) {
      pools.pop();
      pool = {
        share: last.share + pool.share,
        size: last.size + pool.size,
        classes: last.classes + pool.classes,
      };
    }
    pools.push(pool);
  }
  return Float64Array.from(
    pools.flatMap(({ share, size, classes }) => Array<number>(classes).fill(share / size)),
  );
}

interface Pool {
  readonly share: number;
  readonly size: number;
  readonly classes: number;
}

const rises = (before: Pool, after: Pool): boolean => before.share * after.size < after.share * before.size;

/** Two are in contact in one of two manners: one of them turned to the other, or they met, and nobody did. */
export const MANNERS = [0, 1] as const;
export type Manner = (typeof MANNERS)[number];

/**
 * Ways of the two contacts before a meeting. As is habit, in any place, is 0; STARTED is added where whoever introduces
 * is bound to start both, HERE where both are bound to be in the place of the meeting.
 */
export const STARTED = 1;
export const HERE = 2;
export const WAYS = 4;

/** How likely an introduction is to be so many steps before the meeting, and its two contacts so far apart. */
export interface Likeness {
  readonly lag: Float64Array;
  readonly apart: Float64Array;
  /** How often in which of the ways. */
  readonly ways: Float64Array;
}

/** Before looking, distances, ways, and how new two look count as much as so many introductions. */
export const PRIOR = 1;

/** Before looking: as likely within 2 to 3 steps as within 8 to 15; contacts with both near each other. */
export function priorOf(window: number, within: Within = { lag: [1], apart: [1] }): Likeness {
  const lags = sizesOf(window, within.lag);
  const aparts = sizesOf(window, within.apart);
  return {
    lag: densityOf(evenly(lags, within.lag.length), lags),
    apart: densityOf(halving(aparts, within.apart.length), aparts),
    ways: new Float64Array(WAYS).fill(1 / WAYS),
  };
}

/** How often by chance two moments of one step are in which part of it, from near to far. */
export interface Within {
  readonly lag: readonly number[];
  readonly apart: readonly number[];
}

/** Shares of classes, each as large as the others; the first, a step in so many parts, is one of them. */
export const evenly = (sizes: readonly number[], parts: number): number[] => sharesOf(sizes, parts, 1);

/** Shares of classes, each half of the one before. */
export const halving = (sizes: readonly number[], parts: number): number[] => sharesOf(sizes, parts, 0.5);

function sharesOf(sizes: readonly number[], parts: number, falls: number): number[] {
  const shares = sizes.map((_, i) => (i < parts ? 1 / parts : falls ** (i - parts + 1)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
