import { expect, test } from 'vitest';
import { tieIn, times } from './look.js';

const AB = { from: 'A', to: 'B' };

test('why says how often, on how many days and over how long', () => {
  const rows = [
    ...times(40, AB, 18),
    ...times(12, { ...AB, kind: 'meetup' }, 60),
    ...times(30, { from: 'B', to: 'A' }, 18),
  ];
  expect(tieIn('A B', rows).why).toBe('met 12 times and wrote 70 times on 48 days over 23 months, both ways');
});

test('why of a single row is short', () => {
  expect(tieIn('A B', [{ ...AB, time: '2024-01-01' }]).why).toBe('wrote once');
  expect(
    tieIn('A B', [
      { ...AB, kind: 'meetup' },
      { ...AB, kind: 'meetup' },
    ]).why,
  ).toBe('met twice');
  expect(tieIn('A B', [{ ...AB, kind: 'other' }]).why).toBe('in contact once');
});

test('why says who writes to whom when one of them hardly does', () => {
  const rows = [...times(9, { from: 'B', to: 'A', time: '2024-01-01' }), { ...AB, time: '2024-01-02' }];
  expect(tieIn('A B', rows).why).toBe('wrote 10 times on 2 days running, mostly B to A');
});

test('why stays short with long names', () => {
  const name = 'x'.repeat(500);
  const why = tieIn(`A ${name}`, times(100, { from: 'A', to: name }, 30)).why;
  expect(Array.from(why).length).toBeLessThanOrEqual(90);
});

test('hostile names are names', () => {
  const row = tieIn('__proto__ constructor', [{ from: 'constructor', to: '__proto__' }]);
  expect(row).toMatchObject({ a: '__proto__', b: 'constructor', interactions: 1, b_to_a: 1 });
});

test('dates are days, and the facets of a row are numbers or null', () => {
  const row = tieIn('A B', [{ ...AB, time: '2024-05-01T23:30:00Z' }]);
  expect([row.first, row.last, row.days]).toEqual(['2024-05-01', '2024-05-01', 1]);
  for (const value of Object.values(row.facets)) expect(value === null || Number.isFinite(value)).toBe(true);
});
