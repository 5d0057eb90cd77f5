import { type Random, randomOf } from '../../src/kit/index.js';
import type { Network, ShapeClass } from '../../src/model.js';
import { networkFrom, type Pair, randomPairs } from '../network/build.js';

/** Networks whose shape is known because we made them so; people are numbered at random. */
type Make = (people: number, random: Random) => Pair[];

const each = (from: number, to: number, of: (p: number) => readonly Pair[]): Pair[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => of(from + i)).flat();
const below = (n: number, random: Random): number => Math.floor(random() * n);

/** Hubs who know each other; everybody else points at one to `most` of them; a few spokes know each other. */
const hubs =
  (count: number, most: number, spokeTies: number): Make =>
  (people, random) => [
    ...each(1, count, (h) => each(0, h, (g) => [[g, h]])),
    ...each(count, people, (p) => each(0, 1 + below(most, random), () => [[p, below(count, random)]])),
    ...randomPairs(people - count, Math.round(spokeTies * people), random).map(
      ([a, b]): Pair => [a + count, b + count],
    ),
  ];
/** Everybody reports to a person above them. */
const reports =
  (span: number): Make =>
  (people) =>
    each(1, people, (p) => [[p, Math.floor((p - 1) / span)]]);
/** `mean` random ties a person. */
const random =
  (mean: number): Make =>
  (people, draw) =>
    randomPairs(people, (people * mean) / 2, draw);
/** Groups of ten with ties inside, and a third of the ties to anybody. */
const groups: Make = (people, draw) =>
  each(0, people, (p) => [
    ...each(0, 4, () => [[p, Math.min(people - 1, p - (p % 10) + below(10, draw))]]),
    ...each(0, 2, () => [[p, below(people, draw)]]),
  ]);
/** A woven group, and a manager who knows everybody. */
const managed: Make = (people, draw) => [...random(8)(people, draw), ...each(1, people, (p) => [[0, p]])];
/** The share `part` of the people, at most 150, know each other to the share `inside`, all others two of them, a few each other. */
const core =
  (part: number, inside: number): Make =>
  (people, draw) => {
    const size = Math.min(150, Math.round(people * part));
    return [
      ...each(0, size, (p) => each(0, p, (q) => (draw() < inside ? [[p, q]] : []))),
      ...each(size, people, (p) => each(0, 2, () => [[p, below(size, draw)]])),
      ...randomPairs(people, 0.05 * people, draw),
    ];
  };
/** A core of a fifth, and all others know four of each other as well. */
const crowded: Make = (people, draw) => {
  const size = Math.min(150, Math.round(people / 5));
  const around = randomPairs(people - size, 2 * (people - size), draw);
  return [...core(0.2, 0.85)(people, draw), ...around.map(([a, b]): Pair => [a + size, b + size])];
};
/** One in ten is an adviser, and those do not know each other; everybody else knows two of them. */
const advisers: Make = (people, draw) => {
  const size = Math.round(people / 10);
  return [
    ...each(size, people, (p) => each(0, 2, () => [[p, below(size, draw)]])),
    ...randomPairs(people, 0.05 * people, draw),
  ];
};
/** Ten hubs in a row; everybody else knows one of them, one in ten somebody else too. */
const row: Make = (people, draw) => [
  ...each(1, 10, (h) => [[h - 1, h]]),
  ...each(10, people, (p) => [[p, p % 10]]),
  ...randomPairs(people, 0.1 * people, draw),
];
/** Teams of four who know each other, and one whom everybody knows. */
const teams: Make = (people) =>
  each(1, people, (p) => [
    [0, p],
    ...each(p + 1, Math.min(people, p + 4 - ((p - 1) % 4)), (q) => [[p, q] as const]),
  ]);
/** A ring in which everybody knows the three on each side, one tie of ten moved to anybody. */
const smallWorld: Make = (people, draw) =>
  each(0, people, (p) => each(1, 4, (k) => [[p, draw() < 0.1 ? below(people, draw) : (p + k) % people]]));
/** Newcomers know `count` who are here already, the likelier the more ties those have. */
const grown =
  (count: number): Make =>
  (people, draw) => {
    const ends = [0];
    return each(1, people, (p) => {
      const known = each(0, count, () => [[p, ends[below(ends.length, draw)]!]]);
      for (const [, q] of known) ends.push(q, p);
      return known;
    });
  };
/** Two sides, each with a leader whom two of three on that side know; everybody knows one or two more of their side. */
const sides: Make = (people, draw) =>
  each(2, people, (p) => [
    ...(draw() < 2 / 3 ? [[p, p % 2] as const] : []),
    ...each(0, 1 + below(2, draw), () => [[p, 2 * below(Math.ceil(people / 2), draw) + (p % 2)] as const]),
    ...(draw() < 0.15 ? [[p, below(people, draw)] as const] : []),
  ]).filter(([, q]) => q < people);
/** Circles of eight who all know each other, and one of each knows one of the next. */
const circles: Make = (people) =>
  each(0, people, (p) => [
    ...each(p + 1, Math.min(people, p + 8 - (p % 8)), (q) => [[p, q] as const]),
    ...(p % 8 === 0 && p + 9 < people ? [[p, p + 9] as const] : []),
  ]);
const path: Make = (people) => each(1, people, (p) => [[p - 1, p]]);
const ring: Make = (people) => each(0, people, (p) => [[p, (p + 1) % people]]);

const HUBS: readonly ShapeClass[] = ['hub-and-spoke', 'multi-hub'];
const NEITHER: readonly ShapeClass[] = ['core-periphery', 'mixed'];

interface Family {
  readonly make: Make;
  /** What it is made to be; where two classes are named, either is right. */
  readonly shapes: readonly ShapeClass[];
  /** The fewest people with whom it is that; 10 where nothing is said. */
  readonly from?: number;
  /** The most ties moved with which it still is that; 0.3 where nothing is said. */
  readonly upTo?: number;
}

const MADE: Readonly<Record<string, Family>> = {
  'one hub': { make: hubs(1, 1, 0.1), shapes: ['hub-and-spoke'] },
  'one hub, spokes who talk': { make: hubs(1, 1, 0.25), shapes: ['hub-and-spoke'] },
  // Ties moved out of a team tie the teams to each other.
  'one hub, spokes who talk more': { make: hubs(1, 1, 0.5), shapes: ['hub-and-spoke'], from: 40, upTo: 0.1 },
  // As many ties as three random ties a person make it hold together without its hub, and not for long.
  'one hub, spokes with three ties': { make: hubs(1, 1, 1.5), shapes: NEITHER, from: 20 },
  'one hub, spokes with eight ties': { make: hubs(1, 1, 4), shapes: ['web'], from: 20 },
  'one hub of teams': { make: teams, shapes: ['hub-and-spoke'], from: 20, upTo: 0 },
  'two hubs': { make: hubs(2, 2, 0.1), shapes: HUBS },
  'five hubs': { make: hubs(5, 2, 0.1), shapes: ['multi-hub'], from: 40 },
  'five hubs, up to three each': { make: hubs(5, 3, 0.1), shapes: ['multi-hub'], from: 100 },
  'eight hubs': { make: hubs(8, 2, 0.1), shapes: ['multi-hub'], from: 150 },
  'six hubs, up to four each': { make: hubs(6, 4, 0.1), shapes: ['multi-hub'], from: 300 },
  'ten hubs in a row': { make: row, shapes: ['multi-hub'], from: 60 },
  'reports of five': { make: reports(5), shapes: HUBS },
  'reports of eight': { make: reports(8), shapes: HUBS },
  'grown, one tie each': { make: grown(1), shapes: HUBS, from: 20 },
  '6 random ties a person': { make: random(6), shapes: ['web'] },
  '16 random ties a person': { make: random(16), shapes: ['web'], from: 20 },
  'groups of ten': { make: groups, shapes: ['web'], from: 20 },
  'woven, with a manager': { make: managed, shapes: ['web'], from: 20 },
  'small world': { make: smallWorld, shapes: ['web'] },
  'core of a tenth': { make: core(0.1, 0.85), shapes: ['core-periphery'], from: 60 },
  'core of a fifth': { make: core(0.2, 0.85), shapes: ['core-periphery'], from: 40 },
  'loose core of a fifth': { make: core(0.2, 0.65), shapes: ['core-periphery'], from: 40 },
  'core of a third': { make: core(0.33, 0.75), shapes: ['core-periphery'], from: 20 },
  'grown, three ties each': { make: grown(3), shapes: ['core-periphery', 'mixed', 'web'], from: 40 },
  'core in a crowd': { make: crowded, shapes: ['mixed', 'web'], from: 40 },
  advisers: { make: advisers, shapes: ['multi-hub', 'mixed'], from: 40 },
  'two sides': { make: sides, shapes: NEITHER, from: 20, upTo: 0.1 },
  path: { make: path, shapes: ['mixed'] },
  ring: { make: ring, shapes: ['mixed'] },
  'binary tree': { make: reports(2), shapes: ['mixed'] },
  // Ties moved out of a circle make it a small world.
  'circles in a row': { make: circles, shapes: ['mixed'], from: 40, upTo: 0 },
  '2 random ties a person': { make: random(2), shapes: ['mixed'] },
  '3 random ties a person': { make: random(3), shapes: ['mixed'] },
};

/** By name; `kind` is what they are made to be, in one word. */
export const FAMILIES: Readonly<Record<string, Family & { readonly kind: string }>> = Object.fromEntries(
  Object.entries(MADE).map(([name, family]) => [name, { ...family, kind: family.shapes.join(' or ') }]),
);

export function madeOf(family: string, people: number, seed: number): Network {
  const draw = randomOf(seed);
  const names = Array.from({ length: people }, (_, p) => p);
  for (let i = people - 1; i > 0; i -= 1) {
    const j = below(i + 1, draw);
    [names[i], names[j]] = [names[j]!, names[i]!];
  }
  const pairs = FAMILIES[family]!.make(people, draw);
  return networkFrom(
    pairs.map(([a, b]): Pair => [names[a]!, names[b]!]),
    people,
  );
}

/** The same with one end of the share `noise` of its ties moved to somebody at random. */
export function movedOf(network: Network, noise: number, seed: number): Network {
  const draw = randomOf(seed);
  const pairs = Array.from({ length: network.ties }, (_, tie): Pair => {
    const to = draw() < noise ? below(network.people, draw) : network.b[tie]!;
    return [network.a[tie]!, to];
  });
  return networkFrom(
    pairs.filter(([a, b]) => a !== b),
    network.people,
  );
}
