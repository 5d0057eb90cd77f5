import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { mostMissedOf, PERSON_MEASURES, personRowOf, type Roles } from '../../src/roles/index.js';
import { clique, named, pairs, rolesFrom, star, type Told } from './networks.js';

/** Seeded random networks: thin to dense, with people who have no tie. */
const NETWORKS: { seed: number; people: number; told: Told[] }[] = [1, 2, 3, 4, 5, 6].map((seed) => {
  const random = randomOf(seed);
  const people = 24;
  const all = clique(people).filter(() => random() < 0.03 * seed ** 1.3);
  const told = all.map((tie) => ({
    ...tie,
    deep: random() < 0.3,
    there: Math.floor(random() * 4),
    back: Math.floor(random() * 4),
  }));
  return { seed, people, told };
});

/** Pairs that can reach each other, without one person, by brute force. */
function pairsWithin(people: number, told: readonly Told[], without: number): number {
  const group = Array.from({ length: people }, (_, p) => p);
  for (const { a, b } of told) {
    if (a === without || b === without || group[a] === group[b]) continue;
    const [from, to] = [group[a], group[b]];
    group.forEach((g, p) => {
      if (g === from) group[p] = to!;
    });
  }
  let pairs = 0;
  for (let p = 0; p < people; p += 1) {
    for (let q = 0; q < p; q += 1) {
      if (p !== without && q !== without && group[p] === group[q]) pairs += 1;
    }
  }
  return pairs;
}

test('pairs cut are those that brute force finds, and come with people cut off', () => {
  for (const { people, told } of NETWORKS) {
    const { columns } = rolesFrom(told, { people });
    const whole = pairsWithin(people, told, -1);
    for (let p = 0; p < people; p += 1) {
      const lost = whole - pairsWithin(people, told, p) - columns.reach[p]!;
      expect(columns.pairs_cut_without[p]).toBe(lost);
      expect(columns.cut_off_without[p]! > 0).toBe(lost > 0);
    }
  }
});

test('shares stay between 0 and 1, counts are whole and not negative, nothing is infinite', () => {
  const shares = PERSON_MEASURES.filter(({ range }) => range.startsWith('0 to 1')).map(({ name }) => name);
  expect(shares.length).toBeGreaterThan(7);
  for (const { people, told } of NETWORKS) {
    const { columns } = rolesFrom(told, { people });
    for (const { name } of PERSON_MEASURES) {
      for (const value of columns[name]) {
        if (Number.isNaN(value)) continue;
        expect(value, name).toBeGreaterThanOrEqual(0);
        expect(value, name).toBeLessThan(Number.POSITIVE_INFINITY);
        if ((shares as string[]).includes(name)) expect(value, name).toBeLessThanOrEqual(1);
      }
    }
  }
});

/** Everybody by another number: person p becomes people − 1 − p. */
const turned = ({ told, people }: (typeof NETWORKS)[number]): Told[] =>
  told.map((tie) => ({
    ...tie,
    a: people - 1 - tie.b,
    b: people - 1 - tie.a,
    there: tie.back ?? 0,
    back: tie.there ?? 0,
  }));

test('other numbers for the same people change no measure and no role', () => {
  for (const network of NETWORKS) {
    const { people, told } = network;
    const one = rolesFrom(told, { people });
    const other = rolesFrom(turned(network), { people });
    for (let p = 0; p < people; p += 1) {
      expect(other.rule[people - 1 - p]).toBe(one.rule[p]);
      for (const { name } of PERSON_MEASURES) {
        if (name === 'web_index_without') continue; // equals leave in order of number
        const values = [one.columns[name][p]!, other.columns[name][people - 1 - p]!];
        if (values.every(Number.isNaN)) continue;
        expect(values[1], name).toBeCloseTo(values[0]!, 10);
      }
    }
  }
});

test('the same network gives the same rows', () => {
  const rows = (roles: Roles) => named(roles.people).map((_, p, people) => personRowOf(roles, people, p));
  for (const { people, told } of NETWORKS) {
    const again = [...told].reverse();
    expect(rows(rolesFrom(again, { people }))).toEqual(rows(rolesFrom(told, { people })));
    expect(mostMissedOf(rolesFrom(again, { people }), 9)).toEqual(
      mostMissedOf(rolesFrom(told, { people }), 9),
    );
  }
});

test('of two people without whom equally many are cut off, the one is missed more who holds the web together', () => {
  let against = 0;
  for (const { people, told } of NETWORKS) {
    const roles = rolesFrom(told, { people });
    const { cut_off_without: cut, web_index_without: web, betweenness } = roles.columns;
    mostMissedOf(roles, people).forEach((q, i, all) => {
      const p = all[i - 1] ?? q;
      expect(cut[p]).toBeGreaterThanOrEqual(cut[q]!);
      if (cut[p] !== cut[q] || Number.isNaN(web[q]!)) return;
      expect(web[p]).toBeLessThanOrEqual(web[q]!);
      if (betweenness[p]! < betweenness[q]!) against += 1;
    });
  }
  expect(against).toBeGreaterThan(0);
});

test('nobody, one person and two people have rows without NaN', () => {
  expect(mostMissedOf(rolesFrom([], { people: 0 }), 5)).toEqual([]);
  for (const [people, told] of [
    [1, []],
    [2, []],
    [2, star(1)],
    [3, star(2)],
  ] as const) {
    const roles = rolesFrom(told, { people });
    for (let p = 0; p < people; p += 1) {
      const row = personRowOf(roles, named(people), p);
      const values = [...Object.values(row), ...Object.values(row.measures)];
      expect(values.filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
      expect(row.role).toBe(row.ties === 2 ? 'regular' : 'periphery');
    }
  }
});

test('a hub of many thousand ties costs no more than its spokes', () => {
  // 20,000 people around one, in pairs: one pass over the 30,000 ties, where pairs of spokes would be 200 million
  const told = [...star(20_000), ...pairs(Array.from({ length: 10_000 }, (_, i) => [2 * i + 1, 2 * i + 2]))];
  const { columns } = rolesFrom(told);
  expect(columns.closure[0]).toBeCloseTo(10_000 / ((20_000 * 19_999) / 2), 12);
  expect(columns.effective_size[0]).toBeCloseTo(20_000 - 1, 6);
  expect(columns.constraint[0]).toBeCloseTo((20_000 * (1 + 1 / 2) ** 2) / 20_000 ** 2, 12);
});
