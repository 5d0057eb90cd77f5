import { expect, test } from 'vitest';
import { awayNotesOf, type Suggested, suggestionNotesOf } from '../../src/suggestions/index.js';
import { untiedOf } from '../../src/suggestions/untied.js';
import { networkFrom } from '../network/build.js';

const found = (more: Partial<Suggested>): Suggested => ({
  ...{ rows: [], before: 0.5, measured: 12, candidates: 12, apart: 0 },
  ...more,
});
const HALVES = networkFrom([
  [0, 1],
  [1, 2],
  [3, 4],
]);

test('halves that do not touch are told, with the goal that looks between them', () => {
  expect(suggestionNotesOf(found({ apart: 1 }), HALVES, 'web')).toEqual([
    'The network is in 2 pieces that no tie connects (3 of 5 people in the largest): --goal bridge looks for the link between them.',
  ]);
  expect(suggestionNotesOf(found({}), HALVES, 'linchpins')).toEqual([
    'The network is in 2 pieces that no tie connects (3 of 5 people in the largest): nothing in this log gives people of two of them a reason to meet.',
  ]);
  expect(suggestionNotesOf(found({ apart: 1 }), HALVES, 'bridge')).toEqual([]);
});

test('one piece is nothing to tell, nor is somebody without a tie beside it', () => {
  expect(suggestionNotesOf(found({}), networkFrom([[0, 1]], 3), 'web')).toEqual([]);
});

test('how many left is told with the rule; nothing where nobody did', () => {
  expect(awayNotesOf({ quiet: 0, passed: 0 })).toEqual([]);
  expect(awayNotesOf({ quiet: 1, passed: 0 })).toEqual([
    '1 person seems to have left, and is suggested to nobody: 1 gone quiet against their own rhythm (silent for four weeks at least, and for 8 times the usual gap).',
  ]);
  expect(awayNotesOf({ quiet: 1200, passed: 3 })).toEqual([
    '1,203 people seem to have left, and are suggested to nobody: 1,200 gone quiet against their own rhythm, 3 not seen again after one or two days (silent for four weeks at least, and for 8 times the usual gap).',
  ]);
});

test('pairs without a tie are counted among those who are here', () => {
  const away = new Uint8Array(5);
  expect(untiedOf({ known: HALVES, away })).toEqual({ here: 5, untied: 7 });
  away[1] = 1;
  expect(untiedOf({ known: HALVES, away })).toEqual({ here: 4, untied: 5 });
});
