import type { Value } from '../../model.js';
import { countOf, NONE } from '../words.js';

/** How a goal is told: what the first pair changes, what nobody could change, and the last column of the table. */
export interface GoalWords {
  readonly heading: string;
  gain(before: string, after: string): string;
  none(before: Value, pairs: number): string;
}

const noneOf = (what: string, pairs: number): string =>
  `No single introduction would ${what}: ${countOf(pairs)} ${pairs === 1 ? 'pair was' : 'pairs were'} tried.`;

/** Each goal is one line of this. */
export const GOAL_WORDS: Readonly<Record<string, GoalWords>> = {
  web: {
    heading: 'Web index then',
    gain: (before, after) =>
      `with their tie the web index would rise from ${before} to ${after} (0 is a star, 1 everybody linked)`,
    none: (before, pairs) => noneOf(`raise the web index of ${digitsOf(before, 2)}`, pairs),
  },
  linchpins: {
    heading: 'Must leave then',
    gain: (before, after) =>
      `with their tie ${after} people would have to leave before it falls in half, instead of ${before}`,
    none: (before, pairs) =>
      `${digitsOf(before, 0)} people must leave before it falls in half. ${noneOf('make that more', pairs)}`,
  },
  bridge: {
    heading: 'Cut off then',
    gain: (before, after) =>
      `when one person is away, on average ${before} pairs of others cannot reach each other; with their tie it would be ${after}`,
    none: (before, pairs) =>
      before === 0
        ? 'Nothing to bridge: whoever is away, everybody else can still reach each other.'
        : `When one person is away, on average ${digitsOf(before, 1)} pairs of others cannot reach each other. ${noneOf('make that less', pairs)}`,
  },
};

/** So many digits that values that differ read differently, at most four; small values have one at least. */
export function enoughOf(values: readonly Value[]): number {
  const defined = values.filter((value) => value !== null);
  const different = new Set(defined.map((value) => value.toFixed(4))).size;
  const isEnough = (digits: number): boolean =>
    new Set(defined.map((value) => value.toFixed(digits))).size === different;
  const isWhole = defined.every((value) => Number.isInteger(value) || value >= 10);
  return (isWhole ? [0, 1, 2, 3] : [1, 2, 3]).find(isEnough) ?? 4;
}

/** `7.3`, `1,204`, `0`. */
export function digitsOf(value: Value, digits: number): string {
  if (value === null) return NONE;
  const [whole, part] = Math.abs(value).toFixed(digits).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined || Math.abs(value) < 1e-9 ? grouped : `${grouped}.${part}`;
}
