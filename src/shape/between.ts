import type { Network } from '../model.js';
import { type Around, Searches } from '../network/index.js';
import { takingOutOf } from './taking-out.js';

/** So many steps there is room for, where at least this many searches a step allow it. */
const STEPS = 16;
const FEWEST = 32;

/**
 * A way to break the largest group down to half of all people by taking out whoever lies on most of the shortest ways
 * between others (Holme et al. 2002), counted again each time; null when it takes `fewerThan` people or more. Finds a few
 * go-betweens together, none of whom cuts anybody off alone. In large networks the ways are followed from some people
 * only, drawn by their keys, and where even that is more than so many looks at people and ends of ties, there is no step
 * at all.
 */
export function betweenOf(network: Network, fewerThan: number, looks: number): Uint32Array | null {
  const each = 2 * (network.people + 2 * network.ties);
  const sources = Math.min(network.people, Math.max(FEWEST, Math.floor(looks / STEPS / each)));
  const steps = Math.floor(looks / (sources * each));
  return takingOutOf(network, Math.min(fewerThan - 1, steps), (rest, keyOf) =>
    mostBetweenOf(rest, sources, keyOf),
  );
}

/** Sums are compared so finely: equals stay equal in whatever order they were added up. */
const FINE = 1e-9;

function mostBetweenOf(rest: Around, sources: number, keyOf: (p: number) => number): number {
  const search = new Searches(rest);
  const persons = Uint32Array.from({ length: rest.people }, (_, p) => p);
  if (sources < rest.people) persons.sort((p, q) => keyOf(p) - keyOf(q));
  for (const source of persons.subarray(0, sources)) search.from(source);
  const { through } = search;
  let most = 0;
  for (let p = 1; p < rest.people; p += 1) {
    const more = through[p]! - through[most]!;
    if (more > FINE * through[p]! || (more >= -FINE * through[p]! && keyOf(p) > keyOf(most))) most = p;
  }
  return most;
}
