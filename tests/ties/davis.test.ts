import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guestsOf } from '../../src/ties/chance/guests.js';
import { sdsmOf } from '../../src/ties/chance/sdsm.js';
import { tiesOf } from '../../src/ties/index.js';
import { DATA, SKIPPED } from '../data.js';
import { type Guest, logOf } from './log.js';
import { allRowsOf, OPTIONS, tieOf } from './look.js';

function davisOf(folder: string): Guest[] {
  const text = readFileSync(join(folder, 'davis-southern-women', 'attendance.csv'), 'utf8');
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [event, person, onset] = line.replaceAll('"', '').split(',');
      return { event: event!, person: person!, start: Number(onset) * 1000 };
    });
}

test.runIf(DATA)(`the Davis women: 139 pairs, and the closest belong to one circle${SKIPPED}`, () => {
  const log = logOf([], davisOf(DATA!));
  const ties = tiesOf(log, OPTIONS);
  const rows = allRowsOf(ties, log);
  expect([log.people.length, ties.size, ties.gate]).toEqual([18, 139, 'depth-alone']);
  // Evelyn and Laura, and Evelyn and Theresa, were at six and seven events together.
  expect(tieOf(rows, 'EVELYN LAURA')).toMatchObject({ interactions: 6, offline: 6, days: 6 });
  expect(tieOf(rows, 'EVELYN THERESA').interactions).toBe(7);
  const depthOf = (pair: string) => tieOf(rows, pair).depth!;
  expect(depthOf('EVELYN LAURA')).toBeGreaterThan(depthOf('EVELYN NORA'));
  expect(depthOf('KATHERINE SYLVIA')).toBeGreaterThan(depthOf('EVELYN SYLVIA'));
});

test.runIf(DATA)(
  `the Davis women: the degree sequence model agrees with an independent fit${SKIPPED}`,
  () => {
    const { attendance, people } = logOf([], davisOf(DATA!));
    const tail = sdsmOf(guestsOf(attendance, { people: people.length, eventLimit: 100 }));
    // Probabilities by scipy 1.10.1 least_squares on the 18 + 14 equations, tails by convolution: Evelyn and Theresa,
    // Katherine and Sylvia, Evelyn and Laura.
    expect(tail(7, 8, 8)).toBeCloseTo(0.186688068645, 8);
    expect(tail(6, 6, 7)).toBeCloseTo(0.093513014649, 8);
    expect(tail(6, 7, 8)).toBeCloseTo(0.268200055063, 8);
  },
);
