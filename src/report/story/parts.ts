import { roundedTogether } from '../../kit/index.js';
import type { TieStory } from '../../model.js';
import { wrappedOf } from '../layout.js';
import type { Voice } from '../voice.js';
import { numberOf, wordsOf } from '../words.js';

const DIGITS = 3;
const NAME = 10;

/** The parts of depth as a sum that can be checked: rounded together, so that the digits shown add up too. */
export function partLinesOf({ made }: TieStory, room: number, voice: Voice): string[] {
  const rounded = roundedTogether(
    [made.start, ...made.parts.map(({ contribution }) => contribution)],
    DIGITS,
  );
  const total = rounded.reduce((sum, x) => sum + x, 0).toFixed(DIGITS);
  const [start, ...rest] = rounded.map((x) => x.toFixed(DIGITS));
  const lines = [
    lineOf([` ${start!}`, 'start', 'an average tie of the labelled logs, shown and answered in full'], room),
    ...made.parts.map(({ name, says }, k) => {
      const shown = rest[k]!.startsWith('-') ? `−${rest[k]!.slice(1)}` : `+${rest[k]!}`;
      return lineOf([shown, wordsOf(name), says], room);
    }),
    [`=${voice.strong(total)}  ${verdictOf(made)}`],
  ];
  return lines.flat();
}

function lineOf([amount, name, says]: readonly [string, string, string], room: number): string[] {
  const head = `${amount}  ${name.padEnd(NAME)} `;
  return wrappedOf(says, room - head.length).map(
    (line, k) => (k === 0 ? head : ' '.repeat(head.length)) + line,
  );
}

const GATES: Readonly<Record<TieStory['made']['gate'], string>> = {
  'both-worlds': 'and contact online and offline',
  'either-world': 'and contact online or offline',
  'depth-alone': 'on depth alone',
};

/** `not below the cut of 0.5; deep asks for that and contact online and offline`. */
function verdictOf({ depth, cut, gate }: TieStory['made']): string {
  return `${depth >= cut ? 'reaches' : 'is below'} the cut of ${numberOf(cut)}; deep is decided ${
    gate === 'depth-alone' ? 'on depth alone' : `by it ${GATES[gate]}`
  }`;
}
