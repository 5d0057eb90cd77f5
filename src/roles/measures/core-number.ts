import type { Network } from '../../model.js';
import { degreeOf } from '../../network/index.js';
import type { PersonMeasure } from '../person-measure.js';

/** How deep inside the network a person sits: the k-core. */
export const coreNumber = {
  name: 'core_number',
  of: 'person',
  label: 'Core number',
  says: 'How deep inside the network this person sits: among people who all have at least so many ties among themselves.',
  formula:
    'largest k for which the person remains when everybody with fewer than k ties is removed, again and again',
  range: '0 to ties',
  undefinedWhen: '',
  source: 'Seidman 1983; computed as Batagelj & Zaversnik 2003, linear time',
  example: 'everybody in a star: 1; everybody in a clique of 5: 4',
  column: ({ network }) => Float64Array.from(coreNumbersOf(network)),
} as const satisfies PersonMeasure;

/** People in order of their remaining ties, kept by exchange between the ends of neighbouring bins. */
function coreNumbersOf(network: Network): Uint32Array {
  const core = Uint32Array.from({ length: network.people }, (_, p) => degreeOf(network, p));
  const { order, place, starts } = sortedOf(core);
  for (let at = 0; at < order.length; at += 1) {
    const p = order[at]!;
    for (let i = network.offsets[p]!; i < network.offsets[p + 1]!; i += 1) {
      const other = network.neighbours[i]!;
      if (core[other]! <= core[p]!) continue;
      const first = starts[core[other]!]!;
      const swapped = order[first]!;
      order[place[other]!] = swapped;
      place[swapped] = place[other]!;
      order[first] = other;
      place[other] = first;
      starts[core[other]!]! += 1;
      core[other]! -= 1;
    }
  }
  return core;
}

/** People by number of ties, where each is in that order, and where each number starts. */
function sortedOf(degree: Uint32Array): { order: Uint32Array; place: Uint32Array; starts: Uint32Array } {
  const most = degree.reduce((a, b) => Math.max(a, b), 0);
  const starts = new Uint32Array(most + 2);
  for (const d of degree) starts[d + 1]! += 1;
  for (let d = 0; d <= most; d += 1) starts[d + 1]! += starts[d]!;
  const order = new Uint32Array(degree.length);
  const place = new Uint32Array(degree.length);
  const next = starts.slice();
  for (let p = 0; p < degree.length; p += 1) {
    place[p] = next[degree[p]!]!;
    order[place[p]!] = p;
    next[degree[p]!]! += 1;
  }
  return { order, place, starts };
}
