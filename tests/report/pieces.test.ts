import { expect, test } from 'vitest';
import type { CommunityRow } from '../../src/model.js';
import { inPiecesOf, partsOf } from '../../src/report/pieces.js';
import { holdersOf } from '../../src/report/screen/holders.js';
import { notesOf } from '../../src/report/screen/lists.js';
import { shapeSectionOf } from '../../src/report/screen/shape.js';
import { verdictOf } from '../../src/report/screen/verdict.js';
import { withoutOf } from '../../src/report/screen/without.js';
import { stepOf } from '../../src/report/steps.js';
import { PLAIN, terminalVoiceOf } from '../../src/report/voice.js';
import { AUDIENCE, COMMUNITY, communityOf, measuresOf, personOf } from './findings.js';

const saidOf = (linchpins: number): string => {
  const whole = communityOf('all', { shape: 'fragments', measures: measuresOf(0.1, linchpins) });
  return shapeSectionOf({ ...AUDIENCE, communities: [whole] }, PLAIN).says[0]!;
};

test('a network in pieces already is not said to fall in half', () => {
  expect(saidOf(0)).toBe('Fragments: no group holds more than half of the people.');
  expect(saidOf(1)).toBe('Fragments, but it falls in half when 1 person leaves.');
  expect(saidOf(2)).toBe('Fragments, but it falls in half when 2 people leave.');
});

/** A row whose connected groups have so many people. */
const rowOf = (sizes: readonly number[], part: Partial<CommunityRow> = {}): CommunityRow =>
  communityOf('all', {
    people: sizes.reduce((sum, size) => sum + size, 0),
    pieces: sizes.map((people) => ({ people, groups: 1 })),
    ...part,
  });

test('parts without a tie to each other are told by their sizes, and a pair or two beside the rest are leftovers', () => {
  const said = (...sizes: number[]): string | null => inPiecesOf(rowOf(sizes));
  expect(said(16, 15)).toBe('two parts of 16 and 15 people have no tie with each other');
  expect(said(10, 10)).toBe('two parts of 10 people each have no tie with each other');
  expect(said(30, 20, 10, 2)).toBe('three parts of 30, 20 and 10 people have no tie with each other');
  expect(said(30, 20, 20, 10)).toBe('4 parts of 10 to 30 people have no tie with each other');
  expect(said(49, 4, 3, 3, 2)).toBe('the largest part connects only 49 of 61 people');
  for (const whole of [[31], [12, 2], [12, 2, 2], [60, 3, 3], [3, 2]]) expect(said(...whole)).toBeNull();
  expect(partsOf(rowOf([49, 4, 3, 3, 2]))).toEqual([]);
  // People without a tie are in no part, and one saved before knows how many the largest has.
  expect(inPiecesOf({ ...rowOf([30]), people: 60 })).toBeNull();
  expect(inPiecesOf({ people: 60, measures: { largest_component_share: 0.6 } })).toBe(
    'the largest part connects only 36 of 60 people',
  );
});

test('many who are in none of the parts are told', () => {
  expect(inPiecesOf(rowOf([45, 9, 3, 3]))).toBe(
    'two parts of 45 and 9 people (and 6 in smaller ones) have no tie with each other',
  );
  expect(inPiecesOf(rowOf([45, 9, 3]))).toBe('two parts of 45 and 9 people have no tie with each other');
});

test('what is in pieces is not said to hold together, and is to be joined first', () => {
  const broken = { ...COMMUNITY, communities: [rowOf([16, 15])] };
  expect(verdictOf(broken, PLAIN)).toBe(
    'A community, seen online only: 8 in 10 people have a deep tie, but two parts of 16 and 15 people have no tie with each other.',
  );
  expect(holdersOf(broken, PLAIN)?.says[0]).toMatch(/^It is in pieces already; nobody else is cut off,/);
  const hub = rowOf([30, 20], { shape: 'hub-and-spoke', cross: 'audience', around: ['Ana'] });
  expect(verdictOf({ ...AUDIENCE, deepOnly: null, communities: [hub] }, PLAIN)).toBe(
    'An audience around Ana, in pieces of 30 and 20 people.',
  );
  for (const row of [rowOf([16, 15]), hub]) {
    expect(stepOf(row)).toBe('bring people from its separate parts together');
  }
  expect(stepOf(rowOf([12, 2, 2]))).toBe('let everybody bring a newcomer along');
  expect(stepOf(rowOf([12, 10, 10], { shape: 'fragments', cross: null }))).toMatch(/^let one person/);
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
