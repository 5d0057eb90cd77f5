import { randomOf } from '../kit/index.js';
import { ALONE, type Communities, type Network, type Value } from '../model.js';
import { louvainOf, modularityOf } from '../network/index.js';
import { randIndexOf } from './agreement.js';
import { joinedOf } from './joined.js';
import { toldModularityOf } from './modularity.js';

/** Fewest people that make a community. */
export const SMALLEST = 3;
/** Louvain is run this often, and less often where all runs together would follow more ties than `RUN_TIES`. */
export const MOST_RUNS = 10;
export const RUN_TIES = 1_500_000;

/**
 * Groups of people who are tied to each other more closely than chance would have it: the best of several seeded
 * Louvain runs by modularity, the first of equals. Groups of fewer than three people are no communities: they join
 * the one that most of their ties lead to, and their people are ALONE where none leads to any. The largest community comes
 * first, equals by their first person.
 */
export function communitiesOf(network: Network, seed: number): Communities {
  const runs = network.ties === 0 ? 1 : Math.max(1, Math.min(MOST_RUNS, Math.floor(RUN_TIES / network.ties)));
  const partitions = Array.from({ length: runs }, (_, i) => louvainOf(network, randomOf(seed + i)));
  const qualities = partitions.map((labels) => modularityOf(network, labels) ?? 0);
  const best = qualities.indexOf(Math.max(...qualities));
  const labels = joinedOf(network, partitions[best]!, SMALLEST);
  const members = membersOf(labels);
  const of = new Uint32Array(network.people).fill(ALONE);
  members.forEach((people, community) => {
    for (const p of people) of[p] = community;
  });
  const modularity = toldModularityOf(network, of, members.length);
  return { of, count: members.length, members, modularity, agreement: agreementOf(partitions), runs };
}

/** The people of each group that is large enough, the largest group first. */
function membersOf(labels: Uint32Array): Uint32Array[] {
  const groups = new Map<number, number[]>();
  labels.forEach((label, p) => {
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [p]);
    else group.push(p);
  });
  return [...groups.values()]
    .filter((people) => people.length >= SMALLEST)
    .sort((x, y) => y.length - x.length || x[0]! - y[0]!)
    .map((people) => Uint32Array.from(people));
}

/** Mean adjusted Rand index over all pairs of runs; null with a single run, or when there is nobody to group. */
function agreementOf(partitions: readonly Uint32Array[]): Value {
  const values: number[] = [];
  partitions.forEach((one, i) => {
    for (const other of partitions.slice(i + 1)) values.push(randIndexOf(one, other));
  });
  return values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length;
}
