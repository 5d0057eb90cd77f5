import type { Columns } from './measures.js';

/** Introductions that nobody could take for chance: enough of them, a quarter more than expected, and rare by chance. */
const FEWEST = 3;
const MORE = 1.25;
const RARE = 0.01;

/** The rule in words. */
export const BEYOND_CHANCE = `p at most ${RARE}, at least ${FEWEST}, and a quarter more than expected`;

/** Whether people meet through somebody, beyond chance. */
export function introducesOf(
  c: Pick<Columns, 'introductions' | 'introductions_expected' | 'introductions_p'>,
  p: number,
): boolean {
  return (
    c.introductions[p]! >= FEWEST &&
    c.introductions[p]! >= MORE * c.introductions_expected[p]! &&
    c.introductions_p[p]! <= RARE
  );
}
