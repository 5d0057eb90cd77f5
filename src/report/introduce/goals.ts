import { NO_BREAK } from '../words.js';

/** How a goal is told: what the first pair changes, which changes nobody would notice, and the last column of the table. */
export interface GoalWords {
  readonly heading: string;
  /** What is measured, as the end of `hardly changes …`. */
  readonly what: string;
  /** That none of those tried would help; `which`: `No single introduction`. */
  readonly none: (before: string, which: string) => string;
  readonly gain: (before: string, after: string) => string;
  /** What the ends of the scale are, where numbers alone do not say it. */
  readonly scale: string;
  /** Fewer digits than these are never told: those of the report. */
  readonly digits: number;
  /** A smaller gain is nothing to act on. */
  readonly least: (before: number) => number;
}

/** A change that moves the second digit, the last that the report tells. */
const SEEN = 0.005;
const ONE_IN_HUNDRED = 0.01;

/** Each goal is one line of this. */
export const GOAL_WORDS: Readonly<Record<string, GoalWords>> = {
  web: {
    heading: 'Web index then',
    what: 'the web index',
    none: (before, which) => `${which} would raise the web index of ${before}`,
    gain: (before, after) => `with their tie the web index would rise from ${before} to ${after}`,
    scale: ' (0 is a star, 1 everybody linked)',
    digits: 2,
    least: () => SEEN,
  },
  linchpins: {
    heading: 'Must leave then',
    what: 'how many people must leave before it falls in half',
    none: (before, which) =>
      before === '0'
        ? `It is in pieces: no group holds more than half of the people. ${which} would make one that does`
        : `${before} ${before === '1' ? 'person' : 'people'} must leave before it falls in half. ${which} would make that more`,
    gain: (before, after) =>
      `with their tie ${after} people would have to leave before it falls in half, instead of ${before}`,
    scale: '',
    digits: 0,
    least: (before) => before * ONE_IN_HUNDRED,
  },
  bridge: {
    heading: 'Cut off then',
    what: 'how many pairs are cut off when one person is away',
    none: (before, which) =>
      `When one person is away, on average ${pairsOf(before)} of others cannot reach each other. ${which} would make that less`,
    gain: (before, after) =>
      `when one person is away, on average ${pairsOf(before)} of others cannot reach each other; with their tie it would be ${after}`,
    scale: '',
    digits: 0,
    least: (before) => before * ONE_IN_HUNDRED,
  },
};

const pairsOf = (many: string): string => `${many}${NO_BREAK}${many === '1' ? 'pair' : 'pairs'}`;
