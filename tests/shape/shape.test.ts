import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import type { Shape } from '../../src/model.js';
import { classOf, type Evidence, marginOf } from '../../src/shape/class.js';
import { CUTS, communityRowOf, crossOf, SHAPE_MEASURES, shapeOf } from '../../src/shape/index.js';
import { clique, networkFrom, type Pair, star } from '../network/build.js';
import { madeOf } from './families.js';

test('a star is hub-and-spoke, with several hubs as the next stage', () => {
  expect(shapeOf(star(12), 1)).toMatchObject({ shape: 'hub-and-spoke', stage: 'several hubs', margin: 0.2 });
});

test('everyone linked is a web, as far from the cut as can be', () => {
  expect(shapeOf(clique(12), 1)).toMatchObject({ shape: 'web', direction: null, stage: null, margin: 0.5 });
});

test('ten pairs are fragments, nine people are too small', () => {
  const pairs = Array.from({ length: 10 }, (_, i): Pair => [2 * i, 2 * i + 1]);
  expect(shapeOf(networkFrom(pairs), 1).shape).toBe('fragments');
  expect(shapeOf(clique(9), 1)).toMatchObject({ shape: 'too-small', margin: 0.5 });
});

test('two stars whose hubs know each other are held by two', () => {
  const spokes = Array.from({ length: 20 }, (_, i): Pair => [i + 2, i % 2]);
  const all = spokes.map(([p]): Pair => [p, 0]);
  expect(shapeOf(networkFrom([[0, 1], ...spokes, ...all]), 1).measures.linchpins).toBe(1);
  const shape = shapeOf(
    networkFrom([[0, 1], ...spokes, ...spokes.slice(0, 14).map(([p, h]): Pair => [p, 1 - h])]),
    1,
  );
  expect(shape).toMatchObject({ shape: 'multi-hub', stage: 'core and periphery' });
});

test('an audience with a group of friends inside it is an audience, and the friends are a web', () => {
  const friends = Array.from({ length: 12 }, (_, p) =>
    Array.from({ length: p }, (_, q): Pair => [p + 1, q + 1]),
  ).flat();
  const spokes = Array.from({ length: 140 }, (_, p): Pair => [p + 1, 0]);
  expect(shapeOf(networkFrom([...spokes, ...friends]), 1)).toMatchObject({ shape: 'hub-and-spoke' });
  const inside = friends.map(([p, q]): Pair => [p - 1, q - 1]).slice(1);
  expect(shapeOf(networkFrom(inside), 1).shape).toBe('web');
});

test('every cut is decisive: just below it one class, at it another', () => {
  const evidence: Evidence = {
    people: 50,
    largest_component_share: 1,
    web_index: 0.3,
    hub_lead: 5,
    hubs: 4,
    leaders: 4,
    core_density: 0.7,
    core_contrast: 0.95,
    core_pull: 0.9,
    core_ties: 2,
  };
  const loose = { ...evidence, core_density: 0.2 };
  const wheres: Record<string, Evidence> = {
    held: loose,
    woven: loose,
    lead: { ...loose, web_index: 0.1 },
    several: { ...loose, web_index: 0.1 },
    bare: { ...evidence, hubs: 4 },
    few: { ...evidence, web_index: 0.05 },
  };
  for (const [name, { measure, at }] of Object.entries(CUTS)) {
    const from = wheres[name] ?? evidence;
    const sides = [at - 1e-6, at].map((value) => classOf({ ...from, [measure]: value }));
    expect(sides[0], name).not.toBe(sides[1]);
  }
});

test('every cut is of a measure in the table, or of the number of people', () => {
  const names = new Set(['people', ...SHAPE_MEASURES.map(({ term }) => term.name)]);
  expect(Object.values(CUTS).filter(({ measure }) => !names.has(measure))).toEqual([]);
});

test('the margin is the way to the nearest cut that would change the class', () => {
  const web: Evidence = {
    people: 50,
    largest_component_share: 1,
    web_index: 0.53,
    hub_lead: 1,
    leaders: 20,
  };
  expect(marginOf(web).margin).toBeCloseTo(0.03, 12);
  expect(marginOf(web).nearest).toBe('mixed');
  // Nearer to one half connected than to the cut of webs.
  const loose = marginOf({ ...web, web_index: 0.8, largest_component_share: 0.6 });
  expect(loose.margin).toBeCloseTo(0.1, 12);
  expect(loose.nearest).toBe('fragments');
  expect(marginOf({ people: 3 })).toEqual({ margin: 6.5, nearest: 'fragments' });
});

const hubWith = (inward: number, outward: number): Pair[] => [
  ...Array.from({ length: inward }, (_, i): Pair => [i + 1, 0]),
  ...Array.from({ length: outward }, (_, i): Pair => [0, i + 1]),
];

test('the direction of a hub is the one of two thirds of the pointings', () => {
  expect(shapeOf(networkFrom(hubWith(20, 0)), 1).direction).toBe('broadcast');
  expect(shapeOf(networkFrom(hubWith(20, 10)), 1).direction).toBe('broadcast');
  expect(shapeOf(networkFrom(hubWith(20, 11)), 1).direction).toBe('two-way');
  expect(shapeOf(networkFrom(hubWith(9, 20)), 1).direction).toBe('support');
});

test('the direction of several hubs is that of all who stand out, not of the one without whom it falls apart', () => {
  const spokes = (hub: number): Pair[] =>
    Array.from({ length: 20 }, (_, i): Pair => {
      const spoke = 3 + 20 * hub + i;
      return hub === 1 ? [hub, spoke] : [spoke, hub];
    });
  const chain = [...spokes(0), ...spokes(1), ...spokes(2), [0, 1], [2, 1]] as Pair[];
  expect(shapeOf(networkFrom(chain), 1)).toMatchObject({
    shape: 'multi-hub',
    direction: 'broadcast',
    measures: { hubs: 1, leaders: 3 },
  });
});

test('a hub whose ties have no direction has none', () => {
  const network = star(12);
  const none = network.aToB.map(() => 0);
  expect(shapeOf({ ...network, aToB: none, bToA: none }, 1)).toMatchObject({
    shape: 'hub-and-spoke',
    direction: null,
  });
});

test('much evidence makes a class stable, thin evidence near a cut does not', () => {
  const often = (pairs: readonly Pair[], count: number) =>
    networkFrom(pairs.map(([a, b]): Pair => [a, b, count]));
  expect(shapeOf(often(hubWith(30, 0), 20), 1).stability).toBe(1);
  // Ten people, a mention each: another log as long may have fewer than ten.
  expect(shapeOf(often(hubWith(9, 0), 1), 1).stability).toBeLessThan(0.8);
});

test('the same seed gives the same shape, another seed another stability', () => {
  const network = madeOf('3 random ties a person', 40, 5);
  expect(shapeOf(network, 1)).toEqual(shapeOf(network, 1));
  const seeds = Array.from({ length: 10 }, (_, i) => shapeOf(networkFrom(hubWith(9, 0)), i).stability);
  expect(new Set(seeds).size).toBeGreaterThan(1);
});

const withClass = (shape: Shape['shape'], web_index: number | null, hub_lead: number | null): Shape => ({
  shape,
  direction: null,
  margin: null,
  stability: null,
  stage: null,
  measures: { web_index, hub_lead },
});

test('the cross: hubs are audience or following, webs are crowd or community', () => {
  expect(crossOf(withClass('hub-and-spoke', 0, 9), 0.49)).toBe('audience');
  expect(crossOf(withClass('multi-hub', 0.1, 9), 0.5)).toBe('following');
  expect(crossOf(withClass('web', 0.7, 1), 0.2)).toBe('crowd');
  expect(crossOf(withClass('core-periphery', 0.3, 3), 0.8)).toBe('community');
  expect(crossOf(withClass('core-periphery', 0.1, 9), 0.1)).toBe('audience');
});

test('a mixed network is in a corner only where it clearly leans', () => {
  expect(crossOf(withClass('mixed', 0.41, 1), 0.2)).toBe('crowd');
  expect(crossOf(withClass('mixed', 0.31, 9), 0.2)).toBeNull();
  expect(crossOf(withClass('mixed', 0.25, 9), 0.2)).toBe('audience');
  expect(crossOf(withClass('mixed', 0.25, 1), 0.2)).toBeNull();
  expect(crossOf(withClass('mixed', null, null), 0.2)).toBeNull();
});

test('fragments, the too small and the unmeasured are in no corner', () => {
  expect(crossOf(withClass('fragments', 0.1, 9), 1)).toBeNull();
  expect(crossOf(withClass('too-small', 1, 1), 1)).toBeNull();
  expect(crossOf(withClass('web', 0.9, 1), null)).toBeNull();
});

test('many resamples of a large hub do not change it', () => {
  const random = randomOf(2);
  const pairs = Array.from(
    { length: 3000 },
    (_, i): Pair => [i + 1, random() < 0.9 ? 0 : Math.floor(random() * i)],
  );
  expect(shapeOf(networkFrom(pairs), 1)).toMatchObject({ shape: 'hub-and-spoke', stability: 1 });
});

test('leaders are named with those first who cut most people off, linchpins with the most ties first', () => {
  // Four stars of five in a row: the two in the middle hold the ends.
  const middles = [0, 1, 2, 3];
  const pairs: Pair[] = middles.flatMap((m) => Array.from({ length: 5 }, (_, i): Pair => [m, 4 + 5 * m + i]));
  const network = networkFrom([...pairs, [0, 1], [1, 2], [2, 3]]);
  const people = Array.from({ length: network.people }, (_, p) => {
    return { name: `p${p}`, group: null, bot: false, staff: false };
  });
  const { names, around, measures, pieces } = communityRowOf('all', network, { people, seed: 1 });
  expect(names?.leaders.slice(0, 2)).toEqual(['p1', 'p2']);
  expect(names?.leaders).toHaveLength(measures.leaders!);
  expect(names?.linchpins).toHaveLength(measures.linchpins!);
  expect(around[0]).toBe('p1');
  expect(pieces).toEqual([{ people: 24, groups: 1 }]);
});
