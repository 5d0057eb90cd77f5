import { expect, test } from 'vitest';
import { encoding, list, moment, positive, wholeNumber, zone } from '../../src/cli/values.js';

test('words between commas, over as many options as are given', () => {
  expect(list('meetup, lunch,,')).toEqual(['meetup', 'lunch']);
  expect(list('chess', ['meetup'])).toEqual(['meetup', 'chess']);
});

test('a whole number is from 1 and exact', () => {
  expect(wholeNumber('12')).toBe(12);
  for (const bad of ['0', '-1', '1.5', '1e3', '', ' 1', '9'.repeat(20)])
    expect(() => wholeNumber(bad)).toThrow();
});

test('a positive number is finite and above 0', () => {
  expect(positive('0.5')).toBe(0.5);
  for (const bad of ['0', '-1', 'Infinity', 'NaN', '', ' ']) expect(() => positive(bad)).toThrow();
});

test('a date stands for its last moment, a time needs a zone', () => {
  expect(moment('2025-01-31')).toBe(Date.UTC(2025, 1, 1) - 1);
  expect(moment('2025-01-31T09:00+01:00')).toBe(Date.UTC(2025, 0, 31, 8));
  for (const bad of ['2025-02-30T00:00', 'tomorrow', '2025-13-01', '01/02/2025', ''])
    expect(() => moment(bad)).toThrow();
});

test('zones and encodings are known ones', () => {
  expect(zone('Europe/Paris')).toBe('Europe/Paris');
  expect(encoding('latin1')).toBe('latin1');
  expect(() => zone('Mars/Olympus')).toThrow('time zone');
  expect(() => encoding('klingon')).toThrow('encoding');
});
