import { shownOf } from '../kit/index.js';
import { type Person, STANDINGS, type Ties } from '../model.js';

const CLOSE = STANDINGS.indexOf('close-but-never-met');

interface Here {
  readonly ties: Ties;
  /** 1 for who is not here any more. */
  readonly away: Uint8Array;
}

/** Whether two people who are here are close online and have never met: a reason to bring them together, though they have a tie. */
export function isCloseNeverMet({ ties: { standing, a, b }, away }: Here, tie: number): boolean {
  return standing[tie] === CLOSE && away[a[tie]!] !== 1 && away[b[tie]!] !== 1;
}

/** Who needs no introduction but a place to meet: how many pairs, and a few of them by name. Nothing where nobody does. */
export function closeNotesOf(here: Here, people: readonly Person[], deepest: readonly number[]): string[] {
  const { ties } = here;
  const all = ties.standing.reduce((sum, _, i) => sum + Number(isCloseNeverMet(here, i)), 0);
  if (all === 0) return [];
  const nameOf = (p: number): string => shownOf(people[p]!.name);
  const named = deepest.map((i) => `${nameOf(ties.a[i]!)} and ${nameOf(ties.b[i]!)}`);
  const more = all - named.length;
  const who = `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  return [
    `${all === 1 ? '1 pair is' : `${all} pairs are`} close online but never met, and not listed here, for they have a tie; invite them to the next meetup: ${who}.`,
  ];
}
