import { shareOf } from '../kit/index.js';
import type { CommunityRow, Network, Person } from '../model.js';
import { degreeOf } from '../network/index.js';
import { crossOf } from './cross.js';
import { shapeOf } from './shape.js';

/** How many of its best-connected people a community is called by. */
const AROUND = 3;

/** A network as a row of `communities`. */
export function communityRowOf(
  community: string,
  part: Network,
  { people, seed, wholeTies }: { people: readonly Person[]; seed: number; wholeTies?: number },
): CommunityRow {
  const shape = shapeOf(part, seed, wholeTies);
  const deepPeople = shareOf(deepPeopleOf(part), part.people);
  const deepTies = part.deep.reduce((sum, deep) => sum + deep, 0);
  return {
    community,
    around: centreOf(part).map((p) => people[part.persons[p]!]!.name),
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
