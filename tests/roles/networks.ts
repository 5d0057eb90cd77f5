import { ALONE, type Communities, type Network, type PeopledLog, type Ties } from '../../src/model.js';
import { networkOf } from '../../src/network/index.js';
import { type Roles, rolesOf } from '../../src/roles/index.js';
import { DAY, logFrom, named, type Row, START } from './log.js';

export { named };

/** A tie of a test: two people, and what is not usual about it. */
export interface Told {
  readonly a: number;
  readonly b: number;
  readonly deep?: boolean;
  readonly there?: number;
  readonly back?: number;
  readonly online?: number;
  readonly offline?: number;
  readonly first?: number;
  readonly last?: number;
  readonly days?: number;
}

export const pairs = (list: readonly (readonly [number, number])[]): Told[] =>
  list.map(([a, b]) => ({ a: Math.min(a, b), b: Math.max(a, b) }));

export const star = (leaves: number): Told[] =>
  Array.from({ length: leaves }, (_, i) => ({ a: 0, b: i + 1 }));

export const path = (people: number): Told[] =>
  Array.from({ length: people - 1 }, (_, i) => ({ a: i, b: i + 1 }));

export const clique = (people: number, from = 0): Told[] =>
  Array.from({ length: people }, (_, i) =>
    Array.from({ length: i }, (_, j) => ({ a: from + j, b: from + i })),
  ).flat();

/** Two cliques of `size`, and a tie between the last of the first and the first of the second. */
export const barbell = (size: number): Told[] => [
  ...clique(size),
  ...clique(size, size),
  { a: size - 1, b: size },
];

/** Somebody in the middle (0) tied to everybody of a ring. */
export const wheel = (rim: number): Told[] => [
  ...star(rim),
  ...pairs(Array.from({ length: rim }, (_, i) => [i + 1, ((i + 1) % rim) + 1] as const)),
];

export function tiesFrom(told: readonly Told[], asOf = Number.NaN): Ties {
  const sorted = [...told].sort((x, y) => x.a - y.a || x.b - y.b);
  const column = (of: (tie: Told) => number): Float64Array => Float64Array.from(sorted, of);
  return {
    size: sorted.length,
    a: Uint32Array.from(sorted, ({ a }) => a),
    b: Uint32Array.from(sorted, ({ b }) => b),
    interactions: column((t) => (t.online ?? 1) + (t.offline ?? 0)),
    online: column((t) => t.online ?? 1),
    offline: column((t) => t.offline ?? 0),
    aToB: column((t) => t.there ?? 0),
    bToA: column((t) => t.back ?? 0),
    first: column((t) => t.first ?? Number.NaN),
    last: column((t) => t.last ?? t.first ?? Number.NaN),
    days: Uint32Array.from(sorted, (t) => t.days ?? (t.first === undefined ? 0 : 1)),
    facets: {},
    depth: column((t) => (t.deep ? 0.9 : 0.1)),
    deep: Uint8Array.from(sorted, (t) => (t.deep ? 1 : 0)),
    standing: new Uint8Array(sorted.length),
    cut: 0.5,
    gate: 'depth-alone',
    asOf,
    events: new Float64Array(sorted.length),
    crowd: new Uint8Array(sorted.length),
    chance: new Uint8Array(sorted.length),
    eventsTooLarge: 0,
    missedEachOther: 0,
    droppedByChance: 0,
    blend: { intercept: 0, inputs: [] },
  };
}

/** Communities by a label for each person; a negative label is alone. */
export function labelled(labels: readonly number[]): Communities {
  const count = Math.max(-1, ...labels) + 1;
  return {
    of: Uint32Array.from(labels, (label) => (label < 0 ? ALONE : label)),
    count,
    members: Array.from({ length: count }, (_, c) =>
      Uint32Array.from(labels.flatMap((label, p) => (label === c ? [p] : []))),
    ),
    modularity: null,
    agreement: null,
    runs: 1,
  };
}

export interface Around {
  readonly people?: number;
  readonly labels?: readonly number[];
  readonly asOf?: number;
}

export function networkFrom(told: readonly Told[], people?: number): Network {
  return networkOf(tiesFrom(told), people ?? Math.max(-1, ...told.map(({ b }) => b)) + 1);
}

/** A log that has the told ties: a row for each of their days, from the first to the last; or for what went each way. */
function logOf(told: readonly Told[], people: number): PeopledLog {
  const rows = told.flatMap(({ a, b, first, last = first, days = 1, there = 0, back = 0 }): Row[] =>
    Array.from({ length: Math.max(days, there + back) }, (_, i) => ({
      ...(there + back > 0 && i >= there ? { from: b, to: a } : { from: a, to: b }),
      ...(first === undefined
        ? {}
        : { day: Math.round(dayOf(first, last ?? first, (i % days) / Math.max(1, days - 1))) }),
      directed: there + back > 0,
    })),
  );
  return logFrom(people, rows);
}

const dayOf = (first: number, last: number, part: number): number =>
  (first + (last - first) * part - START) / DAY;

/** The roles in a small network; everybody in one community unless told. */
export function rolesFrom(told: readonly Told[], { people, labels, asOf }: Around = {}): Roles {
  const ties = tiesFrom(told, asOf);
  const network = networkOf(ties, people ?? labels?.length ?? Math.max(-1, ...told.map(({ b }) => b)) + 1);
  const communities = labelled(labels ?? Array.from({ length: network.people }, () => 0));
  const log = logOf(told, network.people);
  return rolesOf(network, communities, { ties, log, eventLimit: 100, seed: 1 });
}
