import type { Person, TieStory, Ties } from '../../model.js';

const MOST = 10;

/** The people with whom both of two have a tie, the deepest first: by the shallower of the two depths. */
export function commonContactsOf(
  ties: Ties,
  people: readonly Person[],
  [a, b]: readonly [number, number],
): TieStory['common'] {
  const withA = new Map<number, number>();
  const withB = new Map<number, number>();
  for (let i = 0; i < ties.size; i += 1) {
    for (const [person, other] of [
      [ties.a[i]!, ties.b[i]!],
      [ties.b[i]!, ties.a[i]!],
    ] as const) {
      if (person === a) withA.set(other, ties.depth[i]!);
      if (person === b) withB.set(other, ties.depth[i]!);
    }
  }
  const both = [...withA.keys()].filter((z) => withB.has(z));
  const leastOf = (z: number): number => Math.min(withA.get(z)!, withB.get(z)!);
  const closest = both.sort((x, y) => leastOf(y) - leastOf(x) || x - y).slice(0, MOST);
  return {
    people: both.length,
    closest: closest.map((z) => ({
      person: people[z]!.name,
      depth_with_a: withA.get(z)!,
      depth_with_b: withB.get(z)!,
    })),
  };
}
