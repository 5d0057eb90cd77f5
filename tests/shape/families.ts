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
/** A fifth of the people know nearly each other, all others know two of them, a few each other. */
const core: Make = (people, draw) => {
  const inside = Math.round(people / 5);
  return [
    ...each(0, inside, (p) => each(0, p, (q) => (draw() < 0.85 ? [[p, q]] : []))),
    ...each(inside, people, (p) => each(0, 2, () => [[p, below(inside, draw)]])),
    ...randomPairs(people, 0.05 * people, draw),
  ];
};
const path: Make = (people) => each(1, people, (p) => [[p - 1, p]]);
const ring: Make = (people) => each(0, people, (p) => [[p, (p + 1) % people]]);

export const FAMILIES: Readonly<Record<string, Make>> = {
  'one hub': hubs(1, 1, 0.1),
  'one hub, spokes who talk': hubs(1, 1, 0.25),
  'two hubs': hubs(2, 2, 0.1),
  'five hubs': hubs(5, 2, 0.1),
  'reports of five': reports(5),
  'reports of eight': reports(8),
  '6 random ties a person': random(6),
  '16 random ties a person': random(16),
  'groups of ten': groups,
  'woven, with a manager': managed,
  'core of a fifth': core,
  path,
  ring,
  'binary tree': reports(2),
  '2 random ties a person': random(2),
  '3 random ties a person': random(3),
};

const HUBS: readonly ShapeClass[] = ['hub-and-spoke', 'multi-hub'];
/** What each family is made to be; where two classes are named, either is right. */
export const EXPECTED: Readonly<Record<string, readonly ShapeClass[]>> = {
  'one hub': ['hub-and-spoke'],
  'one hub, spokes who talk': ['hub-and-spoke'],
  'two hubs': HUBS,
  'five hubs': ['multi-hub'],
  'reports of five': ['multi-hub'],
  'reports of eight': HUBS,
  '6 random ties a person': ['web'],
  '16 random ties a person': ['web'],
  'groups of ten': ['web'],
  'woven, with a manager': ['web'],
  'core of a fifth': ['core-periphery'],
  path: ['mixed'],
  ring: ['mixed'],
  'binary tree': ['mixed'],
  '2 random ties a person': ['mixed'],
  '3 random ties a person': ['mixed'],
};

export function madeOf(family: string, people: number, seed: number): Network {
  const draw = randomOf(seed);
  const names = Array.from({ length: people }, (_, p) => p);
  for (let i = people - 1; i > 0; i -= 1) {
    const j = below(i + 1, draw);
    [names[i], names[j]] = [names[j]!, names[i]!];
  }
  const pairs = FAMILIES[family]!(people, draw);
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
