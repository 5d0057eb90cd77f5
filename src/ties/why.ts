import { DAY, UNIT, unitsOf } from '../kit/index.js';
import { type Person, STANDINGS, type Ties } from '../model.js';

/** Why a tie is what it is, in one short line of plain words and numbers; names are as the log has them. */
export function whyOf(ties: Ties, people: readonly Person[], i: number): string {
  const parts = [
    contactOf(ties, i) + lengthOf(ties, i),
    shareOf(ties, i),
    sidesOf(ties, people, i),
    standingOf(ties, i),
    ties.chance[i] === 1 ? 'no more than chance at shared events' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** `met 12 times and wrote 40 times`. */
function contactOf(ties: Ties, i: number): string {
  const parts = [];
  // In whole units: counts such as 0.4, 0.1 and 0.3 leave nothing over.
  const other = unitsOf(ties.interactions[i]!) - unitsOf(ties.online[i]!) - unitsOf(ties.offline[i]!);
  if (ties.offline[i]! > 0) parts.push(`met ${timesOf(ties.offline[i]!)}`);
  if (ties.online[i]! > 0) parts.push(`wrote ${timesOf(ties.online[i]!)}`);
  if (other > 0) parts.push(`in contact ${timesOf(other / UNIT)}`);
  return parts.join(' and ');
}

function timesOf(count: number): string {
  if (count === 1) return 'once';
  if (count === 2) return 'twice';
  const shown = count >= 10 || Number.isInteger(count) ? Math.round(count) : Number(count.toPrecision(2));
  return `${shown} times`;
}

const FORTNIGHT = 14;

/** ` on 12 days over 2 years`, ` on 3 of 5 days`. */
function lengthOf(ties: Ties, i: number): string {
  const days = ties.days[i]!;
  if (days === 0 || ties.interactions[i]! <= 1) return '';
  if (days === 1) return ' on one day';
  const length = (ties.last[i]! - ties.first[i]!) / DAY + 1;
  if (length === days) return ` on ${days} days running`;
  return length <= FORTNIGHT
    ? ` on ${days} of ${length} days`
    : ` on ${days} days over ${durationOf(length)}`;
}

function durationOf(days: number): string {
  if (days >= 730) return `${Math.round(days / 365.25)} years`;
  if (days >= 60) return `${Math.round(days / 30.44)} months`;
  return days === 1 ? '1 day' : `${days} days`;
}

const ENOUGH = 5;

/** `31 % of their contact`, from 5 interactions on: much contact may be little of it. */
function shareOf(ties: Ties, i: number): string {
  const attention = ties.facets.attention?.[i] ?? Number.NaN;
  if (Number.isNaN(attention) || ties.interactions[i]! < ENOUGH) return '';
  return `${attention < 0.005 ? 'under 1' : Math.round(attention * 100)} % of their contact`;
}

const SHORT = 14;

/** `both ways`, `only Ana to Bo: Ana expects more`; nothing where directions do not say. */
function sidesOf(ties: Ties, people: readonly Person[], i: number): string {
  const forth = ties.aToB[i]!;
  const back = ties.bToA[i]!;
  if (forth + back < 2) return '';
  if (forth > 0 && back > 0 && Math.min(forth, back) * 4 >= Math.max(forth, back)) return 'both ways';
  const [writer, other] = sidedOf(ties, people, i);
  const answers = Math.min(forth, back) > 0 ? 'mostly ' : 'only ';
  const expects = whoseOf(ties, people, i) === null ? '' : `: ${shortOf(writer)} expects more`;
  return `${answers}${shortOf(writer)} to ${shortOf(other)}${expects}`;
}

/** The one who writes more, and the other. */
function sidedOf(ties: Ties, people: readonly Person[], i: number): [string, string] {
  const [a, b] = [people[ties.a[i]!]!.name, people[ties.b[i]!]!.name];
  return ties.aToB[i]! > ties.bToA[i]! ? [a, b] : [b, a];
}

function shortOf(name: string): string {
  const letters = Array.from(name);
  return letters.length <= SHORT ? name : `${letters.slice(0, SHORT - 1).join('')}…`;
}

/** Whose expectation a one-sided tie is: the one who writes. Null for every other tie. */
export function whoseOf(ties: Ties, people: readonly Person[], i: number): string | null {
  return STANDINGS[ties.standing[i]!] === 'one-sided' ? sidedOf(ties, people, i)[0] : null;
}

/** What the numbers do not say themselves: silence, and what is missing, where these are the reason. */
function standingOf(ties: Ties, i: number): string {
  switch (STANDINGS[ties.standing[i]!]) {
    case 'fading':
      return `silent for ${durationOf((ties.asOf - ties.last[i]!) / DAY)}`;
    case 'close-but-never-met':
      return 'no meeting';
    case 'met-but-never-talk':
      return 'no word online';
    default:
      return '';
  }
}
