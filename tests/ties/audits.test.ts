import { expect, test } from 'vitest';
import { randomOf } from '../../src/kit/index.js';
import type { Ties } from '../../src/model.js';
import { alternativesOf, deepTiesOf, LAYERS, tiesOf, triadsOf } from '../../src/ties/index.js';
import { logOf, type Row } from './log.js';
import { OPTIONS, times } from './look.js';

/** Ties by name, deep ones in capitals: `AB` is deep, `bc` is thin. */
function tiesNamed(...pairs: string[]): { ties: Ties; people: number } {
  const rows = pairs.map((pair): Row => ({ from: pair[0]!.toUpperCase(), to: pair[1]!.toUpperCase() }));
  const log = logOf(rows);
  const ties = tiesOf(log, OPTIONS);
  const isDeep = (i: number): boolean =>
    pairs.includes(log.people[ties.a[i]!]!.name + log.people[ties.b[i]!]!.name);
  return { ties: { ...ties, deep: ties.deep.map((_, i) => (isDeep(i) ? 1 : 0)) }, people: log.people.length };
}

const told = ({ ties, people }: { ties: Ties; people: number }): [number, number] => {
  const { wedges, open } = triadsOf(ties, people);
  return [wedges, open];
};

test('two deep ties of one person are an open triad where the other two have no tie', () => {
  expect(told(tiesNamed('AB', 'AC'))).toEqual([1, 1]);
});

test('a thin tie closes a triad, and so does a deep one', () => {
  expect(told(tiesNamed('AB', 'AC', 'bc'))).toEqual([1, 0]);
  expect(told(tiesNamed('AB', 'AC', 'BC'))).toEqual([3, 0]);
});

test('thin ties make no wedges', () => {
  expect(told(tiesNamed('AB', 'ac', 'cd'))).toEqual([0, 0]);
});

test('a star of four deep ties has six open triads, all around its centre', () => {
  const { ties, people } = tiesNamed('AB', 'AC', 'AD', 'AE');
  const triads = triadsOf(ties, people);
  expect([triads.wedges, triads.open, triads.openAt[0]]).toEqual([6, 6, 6]);
});

/** Ties between random people, a third of them deep. */
function randomTiesOf(seed: number): { ties: Ties; people: number } {
  const random = randomOf(seed);
  const letter = (): string => String.fromCharCode(65 + Math.floor(random() * 20));
  const pairs = new Set<string>();
  while (pairs.size < 80) {
    const pair = [letter(), letter()].sort().join('');
    if (pair[0] !== pair[1]) pairs.add(pair);
  }
  return tiesNamed(...[...pairs].map((pair) => (random() < 0.4 ? pair : pair.toLowerCase())));
}

test.each([1, 2, 3, 4])(
  'wedges and open triads are those that counting all triples finds (seed %i)',
  (seed) => {
    const { ties, people } = randomTiesOf(seed);
    const at = new Map<string, number>();
    for (let i = 0; i < ties.size; i += 1) {
      at.set(`${ties.a[i]} ${ties.b[i]}`, ties.deep[i]!);
      at.set(`${ties.b[i]} ${ties.a[i]}`, ties.deep[i]!);
    }
    let [wedges, open] = [0, 0];
    for (let z = 0; z < people; z += 1)
      for (let b = 0; b < people; b += 1)
        for (let c = b + 1; c < people; c += 1) {
          if (at.get(`${z} ${b}`) !== 1 || at.get(`${z} ${c}`) !== 1) continue;
          wedges += 1;
          if (!at.has(`${b} ${c}`)) open += 1;
        }
    expect(wedges).toBeGreaterThan(10);
    expect(told({ ties, people })).toEqual([wedges, open]);
  },
);

test('deep ties are counted for both of their people', () => {
  const { ties, people } = tiesNamed('AB', 'AC', 'cd');
  expect([...deepTiesOf(ties, people)]).toEqual([2, 1, 1, 0]);
  expect(LAYERS).toEqual([15, 50, 150]);
});

const talk = (a: string, b: string, n: number): Row[] => [
  ...times(n, { from: a, to: b }, 3),
  ...times(n, { from: b, to: a }, 3),
];
const LOG = logOf([
  ...talk('A', 'B', 20),
  ...talk('B', 'C', 9),
  ...talk('A', 'D', 5),
  ...talk('C', 'D', 3),
  ...times(4, { from: 'A', to: 'B', kind: 'meetup' }, 7),
]);

test('an alternative is what the ties are when that option is given', () => {
  const ties = tiesOf(LOG, OPTIONS);
  const alternatives = alternativesOf(ties, OPTIONS.halfLife);
  expect(alternatives.map(({ option, to }) => `${option} ${to}`)).toEqual([
    'cut 0.4',
    'cut 0.6',
    'gate either',
    'gate off',
    'half-life 45',
    'half-life 180',
  ]);
  for (const { option, to, deep } of alternatives) {
    const given = { cut: { cut: to }, gate: { gate: to }, 'half-life': { halfLife: to } }[option];
    expect([...deep]).toEqual([...tiesOf(LOG, { ...OPTIONS, ...(given as object) }).deep]);
  }
  expect(alternatives.some(({ deep }) => deep.join() !== ties.deep.join())).toBe(true);
});

test('a gate that nothing in the log can pass is not tried', () => {
  const gatesOf = (rows: Row[]) =>
    alternativesOf(tiesOf(logOf(rows), OPTIONS), 90).flatMap(({ option, to }) =>
      option === 'gate' ? [to] : [],
    );
  expect(gatesOf(talk('A', 'B', 9))).toEqual(['either']);
  expect(gatesOf(times(9, { from: 'A', to: 'B', kind: 'other' }))).toEqual([]);
});
