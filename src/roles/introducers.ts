import { introducesOf } from './introduces.js';
import type { Roles } from './roles.js';

/** Of the people told as introducers, at most this share may be there by chance. */
const FALSE_SHARE = 0.05;

/**
 * Who introduces people beyond chance, in a log of so many people: whoever `introducesOf` names and stays after the
 * step-up procedure of Benjamini & Hochberg 1995 over everybody who could have introduced anybody. The most
 * introductions beyond the expected first, equals by position.
 */
export function introducersOf({ columns, people }: Roles, most: number): number[] {
  const { introductions, introductions_expected: expected, introductions_p: chance } = columns;
  const tested: number[] = [];
  for (let p = 0; p < people; p += 1) if (!Number.isNaN(chance[p]!)) tested.push(p);
  tested.sort((p, q) => chance[p]! - chance[q]!);
  const kept = tested.findLastIndex((p, i) => chance[p]! <= (FALSE_SHARE * (i + 1)) / tested.length) + 1;
  const beyond = (p: number): number => introductions[p]! - expected[p]!;
  return tested
    .slice(0, kept)
    .filter((p) => introducesOf(columns, p))
    .sort((p, q) => beyond(q) - beyond(p) || p - q)
    .slice(0, most);
}
