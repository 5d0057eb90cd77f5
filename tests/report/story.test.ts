import { expect, test } from 'vitest';
import type { TieStory } from '../../src/model.js';
import { storyTextOf } from '../../src/report/index.js';
import { TYPICAL } from './findings.js';

const ROW = TYPICAL.analysis.ties.deepest[0]!;
const bar = (from: string, online: number, offline: number) => ({ from, online, offline, unknown: 0 });
const STORY: TieStory = {
  schema: 1,
  tiedepth: '0.1.0',
  tie: { ...ROW, a: 'ana', b: 'bo', tie: 'deep', standing: 'fading', a_to_b: 30, b_to_a: 12 },
  says: 'ana and bo have a tie that is fading, and deep so far: met 12 times.',
  timeline: {
    step: 'month',
    bars: [
      bar('2025-01-01', 8, 0),
      bar('2025-02-01', 16, 1),
      bar('2025-03-01', 0, 4),
      bar('2025-04-01', 0, 0),
    ],
  },
  kinds: [
    { kind: 'message', medium: 'online', interactions: 24, a_to_b: 16, b_to_a: 8 },
    { kind: 'attendance', medium: 'offline', interactions: 5, a_to_b: 0, b_to_a: 0 },
  ],
  places: [{ place: 'general', interactions: 20 }],
  sides: [
    { person: 'ana', partners: 12, evidence: 100, share: 0.29 },
    { person: 'bo', partners: 3, evidence: 40, share: 0.725 },
  ],
  made: {
    start: 0.248620184,
    parts: [
      {
        name: 'attention',
        value: 0.39,
        contribution: 0.4004,
        says: '39 % of their contact is with each other',
      },
      { name: 'days', value: 9, contribution: 0.0805, says: '9 days with contact' },
      {
        name: 'seen',
        value: 0.9,
        contribution: -0.029520184,
        says: 'how far the log shows the two at all: 90 %',
      },
    ],
    depth: 0.7,
    cut: 0.5,
    gate: 'both-worlds',
  },
  standing: { standing: 'fading', says: 'Silent for long.', formula: 'silence > 8 gaps', whose: null },
  changes: [
    {
      what: 'without offline',
      many: 1,
      depth: 0.66,
      tie: 'thin',
      standing: 'fading',
      says: 'without their meetings',
    },
    { what: 'messages', many: 1, depth: 0.72, tie: 'deep', standing: 'deep', says: 'one more message' },
  ],
  common: { people: 1, closest: [{ person: 'cy', depth_with_a: 0.4, depth_with_b: 0.31 }] },
};

const shown = (story: TieStory, width: number): string =>
  storyTextOf(story, 'table', { width, colour: false, bom: false });

test('the story of a tie, at 80 columns', () => {
  expect(`\n${shown(STORY, 80).trimEnd()}\n`).toMatchInlineSnapshot(`
    "

      ana and bo have a tie that is fading, and deep so far: met 12 times.

      Class      deep, fading. Silent for long. Rule: silence > 8 gaps.

      Over time  online  ▄█··
                 offline ·▁▂·
                         Jan 2025  Apr 2025
                 each sign a month; the highest is 16, Feb 2025

      Kinds      24 message (online), 16 there and 8 back
                 5 attendance (offline)
      Sides      ana: turned to bo 30 times, 29 % of all their contact, which is
                   with 12 people
                 bo: turned to ana 12 times, 73 % of all their contact, which is
                   with 3 people
      Places     general 20

      Depth       0.249  start      an average tie of the labels, seen in full
                 +0.400  attention  39 % of their contact is with each other
                 +0.081  days       9 days with contact
                 −0.030  seen       how far the log shows the two at all: 90 %
                 =0.700  reaches the cut of 0.50; deep asks for answers too, and
                         for contact online and offline

      Facets     attention 0.30, rhythm 0.41, reciprocity 0.83, both worlds –

      Changes    without their meetings: thin (fading), depth 0.66
                 one more message: deep instead of fading, depth 0.72

      In common  cy (0.40 and 0.31); in brackets the depth with each.
    "
  `);
});

test.each([40, 60, 80, 140])('no line is wider than the terminal, at %i columns', (width) => {
  const bars = Array.from({ length: 56 }, (_, k) => bar(`${1970 + k}-01-01`, k, 56 - k));
  const long = { ...STORY, timeline: { step: 'year' as const, bars } };
  for (const story of [STORY, long])
    for (const line of shown(story, width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
});

test('the digits of the parts add up to the depth that is shown', () => {
  const text = shown(STORY, 80);
  const amounts = [...text.matchAll(/^\s+(?:Depth\s+)?([+−]?)(\d\.\d{3}) {2}\w/gm)].map(
    ([, sign, digits]) => (sign === '−' ? -1 : 1) * Math.round(Number(digits) * 1000),
  );
  expect(amounts.length).toBe(4);
  expect(amounts.reduce((sum, x) => sum + x, 0)).toBe(700);
  expect(text).toContain('=0.700');
});

test('as JSON it is the story itself', () => {
  const json = storyTextOf(STORY, 'json', { width: 80, colour: true, bom: false });
  expect(Object.keys(JSON.parse(json))).toEqual(Object.keys(STORY));
  expect(JSON.parse(json)).toMatchObject({
    made: STORY.made,
    timeline: STORY.timeline,
    changes: STORY.changes,
  });
});

test('names out of a log steer no terminal', () => {
  const tie = { ...STORY.tie, a: 'a\u001b[31m', b: '\u202eb' };
  const story = {
    ...STORY,
    tie,
    says: `${tie.a} and ${tie.b} have a tie`,
    places: [{ place: 'x\u0007', interactions: 1 }],
  };
  expect(shown(story, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
