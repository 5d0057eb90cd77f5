import type { Random } from '../kit/index.js';

/** A network whose people may be whole groups: rows of neighbours with weights, and the weight inside each. */
export interface Weighted {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  /** Twice the weight of the ties inside. */
  readonly inside: Float64Array;
}

/** Below this gain of modularity, moving on is not worth it. */
const LEAST_GAIN = 1e-7;

/**
 * The Louvain method (Blondel et al. 2008) on arrays, for networks that are too large for objects: everybody moves to
 * the neighbouring group that gains most modularity, until few do; then groups become people, until nothing moves.
 */
export function louvainOn(network: Weighted, random: Random): Uint32Array {
  let level = network;
  let labels = Uint32Array.from({ length: network.size }, (_, p) => p);
  for (;;) {
    const { group, groups } = numbered(movedOf(level, random));
    if (groups === level.size) return labels;
    labels = labels.map((at) => group[at]!);
    level = mergedOf(level, group, groups);
  }
}

/** Each person's strength: twice the weight inside, and the weight of all ties. */
function strengthsOf({ size, offsets, weights, inside }: Weighted): Float64Array {
  const strength = inside.slice();
  for (let p = 0; p < size; p += 1)
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) strength[p]! += weights[at]!;
  return strength;
}

function shuffledOf(size: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, p) => p);
  for (let i = size - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const other = order[j]!;
    order[j] = order[i]!;
    order[i] = other;
  }
  return order;
}

/** Groups after everybody has moved for as long as it gains. Whose neighbours moved, waits to be asked again. */
function movedOf(network: Weighted, random: Random): Uint32Array {
  const { size, offsets, neighbours, weights } = network;
  const strength = strengthsOf(network);
  const all = strength.reduce((sum, s) => sum + s, 0);
  const group = Uint32Array.from({ length: size }, (_, p) => p);
  const total = strength.slice();
  const pull = new Float64Array(size);
  const near = new Uint32Array(size);
  const queue = shuffledOf(size, random);
  const waits = new Uint8Array(size).fill(1);
  for (let head = 0, waiting = size; waiting > 0; head = (head + 1) % size, waiting -= 1) {
    const p = queue[head]!;
    waits[p] = 0;
    let many = 0;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      const g = group[neighbours[at]!]!;
      if (pull[g] === 0) near[many++] = g;
      pull[g]! += weights[at]!;
    }
    const own = group[p]!;
    total[own]! -= strength[p]!;
    let best = own;
    let most = pull[own]! - (strength[p]! * total[own]!) / all;
    for (let k = 0; k < many; k += 1) {
      const gain = pull[near[k]!]! - (strength[p]! * total[near[k]!]!) / all;
      if (gain <= most + LEAST_GAIN) continue;
      best = near[k]!;
      most = gain;
    }
    for (let k = 0; k < many; k += 1) pull[near[k]!] = 0;
    total[best]! += strength[p]!;
    group[p] = best;
    if (best === own) continue;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (waits[other] === 1 || group[other] === best) continue;
      waits[other] = 1;
      queue[(head + waiting) % size] = other;
      waiting += 1;
    }
  }
  return group;
}

/** Groups numbered from 0 in the order in which people meet them. */
function numbered(labels: Uint32Array): { group: Uint32Array; groups: number } {
  const number = new Int32Array(labels.length).fill(-1);
  let groups = 0;
  const group = labels.map((label) => {
    if (number[label]! < 0) number[label] = groups++;
    return number[label]!;
  });
  return { group, groups };
}

/** Groups as people: the ties between two groups become one, those inside one are its inside. */
function mergedOf(network: Weighted, group: Uint32Array, groups: number): Weighted {
  const { size, offsets, neighbours, weights } = network;
  const inside = new Float64Array(groups);
  for (let p = 0; p < size; p += 1) inside[group[p]!]! += network.inside[p]!;
  const members = membersOf(group, groups);
  const starts = new Uint32Array(groups + 1);
  const ends: number[] = [];
  const sums: number[] = [];
  const place = new Int32Array(groups).fill(-1);
  for (let g = 0; g < groups; g += 1) {
    const first = ends.length;
    for (const p of members.of(g)) {
      for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1) {
        const other = group[neighbours[at]!]!;
        if (other === g) inside[g]! += weights[at]!;
        else if (place[other]! >= first) sums[place[other]!]! += weights[at]!;
        else {
          place[other] = ends.push(other) - 1;
          sums.push(weights[at]!);
        }
      }
    }
    starts[g + 1] = ends.length;
  }
  return {
    size: groups,
    offsets: starts,
    neighbours: Uint32Array.from(ends),
    weights: Float64Array.from(sums),
    inside,
  };
}

function membersOf(group: Uint32Array, groups: number): { of(g: number): Uint32Array } {
  const starts = new Uint32Array(groups + 1);
  for (const g of group) starts[g + 1]! += 1;
  for (let g = 0; g < groups; g += 1) starts[g + 1]! += starts[g]!;
  const next = starts.slice();
  const people = new Uint32Array(group.length);
  group.forEach((g, p) => {
    people[next[g]!++] = p;
  });
  return { of: (g) => people.subarray(starts[g]!, starts[g + 1]!) };
}

/** Q = Σ_c [inside_c / 2m − (d_c / 2m)²] (Newman 2006). */
export function modularityOn(network: Weighted, labels: Uint32Array): number {
  const { size, offsets, neighbours, weights } = network;
  const strength = strengthsOf(network);
  const all = strength.reduce((sum, s) => sum + s, 0);
  const total = new Float64Array(size);
  let inside = 0;
  for (let p = 0; p < size; p += 1) {
    total[labels[p]!]! += strength[p]!;
    inside += network.inside[p]!;
    for (let at = offsets[p]!; at < offsets[p + 1]!; at += 1)
      if (labels[neighbours[at]!] === labels[p]) inside += weights[at]!;
  }
  return inside / all - total.reduce((sum, d) => sum + (d / all) ** 2, 0);
}
