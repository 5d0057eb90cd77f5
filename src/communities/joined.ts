import type { Network } from '../model.js';

/**
 * The same groups, but that those of fewer than `smallest` people each join the large group that most of their ties
 * lead to; the one with more depth of equals, then the first. Who then has a tie to a large group joins it too, until
 * nobody has; who has none stays where they are.
 *
 * Modularity can set two followers apart because they once wrote to each other; nobody who looks at them would.
 *
 * @example a hub with 20 followers, two of whom exchanged a message: those two are with the hub, not by themselves
 */
export function joinedOf(network: Network, labels: Uint32Array, smallest: number): Uint32Array {
  const sizes = new Uint32Array(network.people);
  for (const label of labels) sizes[label]! += 1;
  const isLarge = Uint8Array.from(sizes, (size) => Number(size >= smallest));
  for (let now = labels; ; ) {
    const joins = joinsOf(network, now, isLarge);
    if (joins.size === 0) return now;
    now = now.map((label) => joins.get(label) ?? label);
  }
}

interface Pull {
  ties: number;
  depth: number;
}

/** The large group that each small one with a tie to any joins. */
function joinsOf(network: Network, labels: Uint32Array, isLarge: Uint8Array): Map<number, number> {
  const pulls = new Map<number, Map<number, Pull>>();
  for (let i = 0; i < network.ties; i += 1) {
    const [x, y] = [labels[network.a[i]!]!, labels[network.b[i]!]!];
    if (isLarge[x] === isLarge[y]) continue;
    const [small, large] = isLarge[x] === 1 ? [y, x] : [x, y];
    const found = pulls.get(small) ?? new Map<number, Pull>();
    const pull = found.get(large) ?? { ties: 0, depth: 0 };
    found.set(large, { ties: pull.ties + 1, depth: pull.depth + network.depth[i]! });
    pulls.set(small, found);
  }
  const strongestOf = (found: Map<number, Pull>): number =>
    [...found].sort(([i, x], [j, y]) => y.ties - x.ties || y.depth - x.depth || i - j)[0]![0];
  return new Map([...pulls].map(([small, found]) => [small, strongestOf(found)]));
}
