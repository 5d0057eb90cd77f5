import type { Term } from '../model.js';
import { COMPARE_TERMS } from './compare-terms.js';

const SOURCE =
  'ours: right-censoring, as in studies of survival (Kaplan & Meier 1958), and the same backwards in time';

/** Measured on logs of ours: of the pairs silent for so long, those who are back before as much time again is over. */
const RULE =
  'Away for two lengths of a window, the same for every row: what a row once tells no longer log can change. ' +
  'Of pairs silent for 30 days 2 to 16 % are back within 30 more, and 3 to 42 % at some later time.';
const EARLY = 'the log does not hold as many whole windows before it';
const LATE = 'the log does not hold as many whole windows after it: who is silent at the end may be back';

export const CHANGE_TERMS: readonly Term[] = [
  {
    name: 'ties_new',
    of: 'word',
    label: 'New ties',
    says: `Ties of a window without contact in the window before, nor for as long before that. ${RULE}`,
    formula:
      'pairs tied in window k and in none of k-1 to k-1-m; m: windows to the next one that shares no day with k; ' +
      'days between two windows are those of the later one',
    range: '0 and up',
    undefinedWhen: EARLY,
    source: SOURCE,
    example: 'Monthly windows: contact in January, none in February and March, and in April: new in April.',
  },
  {
    name: 'ties_lost',
    of: 'word',
    label: 'Lost ties',
    says: 'Ties of the window before without contact in this one, nor for as long after it; new turned round in time.',
    formula: 'pairs tied in window k-1 and in none of k to k+m; m as for ties_new',
    range: '0 and up',
    undefinedWhen: LATE,
    source: SOURCE,
    example: 'Monthly windows: contact in January, none in February and March: lost in February.',
  },
  {
    name: 'ties_deepened',
    of: 'word',
    label: 'Deepened ties',
    says: 'Ties that are deep in this window and were not in the window before, nor for as long before that.',
    formula: 'as ties_new, of the deep ties alone; each window is judged by itself',
    range: '0 and up',
    undefinedWhen: `${EARLY}; there are days between windows; or one of them lacks one of the two worlds that the log has`,
    source: SOURCE,
    example: 'Two who wrote in January, and write and meet weekly from February on: deepened in February.',
  },
  {
    name: 'ties_faded',
    of: 'word',
    label: 'Faded ties',
    says: 'Ties that were deep in the window before and are not in this one, nor for as long after it, and are not lost.',
    formula: 'as ties_lost, of the deep ties alone, less those of them that are lost',
    range: '0 and up',
    undefinedWhen: `${LATE}; there are days between windows; or one of them lacks one of the two worlds that the log has`,
    source: SOURCE,
    example: 'Weekly lunches in January, a message a month from February on: faded in February.',
  },
  {
    name: 'people_new',
    of: 'word',
    label: 'Arrived',
    says: 'People of a window who were not in the window before, nor for as long before that.',
    formula: 'as ties_new, of people',
    range: '0 and up',
    undefinedWhen: EARLY,
    source: SOURCE,
    example: 'Monthly windows: somebody writes for the first time since January in April: arrived in April.',
  },
  {
    name: 'people_quiet',
    of: 'word',
    label: 'Gone quiet',
    says: 'People of the window before who are not in this one, nor for as long after it.',
    formula: 'as ties_lost, of people',
    range: '0 and up',
    undefinedWhen: LATE,
    source: SOURCE,
    example: 'Monthly windows: last seen in January, the log ends in March: gone quiet in February.',
  },
  {
    name: 'core_retention',
    of: 'word',
    label: 'Core kept',
    says: 'How much of the core stays from the window before.',
    formula: '|core now ∩ core then| / |core now ∪ core then|; the core as for core_size',
    range: '0 (nobody) to 1 (the same people)',
    undefinedWhen:
      'it is the first window, the log begins or ends inside it or the one before, or neither has ties',
    source: 'Jaccard 1901; core: Lip 2011',
    example: 'Cores Ana, Bo, Cy and then Bo, Cy, Dee: 2 of 4, 0.5.',
  },
  ...COMPARE_TERMS,
];
