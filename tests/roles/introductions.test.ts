import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { networkOf } from '../../src/network/index.js';
import { DEFAULTS } from '../../src/pipeline.js';
import { introducersOf, personStoryOf, rolesOf } from '../../src/roles/index.js';
import { firmTiesOf, tiesOf } from '../../src/ties/index.js';
import { eveningsOf, timedOf } from './evenings.js';
import { rolesIn } from './from-log.js';
import { logFrom, named, type Row } from './log.js';
import { labelled } from './networks.js';
import { backgroundOf, PEOPLE, type Planted, plantIn } from './planted.js';
import { addScore, noScore, precisionOf, recallOf } from './scored.js';

/** Mia (0) talks with Ann (1) and with Ben (2); the two meet on a day. Two others make the log 60 days long. */
const LONG: Row[] = [
  { day: 0, from: 3, to: 4 },
  { day: 60, from: 3, to: 4 },
];
const KNOWN: Row[] = [
  { day: 10, from: 0, to: 1 },
  { day: 11, from: 0, to: 2 },
];
const madeIn = (rows: readonly Row[], people = 5): number[] => [
  ...rolesIn(logFrom(people, [...LONG, ...rows])).columns.introductions,
];

test('two contacts who meet while somebody is active with both are introduced by them', () => {
  expect(madeIn([...KNOWN, { day: 13, from: 1, to: 2 }])).toEqual([1, 0, 0, 0, 0]);
  expect(madeIn([...KNOWN, { day: 40, from: 1, to: 2 }])).toEqual([1, 0, 0, 0, 0]);
});

test('who knew each other before, or was met the same day, or long after, is not introduced', () => {
  expect(madeIn([{ day: 8, from: 1, to: 2 }, ...KNOWN])[0]).toBe(0);
  expect(madeIn([...KNOWN, { day: 11, from: 1, to: 2 }])[0]).toBe(0);
  expect(madeIn([...KNOWN, { day: 41, from: 1, to: 2 }])[0]).toBe(0);
});

test('first contacts at the left edge of the log count none: they may be old', () => {
  const early = [
    { day: 1, from: 0, to: 1 },
    { day: 1, from: 0, to: 2 },
  ];
  expect(madeIn([...early, { day: 5, from: 1, to: 2 }])[0]).toBe(0);
  expect(madeIn([...early, { day: 6, from: 1, to: 2 }])[0]).toBe(1);
});

test('of two who know both, the more recently active is credited; equals share, unless one was in the same place', () => {
  const nora = (day: number, place?: string): Row[] =>
    [1, 2].map((to) => ({ day, from: 5, to, ...(place === undefined ? {} : { place }) }));
  const met = { day: 13, from: 1, to: 2, place: 'kitchen' };
  const garden = { day: 20, from: 3, to: 4, place: 'garden' };
  expect(madeIn([...KNOWN, ...nora(12), met], 6)).toEqual([0, 0, 0, 0, 0, 1]);
  const mia = [11, 10].map((day, i) => ({ day, from: 5, to: i + 1 }));
  expect(madeIn([...KNOWN, ...mia, met], 6)).toEqual([0.5, 0, 0, 0, 0, 0.5]);
  const placed = mia.map((row) => ({ ...row, place: 'kitchen' }));
  expect(madeIn([...KNOWN, ...placed, met, garden], 6)).toEqual([0, 0, 0, 0, 0, 1]);
});

test('an event introduces those who meet there by who is there with both, if it is not too large', () => {
  const party = (guests: readonly number[]): number =>
    rolesIn(logFrom(130, [...LONG, ...KNOWN], [{ day: 20, guests }])).columns.introductions[0]!;
  expect(party([0, 1, 2])).toBe(1);
  expect(party(Array.from({ length: 120 }, (_, p) => p))).toBe(0);
});

test('at a party where everybody meets everybody nobody is credited with it, though few of those ties count', () => {
  const { rows } = backgroundOf('steady', 1);
  const parties = Array.from({ length: 10 }, (_, e) => ({
    day: 30 * (e + 1),
    guests: Array.from({ length: 25 }, (_, i) => (7 * i + 13 * e) % PEOPLE),
  }));
  const log = logFrom(PEOPLE, rows, parties);
  const all = tiesOf(log, DEFAULTS);
  // Chance explains every one of those ties; each seventh counts all the same.
  const ties = firmTiesOf({ ...all, chance: all.chance.map((one, i) => (i % 7 === 0 ? 0 : one)) });
  const network = networkOf(ties, PEOPLE);
  const evidence = { ties, log, eventLimit: 100, seed: 1 };
  const { columns } = rolesOf(network, labelled(log.people.map(() => 0)), evidence);
  expect(ties.size).toBeGreaterThan(rolesIn(logFrom(PEOPLE, rows)).from.network.ties + 100);
  expect(columns.introductions.reduce((sum, made) => sum + made, 0)).toBeLessThanOrEqual(2);
});

test.each([
  { people: 12, guests: 6, every: 42, talk: 0.65 },
  { people: 30, guests: 5, every: 14, talk: 0.3 },
  { people: 40, guests: 4, every: 2, talk: 0.15 },
  { people: 40, guests: 3, every: 2, talk: 0.15 },
  { people: 20, guests: 3, every: 7, talk: 0.3 },
])(
  'evenings of $guests, a row for each pair, by date or with times: nobody is credited with those who first meet there',
  (evenings) => {
    let [all, credited] = [0, 0];
    for (let seed = 1; seed <= 5; seed += 1) {
      const { rows, met } = eveningsOf(evenings, seed);
      for (const some of [rows, timedOf(rows, seed)]) {
        const { columns } = rolesIn(logFrom(evenings.people, some));
        all += met;
        credited += columns.introductions.reduce((sum, one) => sum + one, 0);
        expect(Math.min(...columns.introductions_p)).toBeGreaterThan(0.001);
      }
    }
    expect(all).toBeGreaterThan(100);
    expect(credited).toBeLessThan(0.05 * all);
  },
);

test('among evenings of three, those whom somebody introduces by talk are found', () => {
  const score = noScore();
  const people = 40;
  const keyOf = (a: number, b: number): number => Math.min(a, b) * people + Math.max(a, b);
  for (let seed = 1; seed <= 4; seed += 1) {
    const { rows } = eveningsOf({ people, guests: 3, every: 4, talk: 0.2 }, seed);
    addScore(score, { people, rows, keyOf, planted: talkedOf(rows, { people, keyOf, seed }) });
  }
  expect(score.planted).toBe(96);
  expect(recallOf(score)).toBeGreaterThanOrEqual(0.9);
  expect(precisionOf(score)).toBeGreaterThanOrEqual(0.9);
  expect(score.found).toBe(score.hosts);
});

/** Four talk with two of their contacts on one day, six times each, and the two meet one to four days after. */
function talkedOf(
  rows: Row[],
  { people, keyOf, seed }: { people: number; keyOf: (a: number, b: number) => number; seed: number },
): Planted[] {
  const random = randomOf(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const first = new Map<number, number>();
  for (const { day = 0, from, to } of rows)
    first.set(keyOf(from, to), Math.min(day, first.get(keyOf(from, to)) ?? day));
  const planted: Planted[] = [];
  while (planted.length < 24) {
    const by = Math.floor(planted.length / 6);
    const [a, b, day] = [below(people), below(people), 60 + below(300)];
    const isKnown = [a, b].every((p) => p !== by && (first.get(keyOf(by, p)) ?? day) < day - 10);
    if (a === b || !isKnown || first.has(keyOf(a, b))) continue;
    const met = day + 1 + below(4);
    first.set(keyOf(a, b), met);
    rows.push({ day, from: by, to: a }, { day, from: by, to: b }, { day: met, from: a, to: b });
    for (let later = met + 1; later < 400; later += 1 + below(40)) rows.push({ day: later, from: b, to: a });
    planted.push({ by, key: keyOf(a, b) });
  }
  return planted;
}

test('contact on fewer than three days, or without times, does not tell who introduced whom', () => {
  const rows: Row[] = [
    { day: 0, from: 0, to: 1 },
    { day: 1, from: 0, to: 2 },
    { day: 1, from: 1, to: 2 },
  ];
  const none = [Number.NaN, Number.NaN, Number.NaN];
  expect([...rolesIn(logFrom(3, rows)).columns.introductions]).toEqual(none);
  const more = rolesIn(logFrom(3, [...rows, { day: 3, from: 1, to: 2 }]));
  expect([...more.columns.introductions]).toEqual([0, 0, 0]);
  const timeless = rolesIn(
    logFrom(3, [
      { from: 0, to: 1 },
      { from: 0, to: 2 },
      { from: 1, to: 2 },
    ]),
  );
  expect([...timeless.columns.introductions_p]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

test('order of rows, sums per day, and an hour that all rows have change nothing', () => {
  const { rows } = backgroundOf('growing', 3);
  const log = logFrom(PEOPLE, rows);
  const turned = logFrom(PEOPLE, [...rows].reverse());
  const once = new Map(rows.map((row) => [`${row.day} ${row.from} ${row.to}`, row]));
  const summed = logFrom(PEOPLE, [...once.values()]);
  const later = { ...log, time: log.time.map((time) => time + 9 * 3_600_000) };
  const { introductions, introductions_expected, introductions_p } = rolesIn(log).columns;
  for (const other of [turned, summed, later]) {
    const { columns } = rolesIn(other);
    expect(columns.introductions).toEqual(introductions);
    expect(columns.introductions_expected).toEqual(introductions_expected);
    expect(columns.introductions_p).toEqual(introductions_p);
  }
});

test('whoever introduces beyond chance is told, in the row and in the story', () => {
  const background = backgroundOf('steady', 101);
  const by = new Set(plantIn(background).map((one) => one.by));
  const roles = rolesIn(logFrom(PEOPLE, background.rows));
  const told = introducersOf(roles, 20);
  expect(told.filter((p) => by.has(p)).length).toBeGreaterThanOrEqual(4);
  expect(told.filter((p) => !by.has(p)).length).toBeLessThanOrEqual(1);
  const story = personStoryOf(roles, named(PEOPLE), told[0]!);
  expect(story.introductions.beyond).toBe(true);
  expect(story.person.why).toMatch(/made \d+ introductions, [\d.]+ expected by chance/);
  expect(story.introductions.pairs[0]!.after).toBeLessThanOrEqual(30);
});
