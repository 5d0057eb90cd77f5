import { randomOf } from '../../src/kit/index.js';
import type { Network, ShapeClass } from '../../src/model.js';
import { networkFrom, type Pair } from '../network/build.js';
import {
  advisers,
  below,
  between,
  circles,
  core,
  crowded,
  groups,
  grown,
  hubs,
  type Make,
  managed,
  path,
  random,
  reports,
  ring,
  row,
  sides,
  smallWorld,
  teams,
} from './makes.js';

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

/** Networks whose shape is known because we made them so; people are numbered at random. */
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
  'two groups, one between': { make: between(5), shapes: ['mixed', 'web'], from: 20, upTo: 0.1 },
  '4 random ties a person': { make: random(4), shapes: ['mixed', 'web'], from: 20 },
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
