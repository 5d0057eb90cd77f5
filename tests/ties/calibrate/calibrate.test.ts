import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors.js';
import { randomOf } from '../../../src/kit/index.js';
import type { Calibration, Table } from '../../../src/model.js';
import { calibrationOf, modelOf, tiesOf } from '../../../src/ties/index.js';
import { logOf, type Row } from '../log.js';
import { OPTIONS } from '../look.js';

const PEOPLE = 24;
const name = (p: number): string => `p${p}`;

/** A planted log: pairs talk on 1 to 40 days, and two are close where they talk on more days than luck allows for. */
function plantedOf(seed: number, luck = 8): { rows: Row[]; labels: string[][] } {
  const random = randomOf(seed);
  const rows: Row[] = [];
  const labels: string[][] = [];
  for (let a = 0; a < PEOPLE; a += 1) {
    for (let b = a + 1; b < PEOPLE; b += 1) {
      if (random() < 0.5) continue;
      const days = 1 + Math.floor(40 * random() ** 3);
      for (let n = 0; n < days; n += 1) {
        const [from, to] = n % 2 === 0 ? [a, b] : [b, a];
        rows.push({ from: name(from), to: name(to), time: Date.UTC(2024, 0, 1 + 3 * n) });
      }
      labels.push([name(a), name(b), days + luck * (random() - 0.5) > 15 ? '1' : '0']);
    }
  }
  return { rows, labels };
}

const tableOf = (rows: readonly string[][], header = ['a', 'b', 'close']): Table => ({
  name: 'survey.csv',
  header,
  rows: rows.map((cells, i) => ({ line: i + 2, cells })),
});
const calibrated = (rows: readonly Row[], labels: Table, options = {}): Calibration =>
  calibrationOf(
    logOf(rows),
    { table: labels, aliases: new Map(), closeFrom: null },
    { ...OPTIONS, ...options },
  );

test('a survey that follows contact is found again: high AUC, a cut between the two, depth that is right on average', () => {
  const { rows, labels } = plantedOf(1);
  const found = calibrated(rows, tableOf(labels));
  expect(found.calibrated.auc).toBeGreaterThan(0.9);
  expect(found.calibrated.right).toBeGreaterThan(0.9);
  expect(found.calibrated.right!).toBeGreaterThanOrEqual(found.shipped.right!);
  expect(found.pairs).toBe(labels.length);
  expect(found.folds).toBe(10);
  const { reliability, pairs, close } = found;
  const total = (of: (bin: (typeof reliability)[number]) => number) =>
    reliability.reduce((sum, bin) => sum + of(bin), 0);
  expect(total((bin) => bin.pairs)).toBe(pairs);
  expect(total((bin) => bin.pairs * (bin.observed ?? 0))).toBeCloseTo(close, 9);
  expect(Math.abs(total((bin) => bin.pairs * (bin.predicted ?? 0)) - close)).toBeLessThan(0.1 * pairs);
});

test('a survey that follows nothing gets no AUC to speak of, and is told so', () => {
  const { rows, labels } = plantedOf(2);
  const random = randomOf(3);
  const noise = labels.map(([a, b]) => [a!, b!, random() < 0.3 ? '1' : '0']);
  const found = calibrated(rows, tableOf(noise));
  expect(Math.abs(found.calibrated.auc! - 0.5)).toBeLessThan(0.15);
  expect(found.verdict).not.toBe('ranks-better');
  expect(found.warnings.join(' ')).toContain('hardly tells who is close');
});

test('cross-validation sees nothing of the pair that it judges: one pair turned round moves the others little', () => {
  const { rows, labels } = plantedOf(4);
  const turned = labels.map((row, i) => (i === 0 ? [row[0]!, row[1]!, row[2] === '1' ? '0' : '1'] : row));
  const [before, after] = [calibrated(rows, tableOf(labels)), calibrated(rows, tableOf(turned))];
  expect(Math.abs(before.calibrated.auc! - after.calibrated.auc!)).toBeLessThan(0.05);
});

test('the model that is written makes the depth of the ties, cut and all', () => {
  const { rows, labels } = plantedOf(1);
  const { model } = calibrated(rows, tableOf(labels), { weigh: { message: 2 }, eventLimit: 7 });
  const read = modelOf(JSON.stringify(model), 'depth.json');
  const ties = tiesOf(logOf(rows), { ...OPTIONS, depthModel: read });
  expect([ties.cut, ties.blend]).toEqual([model.cut, model.blend]);
  expect(read.weights.message).toBe(2);
  expect(read.weights.reaction).toBe(0.2);
  expect(read.options).toEqual({ eventLimit: 7, beyondChance: false });
});

test('the order of labels and of rows changes nothing', () => {
  const { rows, labels } = plantedOf(5);
  expect(calibrated([...rows].reverse(), tableOf([...labels].reverse()))).toEqual(
    calibrated(rows, tableOf(labels)),
  );
});

test('people are found by their other names, and never by resemblance', () => {
  const { rows, labels } = plantedOf(1);
  const renamed = labels.map(([a, b, close]) => [a === 'p1' ? 'Ana' : a!, b === 'p1' ? 'Ana' : b!, close!]);
  const survey = { table: tableOf(renamed), closeFrom: null };
  const known = calibrationOf(logOf(rows), { ...survey, aliases: new Map([['Ana', 'p1']]) }, OPTIONS);
  expect(known.labels.aside).toEqual([]);
  const strange = calibrationOf(logOf(rows), { ...survey, aliases: new Map() }, OPTIONS);
  expect(strange.labels.aside[0]?.code).toBe('unknown-name');
});

const FEW = plantedOf(1).labels;
test.each([
  ['29 pairs', FEW.slice(0, 29), '29 labelled pairs can be used, and a fit needs 30'],
  ['one pair', FEW.slice(0, 1), '1 labelled pair can be used'],
  ['strangers', FEW.map(([a, , c]) => [a!, 'Zoe', c!]), '0 labelled pairs can be used'],
  ['one class', FEW.map(([a, b]) => [a!, b!, '0']), 'no pair is close'],
  ['one class of yes', FEW.map(([a, b]) => [a!, b!, 'yes']), 'every pair is close'],
  ['one class of grades', FEW.map(([a, b]) => [a!, b!, '4']), 'no pair is close'],
  ['one close pair', FEW.map(([a, b], i) => [a!, b!, i === 0 ? '1' : '0']), 'only one pair is close'],
])('labels that cannot carry a fit are refused: %s', (_, labels, message) => {
  const run = () => calibrated(plantedOf(1).rows, tableOf(labels));
  expect(run).toThrow(UserError);
  expect(run).toThrow(message);
});

test('a survey refused for its size says what became of its rows', () => {
  const labels = [...FEW.slice(0, 20), ['p1', 'Zoe', '1'], ['p1', 'p1', '1']];
  expect(() => calibrated(plantedOf(1).rows, tableOf(labels))).toThrow(
    /Of 22 rows, 1 asked a person about themselves \(line 23: p1\); 1 named somebody .*\(line 22: Zoe\)/,
  );
});

test('few pairs, and few close ones, are a warning', () => {
  const found = calibrated(plantedOf(1).rows, tableOf(FEW.slice(0, 60)));
  expect(found.warnings[0]).toContain('60 pairs are few');
  expect(found.warnings[1]).toMatch(/^Only \d+ pairs are close/);
});

test('the count and the facets are told by themselves too, the best first', () => {
  // Without luck, close is what was in contact on more than 15 days: the count tells every pair.
  const { rows, labels } = plantedOf(3, 0);
  const { alone } = calibrated(rows, tableOf(labels));
  const of = (name: string) => alone.find((one) => one.name === name)?.auc;
  expect([of('interactions'), of('rhythm')]).toEqual([1, 1]);
  expect(of('attention')).toBeLessThan(1);
  expect(of('both_worlds')).toBeUndefined();
  expect(alone.map(({ auc }) => auc!)).toEqual(alone.map(({ auc }) => auc!).toSorted((x, y) => y - x));
});
