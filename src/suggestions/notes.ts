import { greatestOf } from '../kit/index.js';
import type { Network } from '../model.js';
import { componentsOf } from '../network/index.js';
import type { Goal } from './goals.js';
import type { Suggested } from './suggestions.js';

/** What a reader should know of how the suggestions were found, a sentence each. */
export function suggestionNotesOf(found: Suggested, known: Network, goal: Goal): string[] {
  const { measured, candidates } = found;
  const of =
    candidates === null
      ? 'There are too many pairs with a reason to meet to try them all'
      : `${counted(candidates)} pairs have a reason to meet`;
  const some = `${of}: ${measured === 0 ? 'none' : `the ${counted(measured)} most promising`} were tried.`;
  return [
    ...(candidates === null || measured < candidates ? [some] : []),
    ...piecesNotesOf(found, known, goal),
  ];
}

/** A gain in the whole seldom comes from between two pieces of it: the goal that looks there is named. */
function piecesNotesOf({ apart }: Suggested, known: Network, goal: Goal): string[] {
  const pieces = componentsOf(known).sizes.filter((size) => size > 1);
  if (pieces.length < 2 || goal === 'bridge') return [];
  const largest = greatestOf(pieces);
  const all = pieces.reduce((sum, size) => sum + size, 0);
  const advice =
    apart > 0
      ? '--goal bridge looks for the link between them'
      : 'nothing in this log gives people of two of them a reason to meet';
  return [
    `The network is in ${counted(pieces.length)} pieces that no tie connects (${counted(largest)} of ${counted(all)} people in the largest): ${advice}.`,
  ];
}

/** How many are suggested to nobody because they left, and by which rule. Nothing where nobody did. */
export function awayNotesOf({ quiet, passed }: { quiet: number; passed: number }): string[] {
  const all = quiet + passed;
  if (all === 0) return [];
  const reasons = [
    quiet > 0 ? `${counted(quiet)} gone quiet against their own rhythm` : '',
    passed > 0 ? `${counted(passed)} not seen again after one or two days` : '',
  ].filter((reason) => reason !== '');
  return [
    `${all === 1 ? '1 person' : `${counted(all)} people`} ${all === 1 ? 'seems' : 'seem'} to have left, and ${all === 1 ? 'is' : 'are'} suggested to nobody: ${reasons.join(', ')} (silent for four weeks at least, and for 8 times the usual gap).`,
  ];
}

const counted = (many: number): string => many.toLocaleString('en-US');
