import type { Analysis } from '../model.js';
import { haveOf, leavingOf } from './screen/lead.js';
import { verdictOf } from './screen/verdict.js';
import type { SHEETS } from './sheets.js';
import type { Voice } from './voice.js';
import { countOf, manyOf, percentOf } from './words.js';

type Lead = (analysis: Analysis, voice: Voice) => string;

/** `301 ties, 237 of them deep (79 %).` */
const tiesLead: Lead = ({ summary: { ties, deepTies } }) => {
  const deep =
    deepTies === 0
      ? 'none of them deep'
      : `${countOf(deepTies)} of them deep (${percentOf(deepTies / ties)})`;
  return `${manyOf(ties, 'tie')}, ${deep}.`;
};

/** `45 people: 9 in 10 people have a deep tie; nobody's leaving cuts off more than 3 of the other 44.` */
const peopleLead: Lead = (analysis, voice) => {
  const whole = analysis.communities[0]!;
  const people = manyOf(analysis.summary.people, 'person', 'people');
  return `${people}: ${haveOf(whole)}; ${leavingOf(analysis, voice).says}.`;
};

const LEADS: Readonly<Record<keyof typeof SHEETS, Lead>> = {
  ties: tiesLead,
  people: peopleLead,
  communities: verdictOf,
};

/** What all rows of a long table say together, of whatever rows it then shows; null where nobody has a tie. */
export function sheetLeadOf(command: keyof typeof SHEETS, analysis: Analysis, voice: Voice): string | null {
  return analysis.summary.ties === 0 ? null : LEADS[command](analysis, voice);
}
