import { shareOf } from '../kit/index.js';
import type { CommunityRow, Network, Person } from '../model.js';
import { asPartOf, cutOffWithoutOf, degreeOf } from '../network/index.js';
import { crossOf } from './cross.js';
import { leadersOf } from './hubs.js';
import { linchpinsWithin } from './linchpins.js';
import { shapeOf } from './shape.js';

/** How many of its best-connected people a community is called by. */
const AROUND = 3;
/** So many who lead it, or whom it hangs on, are named. */
const NAMED = 20;

/** A network as a row of `communities`. */
export function communityRowOf(
  community: string,
  whole: Network,
  { people, seed, wholeTies }: { people: readonly Person[]; seed: number; wholeTies?: number },
): CommunityRow {
  const part = wholeTies === undefined ? whole : asPartOf(whole, wholeTies);
  const shape = shapeOf(part, seed, wholeTies);
  const nameOf = (p: number): string => people[part.persons[p]!]!.name;
  const deepPeople = shareOf(deepPeopleOf(part), part.people);
  const deepTies = part.deep.reduce((sum, deep) => sum + deep, 0);
  return {
    community,
    around: centreOf(part).map(nameOf),
    names: { leaders: leadingOf(part).map(nameOf), linchpins: breakingOf(part, wholeTies).map(nameOf) },
    people: part.people,
    ties: part.ties,
    deep_share: shareOf(deepTies, part.ties),
    deep_people: deepPeople,
    cross: crossOf(shape, deepPeople),
    ...shape,
  };
}

/** The best-connected people, the most ties first, then by name. */
function centreOf(part: Network): number[] {
  const best: number[] = [];
  for (let p = 0; p < part.people; p += 1) {
    let at = best.length;
    while (at > 0 && degreeOf(part, best[at - 1]!) < degreeOf(part, p)) at -= 1;
    if (at < AROUND) best.splice(at, 0, p);
    if (best.length > AROUND) best.pop();
  }
  return best;
}

/** Who stands out by ties: those first who cut most people off, then by ties, then by name. */
function leadingOf(part: Network): number[] {
  const cutOff = cutOffWithoutOf(part);
  const by = (p: number, q: number): number => cutOff[q]! - cutOff[p]! || moreTied(part, p, q);
  return [...leadersOf(part)].sort(by).slice(0, NAMED);
}

/** The linchpins, the most ties first, then by name. */
function breakingOf(part: Network, wholeTies?: number): number[] {
  if (part.ties === 0) return [];
  return [...linchpinsWithin(part, wholeTies)].sort((p, q) => moreTied(part, p, q)).slice(0, NAMED);
}

function moreTied(part: Network, p: number, q: number): number {
  return degreeOf(part, q) - degreeOf(part, p) || p - q;
}

/** How many people have at least one deep tie. */
function deepPeopleOf(part: Network): number {
  const has = new Uint8Array(part.people);
  for (let i = 0; i < part.ties; i += 1) {
    if (part.deep[i] === 1) {
      has[part.a[i]!] = 1;
      has[part.b[i]!] = 1;
    }
  }
  return has.reduce((sum, one) => sum + one, 0);
}
