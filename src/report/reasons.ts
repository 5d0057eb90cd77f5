import type { PersonRow, TieRow, Value } from '../model.js';
import { manyOf, percentOf } from './words.js';

const MONTH = 30.44;
/** How the part of a reason begins that says how long somebody has been silent. */
const SILENT = 'silent for ';
const DAY = 86_400_000;

/** `5×`; events of several people count in parts. */
function timesOf(count: number): string {
  return `${count >= 10 ? Math.round(count) : Number(count.toPrecision(2))}×`;
}

/** `met 5×, wrote 75×`. */
function contactOf({ interactions, online, offline }: TieRow): string {
  const other = interactions - online - offline;
  return [
    offline > 0 ? `met ${timesOf(offline)}` : '',
    online > 0 ? `wrote ${timesOf(online)}` : '',
    other > 1e-9 ? `in contact ${timesOf(other)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `silent 17 months`, of a tie that fades. */
function silenceOf({ standing, last }: TieRow, asOf: string | null): string {
  if (standing !== 'fading' || last === null || asOf === null) return '';
  const days = Math.round((Date.parse(asOf) - Date.parse(last)) / DAY);
  return days >= 60 ? `silent ${Math.round(days / MONTH)} months` : `silent ${manyOf(days, 'day')}`;
}

const daysOf = (days: Value): string => (days === null || days === 0 ? '' : ` on ${manyOf(days, 'day')}`);

/** Fewer interactions may be all of two people's contact, and little. */
const ENOUGH = 5;

function shareOf({ facets, interactions }: TieRow): string {
  const share = facets.attention ?? null;
  return share === null || interactions < ENOUGH ? '' : `${percentOf(share)} of contact`;
}

/** Why a tie is as deep as it is, ever shorter: for a line that has no room for the whole reason. */
export function tieReasonsOf(row: TieRow, asOf: string | null): string[] {
  const silence = silenceOf(row, asOf);
  const contact = contactOf(row);
  const days = `${contact}${daysOf(row.days)}`;
  const whole = [days, silence, shareOf(row)].filter((part) => part !== '').join(', ');
  const short = silence === '' ? [days] : [`${days}, ${silence}`, `${contact}, ${silence}`];
  return [whole, ...short, contact];
}

/** The part of a person's reason that says how long they have been silent; only who has gone quiet has one. */
export function silentOf({ why }: PersonRow): string | undefined {
  return why.split('; ').find((part) => part.startsWith(SILENT));
}

/** The parts of a reason, whom they know first; who is cut off has a column of its own. */
function partsOf({ why }: PersonRow): [first: string, ...rest: string[]] {
  const [first = '', ...rest] = why.split('; ').filter((part) => !part.startsWith('without them '));
  return [first, ...rest];
}

const silenceFirst = (parts: readonly string[]): string[] =>
  [...parts].sort((a, b) => Number(b.startsWith(SILENT)) - Number(a.startsWith(SILENT)));

/** Why a person has their role, ever shorter: last to go is their silence. */
export function personReasonsOf(row: PersonRow): string[] {
  const [first, ...rest] = partsOf(row);
  const many = manyOf(row.ties, 'tie');
  // Dropped from the end; `17 of them` follows whom it speaks of, so nothing changes places while there is room for all.
  const kept = silenceFirst(rest);
  const shorter = kept.map((_, dropped) => [
    many,
    ...(dropped === 0 ? rest : kept.slice(0, kept.length - dropped)),
  ]);
  return [[first, ...rest].join('; '), ...shorter.map((parts) => parts.join('; ')), many];
}

/** What tells most of somebody who brings others together. */
const isIntroduced = (part: string): boolean => part.startsWith('made ');

/** The same beside a column that counts their ties: what else speaks for the role, and without it where the ties lead. */
export function besideTiesOf(row: PersonRow): string[] {
  const [first, ...rest] = partsOf(row);
  const kept = silenceFirst([...rest.filter(isIntroduced), ...rest.filter((part) => !isIntroduced(part))]);
  return kept.length === 0
    ? [first, first.replace(/^ties to \S+ (?:person|people)/, 'ties')]
    : kept.map((_, dropped) => kept.slice(0, kept.length - dropped).join('; '));
}
