import { DAY } from '../kit/index.js';
import { type Person, STANDINGS, type Ties } from '../model.js';

/** Why a tie is what it is, in one short line of plain words and numbers; names are as the log has them. */
export function whyOf(ties: Ties, people: readonly Person[], i: number): string {
  const parts = [contactOf(ties, i) + lengthOf(ties, i), sidesOf(ties, people, i), silenceOf(ties, i)];
  return parts.filter((part) => part !== '').join(', ');
}

/** `met 12 times and wrote 40 times`. */
function contactOf(ties: Ties, i: number): string {
  const parts = [];
  const other = ties.interactions[i]! - ties.online[i]! - ties.offline[i]!;
  if (ties.offline[i]! > 0) parts.push(`met ${timesOf(ties.offline[i]!)}`);
  if (ties.online[i]! > 0) parts.push(`wrote ${timesOf(ties.online[i]!)}`);
  if (other > 0) parts.push(`in contact ${timesOf(other)}`);
  return parts.join(' and ');
}

function timesOf(count: number): string {
  if (count === 1) return 'once';
  if (count === 2) return 'twice';
  const shown = count >= 10 || Number.isInteger(count) ? Math.round(count) : Number(count.toPrecision(2));
  return `${shown} times`;
}

/** ` on 12 days over 2 years`. */
function lengthOf(ties: Ties, i: number): string {
  const days = ties.days[i]!;
  if (days === 0 || ties.interactions[i]! <= 1) return '';
  if (days === 1) return ' on one day';
  const length = (ties.last[i]! - ties.first[i]!) / DAY + 1;
  return length === days ? ` on ${days} days running` : ` on ${days} days over ${durationOf(length)}`;
}

function durationOf(days: number): string {
  if (days >= 730) return `${Math.round(days / 365.25)} years`;
  if (days >= 60) return `${Math.round(days / 30.44)} months`;
  return days === 1 ? '1 day' : `${days} days`;
}

const SHORT = 20;

function sidesOf(ties: Ties, people: readonly Person[], i: number): string {
  const forth = ties.aToB[i]!;
  const back = ties.bToA[i]!;
  if (forth + back < 2) return '';
  if (forth > 0 && back > 0 && Math.min(forth, back) * 4 >= Math.max(forth, back)) return 'both ways';
  const names = [people[ties.a[i]!]!.name, people[ties.b[i]!]!.name];
  const writer = forth > back ? 0 : 1;
  const answers = Math.min(forth, back) > 0 ? 'mostly ' : 'only ';
  return `${answers}${shortOf(names[writer]!)} to ${shortOf(names[1 - writer]!)}`;
}

function shortOf(name: string): string {
  const letters = Array.from(name);
  return letters.length <= SHORT ? name : `${letters.slice(0, SHORT - 1).join('')}…`;
}

/** Said where silence is the reason: `silent for 4 months`. */
function silenceOf(ties: Ties, i: number): string {
  if (STANDINGS[ties.standing[i]!] !== 'fading') return '';
  return `silent for ${durationOf((ties.asOf - ties.last[i]!) / DAY)}`;
}
