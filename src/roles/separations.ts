import type { Network } from '../model.js';

/** What falls apart when a person is away, and whom they reach while they are there. */
export interface Separations {
  /** People in the same connected part of the network, without the person. */
  readonly reach: Float64Array;
  /** Pairs of those who can no longer reach each other when the person is away. */
  readonly pairs: Float64Array;
}

/**
 * One walk in depth (Hopcroft & Tarjan 1973): below person v, the branch of child c falls off when nothing in it
 * reaches above v. With branches of s1, s2, … people and r others, ((s1+s2+…+r)² − s1² − s2² − … − r²) / 2 pairs part.
 */
export function separationsOf(network: Network): Separations {
  const walk = startOf(network.people);
  const reach = new Float64Array(network.people);
  const pairs = new Float64Array(network.people);
  let from = 0;
  for (let root = 0; root < network.people; root += 1) {
    if (walk.entered[root] !== 0) continue;
    const to = walkFrom(network, walk, root, from);
    const others = to - from - 1;
    for (let i = from; i < to; i += 1) {
      const p = walk.order[i]!;
      const rest = others - walk.fallen[p]!;
      reach[p] = others;
      pairs[p] = (others * others - walk.squares[p]! - rest * rest) / 2;
    }
    from = to;
  }
  return { reach, pairs };
}

/** The state of the walk, a position per person. */
interface Walk {
  /** 1 + when the walk came by; 0 where it has not been. */
  readonly entered: Uint32Array;
  /** The earliest moment that a person or anyone below is tied to. */
  readonly low: Uint32Array;
  readonly parent: Uint32Array;
  readonly cursor: Uint32Array;
  /** People at and below. */
  readonly size: Float64Array;
  /** People in branches that fall off, and the sum of the squares of those branches. */
  readonly fallen: Float64Array;
  readonly squares: Float64Array;
  readonly order: Uint32Array;
}

function startOf(people: number): Walk {
  const integers = (): Uint32Array => new Uint32Array(people);
  const reals = (): Float64Array => new Float64Array(people);
  return {
    entered: integers(),
    low: integers(),
    parent: integers(),
    cursor: integers(),
    size: reals(),
    fallen: reals(),
    squares: reals(),
    order: integers(),
  };
}

function enter(network: Network, walk: Walk, person: { p: number; parent: number; at: number }): void {
  const { p, parent, at } = person;
  walk.entered[p] = at + 1;
  walk.low[p] = at + 1;
  walk.parent[p] = parent;
  walk.cursor[p] = network.offsets[p]!;
  walk.size[p] = 1;
  walk.order[at] = p;
}

/** Walks the part of the network around `root`; returns the moment after its last person. */
function walkFrom(network: Network, walk: Walk, root: number, from: number): number {
  let at = from;
  enter(network, walk, { p: root, parent: root, at });
  at += 1;
  let p = root;
  for (;;) {
    if (walk.cursor[p]! < network.offsets[p + 1]!) {
      const next = network.neighbours[walk.cursor[p]!]!;
      walk.cursor[p]! += 1;
      if (walk.entered[next] === 0) {
        enter(network, walk, { p: next, parent: p, at });
        at += 1;
        p = next;
      } else if (next !== walk.parent[p] && walk.entered[next]! < walk.low[p]!) {
        walk.low[p] = walk.entered[next]!;
      }
    } else if (p === root) {
      return at;
    } else {
      leave(walk, p);
      p = walk.parent[p]!;
    }
  }
}

/** Back from a person to the one above: does the branch hold without that one? */
function leave(walk: Walk, p: number): void {
  const above = walk.parent[p]!;
  const size = walk.size[p]!;
  walk.size[above]! += size;
  if (walk.low[p]! < walk.low[above]!) walk.low[above] = walk.low[p]!;
  if (walk.low[p]! < walk.entered[above]!) return;
  walk.fallen[above]! += size;
  walk.squares[above]! += size * size;
}
