import { expect, test } from 'vitest';
import type { Role } from '../../src/model.js';
import { personRowOf } from '../../src/roles/index.js';
import {
  type Around,
  barbell,
  clique,
  named,
  pairs,
  path,
  rolesFrom,
  star,
  type Told,
  wheel,
} from './networks.js';

const rolesIn = (told: readonly Told[], around: Around = {}): Role[] => {
  const roles = rolesFrom(told, around);
  return named(roles.people).map((_, p, people) => personRowOf(roles, people, p).role);
};

const day = (n: number): number => Date.UTC(2025, 0, 1) + n * 86_400_000;

test('on an audience the hub is the hub, and the spokes are the periphery', () => {
  expect(rolesIn(star(12))).toEqual(['hub', ...Array(12).fill('periphery')]);
});

test('two hubs with the same spokes are hubs although nobody is cut off without one of them', () => {
  const told = pairs(Array.from({ length: 20 }, (_, i) => [i % 2, 2 + Math.floor(i / 2)] as const));
  expect(rolesIn(told)).toEqual(['hub', 'hub', ...Array(10).fill('periphery')]);
});

test('who is tied to two hubs and one other person is not in the core, however tight the four are', () => {
  const leaves = Array.from({ length: 80 }, (_, i) => [i % 2, 4 + Math.floor(i / 2)] as const);
  const roles = rolesIn([...clique(4), ...pairs(leaves)]);
  expect(roles.slice(0, 4)).toEqual(['hub', 'hub', 'periphery', 'periphery']);
});

test('who holds many small groups together is a hub although nobody in them depends on one tie', () => {
  const groups = Array.from({ length: 8 }, (_, g) => clique(4, 1 + 4 * g)).flat();
  const roles = rolesIn([...star(32), ...groups]);
  expect(roles[0]).toBe('hub');
  expect(roles).not.toContain('bridge');
});

test('a deep star has a hub too: a following', () => {
  expect(rolesIn(star(12).map((tie) => ({ ...tie, deep: true })))[0]).toBe('hub');
});

test('in a woven group nobody is a hub, not even who knows everybody', () => {
  expect(rolesIn(clique(12))).toEqual(Array(12).fill('core'));
  expect(rolesIn(wheel(20))).not.toContain('hub');
});

test('the middle of a wheel with deep ties is a weaver, and who never answers is not', () => {
  const deep = wheel(20).map((tie) => (tie.a === 0 && tie.b <= 4 ? { ...tie, deep: true } : tie));
  expect(rolesIn(deep)[0]).toBe('weaver');
  const answered = (there: number): Role | undefined =>
    rolesIn(
      deep.map((tie) => ({
        ...tie,
        there: tie.a === 0 ? there : 4,
        back: 4,
        online: 4 + there,
        first: day(0),
      })),
    )[0];
  expect(answered(4)).toBe('weaver');
  expect(answered(0)).not.toBe('weaver');
});

test('who converses with many, both ways, is an advocate; who only writes to many is not', () => {
  const talk = (back: number): Told[] => [
    ...Array.from({ length: 6 }, (_, i) => ({ a: 0, b: i + 1, there: 3, back })),
    ...clique(6, 1),
  ];
  expect(rolesIn(talk(2))[0]).toBe('advocate');
  expect(rolesIn(talk(0))).not.toContain('advocate');
});

test('the two ends of the tie between two cliques are bridges', () => {
  const labels = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
  const core = Array(4).fill('core');
  expect(rolesIn(barbell(5), { labels })).toEqual([...core, 'bridge', 'bridge', ...core]);
});

test('who has two ties, one into each of two cliques, is a bridge', () => {
  const told = [...clique(10), ...clique(10, 10), { a: 9, b: 20 }, { a: 10, b: 20 }];
  const labels = Array.from({ length: 21 }, (_, p) => (p < 10 ? 0 : p < 20 ? 1 : 0));
  expect(rolesIn(told, { labels })[20]).toBe('bridge');
});

test('a tie to another community alone makes no bridge, if ways do not lead through it', () => {
  const labels = Array.from({ length: 12 }, (_, p) => p % 2);
  expect(rolesIn(clique(12), { labels })).not.toContain('bridge');
});

test('a newcomer had the first contact in the last tenth of the log', () => {
  const old = clique(4).map((tie) => ({ ...tie, first: day(0), last: day(100), days: 50 }));
  const late = (n: number): Role | undefined => rolesIn([...old, { a: 3, b: 4, first: day(n) }])[4];
  expect(late(90)).toBe('newcomer');
  expect(late(89)).toBe('periphery');
});

test('a log of a few days knows no newcomers', () => {
  const old = clique(4).map((tie) => ({ ...tie, first: day(0), last: day(9), days: 5 }));
  expect(rolesIn([...old, { a: 3, b: 4, first: day(9) }])[4]).toBe('periphery');
});

test('gone quiet is 8 times the own usual gap, and no less than four weeks', () => {
  const others = clique(4).map((tie) => ({ ...tie, first: day(0), last: day(400), days: 200 }));
  const last = (n: number, days: number): Role | undefined =>
    rolesIn([...others, { a: 3, b: 4, first: day(0), last: day(n), days }])[4];
  expect(last(320, 33)).toBe('gone-quiet'); // every 10 days, silent for 80
  expect(last(330, 34)).toBe('periphery'); // every 10 days, silent for 70
  expect(last(380, 381)).toBe('periphery'); // every day, silent for 20
  expect(last(100, 2)).toBe('periphery'); // two days are no rhythm
});

test('without times nobody is new or quiet', () => {
  for (const told of [star(8), path(6), clique(6)]) {
    expect(rolesIn(told)).not.toContain('newcomer');
    expect(rolesIn(told)).not.toContain('gone-quiet');
  }
});

test('on a path those inside are regulars, the ends and people without ties are the periphery', () => {
  expect(rolesIn(path(5), { people: 6 })).toEqual([
    'periphery',
    ...Array(3).fill('regular'),
    'periphery',
    'periphery',
  ]);
});
