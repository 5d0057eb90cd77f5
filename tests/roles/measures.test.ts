import { expect, test } from 'vitest';
import type { MeasureName } from '../../src/roles/index.js';
import { type Around, barbell, clique, path, rolesFrom, star, type Told, wheel } from './networks.js';

/** A measure of everybody, in order. */
const of = (measure: MeasureName, told: readonly Told[], around: Around = {}): number[] => [
  ...rolesFrom(told, around).columns[measure],
];

test('without the middle of a star of 5 three are cut off and all six pairs part; a leaf is missed by nobody', () => {
  expect(of('cut_off_without', star(4))).toEqual([3, 0, 0, 0, 0]);
  expect(of('pairs_cut_without', star(4))).toEqual([6, 0, 0, 0, 0]);
});

test('on a path of 5 the middle parts 2 · 2 pairs, its neighbours 1 · 3', () => {
  expect(of('pairs_cut_without', path(5))).toEqual([0, 3, 4, 3, 0]);
  expect(of('cut_off_without', path(5))).toEqual([0, 1, 2, 1, 0]);
  expect(of('betweenness', path(5)).map((x) => x * 6)).toEqual([0, 3, 4, 3, 0].map((x) => expect.closeTo(x)));
});

test('in a barbell of two cliques of 4 only the ends of the handle part pairs: 3 on one side, 4 on the other', () => {
  expect(of('pairs_cut_without', barbell(4))).toEqual([0, 0, 0, 12, 12, 0, 0, 0]);
  expect(of('cut_off_without', barbell(4))).toEqual([0, 0, 0, 3, 3, 0, 0, 0]);
});

test('a person who holds three cliques together parts them all', () => {
  const told = [...clique(3), { a: 0, b: 3 }, { a: 0, b: 4 }, ...clique(2, 3), { a: 0, b: 5 }];
  // without 0 there are {1, 2}, {3, 4} and {5}: 2 · 2 + 2 · 1 + 2 · 1
  expect(of('pairs_cut_without', told)[0]).toBe(8);
});

test('reach is the rest of the connected part', () => {
  expect(of('reach', [...clique(3), { a: 3, b: 4 }], { people: 6 })).toEqual([2, 2, 2, 1, 1, 0]);
});

test('constraint is 1 for who depends on one contact, and highest in a triangle', () => {
  expect(of('constraint', star(4))).toEqual([0.25, 1, 1, 1, 1]);
  expect(of('constraint', clique(3))).toEqual([1.125, 1.125, 1.125].map((x) => expect.closeTo(x)));
});

test('effective size counts contacts who are not reached anyway: all in a star, one in a clique', () => {
  expect(of('effective_size', star(4))).toEqual([4, 1, 1, 1, 1]);
  expect(of('effective_size', clique(5))).toEqual([1, 1, 1, 1, 1]);
});

test('closure of the middle falls in a large wheel, its woven share does not', () => {
  expect(of('closure', wheel(10))[0]).toBeCloseTo(10 / 45);
  expect(of('woven_share', wheel(10))[0]).toBe(1);
  expect(of('woven_share', star(10))[0]).toBe(0);
});

test('dependants are contacts with at most one other contact', () => {
  expect(of('dependants', star(4))).toEqual([4, 0, 0, 0, 0]);
  expect(of('dependants', path(3))).toEqual([1, 2, 1]);
  expect(of('dependants', clique(4))).toEqual([0, 0, 0, 0]);
});

test('core number is 1 in a star and 4 in a clique of 5, whatever hangs on it', () => {
  expect(of('core_number', star(4))).toEqual([1, 1, 1, 1, 1]);
  expect(of('core_number', [...clique(5), { a: 4, b: 5 }, { a: 5, b: 6 }])).toEqual([4, 4, 4, 4, 4, 1, 1]);
});

test('deep ties and their share; no ties, no share', () => {
  const told = [{ a: 0, b: 1, deep: true }, ...[2, 3, 4].map((b) => ({ a: 0, b }))];
  expect(of('deep_ties', told)).toEqual([1, 1, 0, 0, 0]);
  expect(of('deep_share', told, { people: 6 })).toEqual([0.25, 1, 0, 0, 0, Number.NaN]);
});

test('communities reached and ties across leave people without a community out', () => {
  const told = [1, 2, 3, 4].map((b) => ({ a: 0, b }));
  const labels = [0, 0, 1, 1, -1];
  expect(of('communities_reached', told, { labels })[0]).toBe(2);
  expect(of('across_share', told, { labels })[0]).toBe(0.5);
  expect(of('across_share', told, { labels })[4]).toBe(1);
});

test('membership is the share of closeness inside the own community; nobody is a member of none', () => {
  const told = [1, 2, 3, 4].map((b) => ({ a: 0, b }));
  const shares = of('membership', told, { labels: [0, 0, 0, 1, -1] });
  expect(shares[0]).toBeCloseTo(1 / 2, 12);
  expect(shares.slice(1)).toEqual([1, 1, 0, Number.NaN]);
});

test('sent and received follow the direction; answers on one day are what came back, tie by tie', () => {
  const told = [
    { a: 0, b: 1, there: 2, back: 1, online: 3, first: day(0) },
    { a: 0, b: 2, there: 2, back: 0, online: 2, first: day(0) },
  ];
  expect(of('sent', told)).toEqual([4, 1, 0]);
  expect(of('received', told)).toEqual([1, 2, 2]);
  expect(of('answers_received', told)).toEqual([0.25, 1, Number.NaN]);
  expect(of('answers_given', told)).toEqual([1, 0.5, 0]);
  expect(of('conversations', told)).toEqual([1, 1, 0]);
});

test('a log without direction says nothing of direction', () => {
  for (const measure of ['sent', 'received', 'conversations', 'answers_given', 'answers_received'] as const) {
    expect(of(measure, star(2))).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  }
});

test('online and offline share leave room for what is unknown', () => {
  const told = [{ a: 0, b: 1, online: 3, offline: 1 }];
  expect(of('online_share', told)).toEqual([0.75, 0.75]);
  expect(of('offline_share', told)).toEqual([0.25, 0.25]);
});

const day = (n: number): number => Date.UTC(2025, 0, 1) + n * 86_400_000;

test('active days are the days of the log, and the usual gap is read from them', () => {
  const told = [
    { a: 0, b: 1, first: day(0), last: day(28), days: 5 },
    { a: 0, b: 2, first: day(3), last: day(3), days: 1 },
  ];
  expect(of('active_days', told)).toEqual([6, 5, 1]);
  expect(of('usual_gap_days', told)).toEqual([28 / 5, 7, Number.NaN]);
  expect(of('silence_days', told, { asOf: day(31) })).toEqual([3, 3, 28]);
});

test('many ties of one day each prove as many days as differ', () => {
  const told = [0, 4, 4, 8].map((n, i) => ({ a: 0, b: i + 1, first: day(n) }));
  expect(of('active_days', told)[0]).toBe(3);
  expect(of('usual_gap_days', told)[0]).toBe(4);
});

test('the web index without a person is that of the others', () => {
  expect(of('web_index_without', clique(5))).toEqual([1, 1, 1, 1, 1]);
  expect(of('web_index_without', wheel(6))[0]).toBeCloseTo(rolesFrom(ring(6)).webIndex);
  expect(of('web_index_without', star(6))).toEqual([0, ...Array(6).fill(Number.NaN)]);
});

const ring = (people: number): Told[] => [...path(people), { a: 0, b: people - 1 }];
