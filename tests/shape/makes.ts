import type { Random } from '../../src/kit/index.js';
import { type Pair, randomPairs } from '../network/build.js';

/** Pairs of people who are tied, of so many people, in a shape. */
export type Make = (people: number, random: Random) => Pair[];

const each = (from: number, to: number, of: (p: number) => readonly Pair[]): Pair[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => of(from + i)).flat();
export const below = (n: number, random: Random): number => Math.floor(random() * n);

/** Hubs who know each other; everybody else points at one to `most` of them; a few spokes know each other. */
export const hubs =
  (count: number, most: number, spokeTies: number): Make =>
  (people, random) => [
    ...each(1, count, (h) => each(0, h, (g) => [[g, h]])),
    ...each(count, people, (p) => each(0, 1 + below(most, random), () => [[p, below(count, random)]])),
    ...randomPairs(people - count, Math.round(spokeTies * people), random).map(
      ([a, b]): Pair => [a + count, b + count],
    ),
  ];
/** Everybody reports to a person above them. */
export const reports =
  (span: number): Make =>
  (people) =>
    each(1, people, (p) => [[p, Math.floor((p - 1) / span)]]);
/** `mean` random ties a person. */
export const random =
  (mean: number): Make =>
  (people, draw) =>
    randomPairs(people, (people * mean) / 2, draw);
/** Groups of ten with ties inside, and a third of the ties to anybody. */
export const groups: Make = (people, draw) =>
  each(0, people, (p) => [
    ...each(0, 4, () => [[p, Math.min(people - 1, p - (p % 10) + below(10, draw))]]),
    ...each(0, 2, () => [[p, below(people, draw)]]),
  ]);
/** A woven group, and a manager who knows everybody. */
export const managed: Make = (people, draw) => [
  ...random(8)(people, draw),
  ...each(1, people, (p) => [[0, p]]),
];
/** The share `part` of the people, at most 150, know each other to the share `inside`, all others two of them, a few each other. */
export const core =
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
export const crowded: Make = (people, draw) => {
  const size = Math.min(150, Math.round(people / 5));
  const around = randomPairs(people - size, 2 * (people - size), draw);
  return [...core(0.2, 0.85)(people, draw), ...around.map(([a, b]): Pair => [a + size, b + size])];
};
/** One in ten is an adviser, and those do not know each other; everybody else knows two of them. */
export const advisers: Make = (people, draw) => {
  const size = Math.round(people / 10);
  return [
    ...each(size, people, (p) => each(0, 2, () => [[p, below(size, draw)]])),
    ...randomPairs(people, 0.05 * people, draw),
  ];
};
/** Ten hubs in a row; everybody else knows one of them, one in ten somebody else too. */
export const row: Make = (people, draw) => [
  ...each(1, 10, (h) => [[h - 1, h]]),
  ...each(10, people, (p) => [[p, p % 10]]),
  ...randomPairs(people, 0.1 * people, draw),
];
/** Teams of four who know each other, and one whom everybody knows. */
export const teams: Make = (people) =>
  each(1, people, (p) => [
    [0, p],
    ...each(p + 1, Math.min(people, p + 4 - ((p - 1) % 4)), (q) => [[p, q] as const]),
  ]);
/** A ring in which everybody knows the three on each side, one tie of ten moved to anybody. */
export const smallWorld: Make = (people, draw) =>
  each(0, people, (p) => each(1, 4, (k) => [[p, draw() < 0.1 ? below(people, draw) : (p + k) % people]]));
/** Newcomers know `count` who are here already, the likelier the more ties those have. */
export const grown =
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
export const sides: Make = (people, draw) =>
  each(2, people, (p) => [
    ...(draw() < 2 / 3 ? [[p, p % 2] as const] : []),
    ...each(0, 1 + below(2, draw), () => [[p, 2 * below(Math.ceil(people / 2), draw) + (p % 2)] as const]),
    ...(draw() < 0.15 ? [[p, below(people, draw)] as const] : []),
  ]).filter(([, q]) => q < people);
/** Two groups with `mean` random ties a person, and one person who knows seven of ten in both. */
export const between =
  (mean: number): Make =>
  (people, draw) => {
    const half = Math.floor((people - 1) / 2);
    const inside = [half, people - 1 - half].flatMap((size, i) =>
      randomPairs(size, (size * mean) / 2, draw).map(([a, b]): Pair => [1 + i * half + a, 1 + i * half + b]),
    );
    return [...inside, ...each(1, people, (p) => (draw() < 0.7 ? [[0, p] as const] : []))];
  };
/** Circles of eight who all know each other, and one of each knows one of the next. */
export const circles: Make = (people) =>
  each(0, people, (p) => [
    ...each(p + 1, Math.min(people, p + 8 - (p % 8)), (q) => [[p, q] as const]),
    ...(p % 8 === 0 && p + 9 < people ? [[p, p + 9] as const] : []),
  ]);
export const path: Make = (people) => each(1, people, (p) => [[p - 1, p]]);
export const ring: Make = (people) => each(0, people, (p) => [[p, (p + 1) % people]]);
