import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import { componentsOf, equalsOf, subnetworkOf, webIndexOf } from '../../src/network/index.js';
import { GOAL_MEASURES, pairsCutOffOf } from '../../src/suggestions/goals.js';
import { type Goal, SUGGESTION_TERMS, suggestionsOf } from '../../src/suggestions/index.js';
import { reasonOf } from '../../src/suggestions/reason.js';
import { withTieOf } from '../../src/suggestions/with-tie.js';
import { clique, networkFrom, type Pair, star } from '../network/build.js';
import { logOf, type Row } from '../ties/log.js';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const rowsOf = (pairs: readonly Pair[], place = ''): Row[] =>
  pairs.map(([a, b]): Row => ({ from: letters[a]!, to: letters[b]!, kind: 'message', place }));
/** Nobody has been silent for long. */
const NEVER = new Float64Array(26);
const suggested = (
  pairs: readonly Pair[],
  goal: Goal,
  { rows = rowsOf(pairs), gone = [] }: { rows?: Row[]; gone?: readonly number[] } = {},
) => {
  const network = networkFrom(pairs);
  const away = Uint8Array.from({ length: network.people }, (_, p) => Number(gone.includes(p)));
  return suggestionsOf({ log: logOf(rows), network, known: network, away, silent: NEVER, goal, most: 100 });
};

test('pairs cut off, by hand: a path of three, a star of five, everybody linked, two pairs', () => {
  expect(
    pairsCutOffOf(
      networkFrom([
        [0, 1],
        [1, 2],
      ]),
    ),
  ).toBeCloseTo(1 / 3, 12);
  expect(pairsCutOffOf(star(5))).toBe(6 / 5);
  expect(pairsCutOffOf(clique(5))).toBe(0);
  expect(
    pairsCutOffOf(
      networkFrom([
        [0, 1],
        [2, 3],
      ]),
    ),
  ).toBe(2);
  expect(pairsCutOffOf(networkFrom([], 2))).toBeNull();
});

test('a network with one tie more is the network that has it from the start', () => {
  const pairs: Pair[] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 4],
  ];
  for (const [p, q] of [
    [4, 3],
    [0, 2],
    [1, 4],
  ] as const) {
    const more = withTieOf(networkFrom(pairs), p, q);
    const built = networkFrom([...pairs, [p, q]]);
    expect([more.a, more.b, more.offsets, more.neighbours]).toEqual([
      built.a,
      built.b,
      built.offsets,
      built.neighbours,
    ]);
  }
});

/** Two groups of four all linked, and one person between them. */
const BOW: Pair[] = [
  ...[0, 1, 2, 3].flatMap((p) => [0, 1, 2, 3].filter((q) => q > p).map((q): Pair => [p, q])),
  ...[5, 6, 7, 8].flatMap((p) => [5, 6, 7, 8].filter((q) => q > p).map((q): Pair => [p, q])),
  [3, 4],
  [4, 5],
];

test('two groups and one go-between: the introduction goes past the go-between', () => {
  const { rows } = suggested(BOW, 'bridge');
  expect(rows[0]).toMatchObject({ a: 'D', b: 'F', measure: 'pairs_cut_off', reason: 'both know E' });
  expect(rows[0]!.before! - rows[0]!.after!).toBe(rows[0]!.gain);
});

test('every gain is what measuring both networks gives, and nobody is introduced to whom they know', () => {
  const network = networkFrom(BOW);
  const equals = { keys: equalsOf(network).keys, orders: [400, 400] as const };
  const known = new Set(BOW.map(([a, b]) => `${letters[a]} ${letters[b]}`));
  const { rows } = suggested(BOW, 'web');
  expect(rows.length).toBeGreaterThan(0);
  for (const { a, b, gain, before, after } of rows) {
    expect(known.has(`${a} ${b}`)).toBe(false);
    expect(before).toBe(webIndexOf(network));
    const having = networkFrom([...BOW, [letters.indexOf(a), letters.indexOf(b)]]);
    expect(gain).toBeCloseTo(webIndexOf({ ...having, equals })! - webIndexOf({ ...network, equals })!, 12);
    expect(after! - before!).toBeCloseTo(gain, 12);
    // Measured for itself, in random orders of its own, it is the same but for their standard error.
    expect(Math.abs(after! - webIndexOf(having)!)).toBeLessThan(0.006);
    expect(gain).toBeGreaterThan(0);
  }
  expect(rows.map(({ gain }) => gain)).toEqual(rows.map(({ gain }) => gain).sort((x, y) => y - x));
});

test('nobody is in more than two of them while there are others, and the largest gain stands first', () => {
  const network = networkFrom(BOW);
  const rowsFor = (most: number) =>
    suggestionsOf({
      ...{ log: logOf(rowsOf(BOW)), network, known: network, away: new Uint8Array(9), silent: NEVER },
      ...{ goal: 'bridge', most },
    }).rows;
  const all = rowsFor(100);
  const some = rowsFor(3);
  expect(some).toHaveLength(3);
  expect(some[0]).toEqual(all[0]);
  const names = some.flatMap(({ a, b }) => [a, b]);
  for (const name of names) expect(names.filter((other) => other === name).length).toBeLessThanOrEqual(2);
});

test('who is here comes first, and stands for their piece: those who have been silent for long come after', () => {
  // A hub with three triangles, one of them with a tail.
  const pairs: Pair[] = [1, 3, 5].flatMap((p): Pair[] => [
    [0, p],
    [p, p + 1],
    [0, p + 1],
  ]);
  const tail: Pair = [1, 7];
  const network = networkFrom([...pairs, tail]);
  const rowsFor = (silent: Float64Array) =>
    suggestionsOf({
      ...{ log: logOf(rowsOf([...pairs, tail])), network, known: network, away: new Uint8Array(8), silent },
      ...{ goal: 'web', most: 100 },
    }).rows;
  const never = rowsFor(new Float64Array(8));
  const silent = new Float64Array(8);
  const one = never[0]!.a;
  silent[letters.indexOf(one)] = 60;
  const isSilent = ({ a, b }: { a: string; b: string }) => a === one || b === one;
  const rows = rowsFor(silent);
  const first = rows.findIndex(isSilent);
  expect(first).toBeGreaterThan(0);
  expect(rows.slice(first).every(isSilent)).toBe(true);
  expect(rows[first]!.reason).toContain(`silent: ${one} 60 days`);
  for (const part of [rows.slice(0, first), rows.slice(first)]) {
    const gains = part.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((x, y) => y - x));
  }
  expect(new Set(rows.map(({ a, b }) => a + b))).toEqual(new Set(never.map(({ a, b }) => a + b)));
});

test('everybody linked: there is nobody to introduce', () => {
  expect(
    suggested(
      [...clique(5).a].map((a, i): Pair => [a, clique(5).b[i]!]),
      'web',
    ),
  ).toMatchObject({
    rows: [],
    candidates: 0,
  });
});

test('people of the same place are introduced even without a common contact', () => {
  const pairs: Pair[] = [
    [0, 1],
    [1, 2],
    [3, 4],
    [4, 5],
  ];
  const { rows } = suggested(pairs, 'bridge', { rows: rowsOf(pairs, 'lobby') });
  expect(rows[0]!.reason).toContain('both in lobby');
  expect(rows[0]).toMatchObject({ a: 'B', b: 'E' });
});

test('its words are explained', () => {
  expect(SUGGESTION_TERMS.filter(({ says, example }) => says === '' || example === '')).toEqual([]);
});

/** Krackhardt's kite. */
const KITE: Pair[] = [
  ...[1, 2, 3, 5].map((q): Pair => [0, q]),
  ...[3, 4, 6].map((q): Pair => [1, q]),
  ...[3, 5].map((q): Pair => [2, q]),
  ...[4, 5, 6].map((q): Pair => [3, q]),
  ...[6].map((q): Pair => [4, q]),
  ...[6, 7].map((q): Pair => [5, q]),
  ...[7].map((q): Pair => [6, q]),
  ...[[7, 8] as const, [8, 9] as const],
];

test('linchpins: of the kite, only ties after which three must leave instead of two, by trying every pair', () => {
  const { rows } = suggested(KITE, 'linchpins');
  expect(rows.length).toBeGreaterThan(0);
  for (const { a, b, before, after, gain } of rows) {
    expect([before, after, gain], `${a} ${b}`).toEqual([2, 3, 1]);
    const more = networkFrom([...KITE, [letters.indexOf(a), letters.indexOf(b)]]);
    const people = Array.from({ length: 10 }, (_, p) => p);
    for (const p of people)
      for (const q of people.slice(p + 1)) {
        const rest = people.filter((one) => one !== p && one !== q);
        const { sizes } = componentsOf(subnetworkOf(more, Uint32Array.from(rest)));
        expect(Math.max(...sizes), `${a} ${b} without ${p} ${q}`).toBeGreaterThan(5);
      }
  }
});

test('a rise of the web index that is only the chance of the orders is no gain', () => {
  // By every way to choose among equals, F-I and E-F change nothing: 0.0000; C-E raises it by 0.0889.
  const gains = new Map(suggested(KITE, 'web').rows.map(({ a, b, gain }) => [`${a}-${b}`, gain]));
  expect([...gains.keys()]).not.toContain('F-I');
  expect([...gains.keys()]).not.toContain('E-F');
  expect(gains.get('C-E')).toBeCloseTo(0.0889, 2);
});

test('who has left is introduced to nobody, and the next best of their group takes the place', () => {
  const { rows } = suggested(BOW, 'bridge', { gone: [3] });
  expect(rows[0]).toMatchObject({ a: 'A', b: 'E' });
  expect(rows.flatMap(({ a, b }) => [a, b])).not.toContain('D');
});

test('a common contact who is still here is told before one who left, and a long silence of one of the two', () => {
  const known = networkFrom([
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ]);
  const ground = {
    network: known,
    known,
    away: Uint8Array.from([0, 1, 0, 0]),
    silent: Float64Array.from([40, 50, 0, 0]),
  };
  const log = logOf(rowsOf([[0, 1] as const, [2, 3] as const]));
  expect(reasonOf({ log, ground, circles: [] }, 0, 3)).toBe('both know C and B; silent: A 40 days');
});

test('a contact by chance is a common contact, though no tie of the network', () => {
  const pairs: Pair[] = [
    [0, 1],
    [1, 2],
    [2, 3],
  ];
  const network = networkFrom([[2, 3]], 4);
  const known = networkFrom(pairs);
  const away = new Uint8Array(4);
  const { rows } = suggestionsOf({
    log: logOf(rowsOf(pairs)),
    network,
    known,
    away,
    silent: NEVER,
    goal: 'bridge',
    most: 9,
  });
  expect(rows.map(({ a, b, reason }) => `${a}-${b} ${reason}`).sort()).toEqual([
    'A-C both know B',
    'B-D both know C',
  ]);
});

test('pairs are found however many of those two steps away are known already', () => {
  // A and B know the same 12 people, who all know each other: two steps from A are 12 whom A knows, and B.
  const twelve = Array.from({ length: 12 }, (_, i) => i + 2);
  const pairs: Pair[] = [
    ...twelve.flatMap((p) => twelve.filter((q) => q > p).map((q): Pair => [p, q])),
    ...twelve.flatMap((p): Pair[] => [
      [0, p],
      [1, p],
    ]),
  ];
  expect(suggested(pairs, 'web').candidates).toBe(1);
});

test('pairs between pieces that no tie connects are counted', () => {
  const pairs: Pair[] = [
    [0, 1],
    [1, 2],
    [3, 4],
    [4, 5],
  ];
  expect(suggested(pairs, 'web').apart).toBe(0);
  expect(suggested(pairs, 'web', { rows: rowsOf(pairs, 'lobby') }).apart).toBe(9);
});

/** A tree of so many people: everybody but the first is tied to somebody before them. */
function treeOf(seed: number, people: number): Pair[] {
  const random = randomOf(seed);
  return Array.from({ length: people - 1 }, (_, i): Pair => [Math.floor(random() * (i + 1)), i + 1]);
}

test.each(['web', 'linchpins', 'bridge'] as const)(
  'where all pairs can be tried, none has a larger gain than the first (%s)',
  (goal) => {
    const { of, better } = GOAL_MEASURES[goal];
    for (let seed = 1; seed <= 20; seed += 1) {
      const pairs = treeOf(seed, 6 + (seed % 4));
      const network = networkFrom(pairs);
      const gains: number[] = [];
      for (let p = 0; p < network.people; p += 1)
        for (let q = p + 1; q < network.people; q += 1) {
          if (pairs.some(([a, b]) => a === p && b === q)) continue;
          const change = of(withTieOf(network, p, q))! - of(network)!;
          gains.push(better === 'more' ? change : -change);
        }
      const { rows, measured, candidates } = suggested(pairs, goal, { rows: rowsOf(pairs, 'lobby') });
      expect([measured, candidates], `seed ${seed}`).toEqual([gains.length, gains.length]);
      // The web index is a mean over random orders of equals; the others are exact.
      const off = (rows[0]?.gain ?? 0) - Math.max(0, ...gains);
      expect(Math.abs(off), `seed ${seed}`).toBeLessThan(goal === 'web' ? 0.012 : 1e-9);
    }
  },
);

test('circles are told in the same order, whatever the order of rows', () => {
  const pairs: Pair[] = [
    [0, 1],
    [1, 2],
  ];
  const rows = [...rowsOf(pairs, 'red'), ...rowsOf(pairs, 'blue')];
  const reasons = [rows, [...rows].reverse()].map((some) => suggested(pairs, 'web', { rows: some }).rows);
  expect(reasons[0]![0]!.reason).toBe('both know B; both in blue and red');
  expect(reasons[1]).toEqual(reasons[0]);
});
