import { expect, test } from 'vitest';
import { tieIn, times } from './look.js';

const AB = { from: 'A', to: 'B' };

test('why says how often, on how many days and over how long', () => {
  const rows = [
    ...times(40, AB, 18),
    ...times(12, { ...AB, kind: 'meetup' }, 60),
    ...times(30, { from: 'B', to: 'A' }, 18),
  ];
  expect(tieIn('A B', rows).why).toBe(
    'met 12 times and wrote 70 times on 48 days over 23 months, 94 % of their contact, both ways',
  );
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

test('why of counts in parts tells no contact that rounding left over', () => {
  const rows = [
    { ...AB, count: 0.1 },
    { ...AB, kind: 'meetup', count: 0.3 },
  ];
  expect(tieIn('A B', rows).why).toBe('met 0.3 times and wrote 0.1 times');
  expect(tieIn('A B', [...rows, { ...AB, kind: 'other', count: 0.2 }]).why).toBe(
    'met 0.3 times and wrote 0.1 times and in contact 0.2 times',
  );
});

test('why says who writes to whom when one of them hardly does', () => {
  const rows = [...times(9, { from: 'B', to: 'A', time: '2024-01-01' }), { ...AB, time: '2024-01-02' }];
  expect(tieIn('A B', rows).why).toBe(
    'wrote 10 times on 2 days running, 67 % of their contact, mostly B to A',
  );
});

test('why stays short with long names', () => {
  const name = 'x'.repeat(500);
  const why = tieIn(`A ${name}`, times(100, { from: 'A', to: name }, 30)).why;
  expect(Array.from(why).length).toBeLessThanOrEqual(100);
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

test('why says how little much contact may be', () => {
  const rows = [...times(10, AB), ...times(2000, { from: 'A', to: 'C' })];
  expect(tieIn('A B', rows).why).toContain('1 % of their contact');
});

test('why of few days close together says of how many', () => {
  const rows = [
    { ...AB, time: '2024-01-01' },
    { ...AB, time: '2024-01-05' },
  ];
  expect(tieIn('A B', rows).why).toBe('wrote twice on 2 of 5 days, only A to B');
});
