import type { Network } from '../model.js';

/**
 * The same groups, but that the people of those with fewer than `smallest` each join the large group that most of
 * their ties lead to; the one with more depth of equals, then the first. Who has no tie to any stays where they are.
 *
 * Modularity can set two followers apart because they once wrote to each other; nobody who looks at them would.
 *
 * @example a hub with 20 followers, two of whom exchanged a message: those two are with the hub, not by themselves
 */
export function joinedOf(network: Network, labels: Uint32Array, smallest: number): Uint32Array {
  const sizes = new Uint32Array(network.people);
  for (const label of labels) sizes[label]! += 1;
  const isSmall = (p: number): boolean => sizes[labels[p]!]! < smallest;
  return labels.map((label, p) =>
    isSmall(p) ? (nearestOf(network, p, { labels, isSmall }) ?? label) : label,
  );
}

interface Groups {
  readonly labels: Uint32Array;
  readonly isSmall: (p: number) => boolean;
}

function nearestOf(network: Network, p: number, { labels, isSmall }: Groups): number | null {
  const found = new Map<number, { ties: number; depth: number }>();
  for (let at = network.offsets[p]!; at < network.offsets[p + 1]!; at += 1) {
    const other = network.neighbours[at]!;
    if (isSmall(other)) continue;
    const before = found.get(labels[other]!) ?? { ties: 0, depth: 0 };
    const depth = before.depth + network.depth[network.tieOf[at]!]!;
    found.set(labels[other]!, { ties: before.ties + 1, depth });
  }
  const sorted = [...found].sort(([i, x], [j, y]) => y.ties - x.ties || y.depth - x.depth || i - j);
  return sorted[0]?.[0] ?? null;
}
