import { roundedTogether } from '../../kit/index.js';
import type { TieStory } from '../../model.js';
import { wrappedOf } from '../layout.js';
import type { Voice } from '../voice.js';
import { numberOf, wordsOf } from '../words.js';

const DIGITS = 3;
const NAME = 10;

/** The parts of depth as a sum that can be checked: rounded together, so that the digits shown add up too. */
export function partLinesOf({ made }: TieStory, room: number, voice: Voice): string[] {
  const [start, ...rest] = roundedOf(made).map((x) => x.toFixed(DIGITS));
  const total = made.depth.toFixed(DIGITS);
  const lines = [
    lineOf([` ${start!}`, 'start', 'an average tie of the labels, seen in full'], room),
    ...made.parts.map(({ name, says }, k) => {
      const shown = rest[k]!.startsWith('-') ? `−${rest[k]!.slice(1)}` : `+${rest[k]!}`;
      return lineOf([shown, wordsOf(name), says], room);
    }),
    verdictLinesOf(made, { total, room, voice }),
  ];
  return lines.flat();
}

function verdictLinesOf(
  made: TieStory['made'],
  { total, room, voice }: { total: string; room: number; voice: Voice },
): string[] {
  const indent = ' '.repeat(total.length + 3);
  return wrappedOf(verdictOf(made), room - indent.length).map((line, k) =>
    k === 0 ? `=${voice.strong(total)}  ${line}` : indent + line,
  );
}

function lineOf([amount, name, says]: readonly [string, string, string], room: number): string[] {
  const head = `${amount}  ${name.padEnd(NAME)} `;
  return wrappedOf(says, room - head.length).map(
    (line, k) => (k === 0 ? head : ' '.repeat(head.length)) + line,
  );
}

const GATES: Readonly<Record<TieStory['made']['gate'], string>> = {
  'both-worlds': ', and for contact online and offline',
  'either-world': ', and for contact online or offline',
  'depth-alone': '',
};

/** The start as it always is; what its rounding leaves over goes to the largest part. */
function roundedOf({ start, parts }: TieStory['made']): number[] {
  const shown = Number(start.toFixed(DIGITS));
  const amounts = parts.map(({ contribution }) => contribution);
  const largest = amounts.reduce((best, x, k) => (Math.abs(x) > Math.abs(amounts[best]!) ? k : best), 0);
  if (amounts.length > 0) amounts[largest]! += start - shown;
  return [shown, ...roundedTogether(amounts, DIGITS)];
}

/** `reaches the cut of 0.50; deep asks for answers too, and for contact online and offline`. */
function verdictOf({ depth, cut, gate }: TieStory['made']): string {
  return `${depth >= cut ? 'reaches' : 'is below'} the cut of ${numberOf(cut)}; deep asks for answers too${GATES[gate]}`;
}
