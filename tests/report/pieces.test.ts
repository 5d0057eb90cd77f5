import { expect, test } from 'vitest';
import { notesOf } from '../../src/report/screen/lists.js';
import { shapeSectionOf } from '../../src/report/screen/shape.js';
import { withoutOf } from '../../src/report/screen/without.js';
import { PLAIN, terminalVoiceOf } from '../../src/report/voice.js';
import { AUDIENCE, communityOf, measuresOf, personOf } from './findings.js';

const saidOf = (linchpins: number): string => {
  const whole = communityOf('all', { shape: 'fragments', measures: measuresOf(0.1, linchpins) });
  return shapeSectionOf({ ...AUDIENCE, communities: [whole] }, PLAIN).says[0]!;
};

test('a network in pieces already is not said to fall in half', () => {
  expect(saidOf(0)).toBe('Fragments: no group holds more than half of the people.');
  expect(saidOf(1)).toBe('Fragments, but it falls in half when 1 person leaves.');
  expect(saidOf(2)).toBe('Fragments, but it falls in half when 2 people leave.');
});

test('a number and its per cent stay on one line in notes', () => {
  const section = notesOf(
    { ...AUDIENCE, notes: ['With 95 % confidence.'] },
    terminalVoiceOf({ width: 80, colour: false, bom: false }),
  );
  expect(section?.says).toEqual(['With 95\u00a0% confidence.']);
});

test('no number follows the name of somebody who is called by a number', () => {
  const saying = (person: string): string => withoutOf(personOf(person, { cut_off_without: 6 }), 33, PLAIN);
  expect(saying('Ana')).toBe('without Ana, 6 of the other 33 are cut off');
  expect(saying('amber99')).toBe('without amber99, 6 of the other 33 are cut off');
  expect(saying('1')).toBe('6 of the other 33 are cut off without 1');
});
