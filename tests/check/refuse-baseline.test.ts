import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  baselineOf,
  baselineTextOf,
  checkedOf,
  limitsOf,
  readBaseline,
  refuseBaseline,
} from '../../src/check/index.js';
import { sketchOf } from '../../src/kit/index.js';
import type { Analysis } from '../../src/model.js';
import { AUDIENCE } from '../report/findings.js';

/** So many people called after a word, until a day. */
function state(word: string, many: number, last: string | null = '2026-01-31T12:00:00.000Z'): Analysis {
  const names = Array.from({ length: many }, (_, i) => `${word} ${i}`);
  return held({ ...AUDIENCE, period: { ...AUDIENCE.period, last }, sketch: sketchOf(names) }, many);
}
function held(analysis: Analysis, people: number): Analysis {
  return { ...analysis, summary: { ...analysis.summary, people } };
}
function both(shared: number, many: number): [Analysis, Analysis] {
  const same = Array.from({ length: shared }, (_, i) => `same ${i}`);
  const own = (word: string): string[] => Array.from({ length: many - shared }, (_, i) => `${word} ${i}`);
  const side = (word: string): Analysis =>
    held({ ...AUDIENCE, sketch: sketchOf([...same, ...own(word)]) }, many);
  return [side('before'), side('now')];
}
const refused = (before: Analysis, now: Analysis) => () =>
  refuseBaseline(baselineOf(before, null), 'b.json', now);
const WEB = limitsOf('limits: [{measure: web_index, not-worse-by: 100%}]', 'l.yaml');
const notes = (before: Analysis, now: Analysis): readonly string[] =>
  checkedOf(now, WEB, baselineOf(before, WEB)).notes;

test('a baseline of other people is refused, with the file and what to do', () => {
  expect(refused(state('moth', 141), state('bird', 136))).toThrow(
    expect.objectContaining({
      message:
        'b.json: the baseline of another community: of its 141 people, nobody or hardly anybody is among the 136 of the log',
      hint: expect.stringMatching(
        /Name the baseline of this one\..* tiedepth check LOG --save-baseline FILE\.$/,
      ),
    }),
  );
  expect(refused(state('moth', 10), state('bird', 10))).toThrow('another community');
  expect(refused(state('moth', 30), state('bird', 120))).toThrow('another community');
});

test('a community that grew, shrank or turned over is not', () => {
  expect(refused(state('moth', 30), state('moth', 300))).not.toThrow();
  expect(refused(state('moth', 300), state('moth', 30))).not.toThrow();
  expect(notes(state('moth', 30), state('moth', 300))).toEqual([]);
  expect(refused(...both(20, 100))).not.toThrow();
  expect(notes(...both(40, 100))).toEqual([]);
  expect(notes(...both(15, 100))).toEqual([
    expect.stringMatching(
      /^Of the 100 people of the log, only about 1\d % are among the 100 of the baseline: are they the same community\?$/,
    ),
  ]);
});

test('a few people, far fewer than the others, or people who are not known, tell nothing', () => {
  expect(refused(state('moth', 9), state('bird', 9))).not.toThrow();
  expect(refused(state('moth', 20), state('bird', 201))).not.toThrow();
  expect(notes(state('moth', 20), state('bird', 201))).toEqual([
    'The baseline is of 20 people, and the log of 201: are they the same community?',
  ]);
  const { sketch: _, ...unknown } = state('bird', 50);
  expect(refused(state('moth', 50), unknown)).not.toThrow();
  expect(refused(unknown, state('moth', 50))).not.toThrow();
  expect(refused({ ...unknown, sketch: ['damaged'] }, state('moth', 50))).not.toThrow();
});

test('a baseline that is later than the log is refused; by less than a day, it is told', () => {
  const until = (last: string | null): Analysis => state('moth', 50, last);
  const now = until('2026-01-31T12:00:00.000Z');
  expect(refused(until('2026-02-01T12:00:00.001Z'), now)).toThrow(
    'b.json: the baseline is later than the log: it is until 2026-02-01, the log until 2026-01-31',
  );
  for (const last of [
    '2026-02-01T12:00:00.000Z',
    '2026-01-31T12:00:00.000Z',
    '2020-01-01T00:00:00.000Z',
    null,
  ])
    expect(refused(until(last), now)).not.toThrow();
  expect(refused(until('2030-01-01T00:00:00.000Z'), until(null))).not.toThrow();
  expect(notes(now, now)).toEqual([]);
  expect(notes(until('2026-01-31T15:00:00.000Z'), now)).toEqual([
    'The baseline is later than the log: it is until 2026-01-31T15:00:00.000Z, and the log until 2026-01-31T12:00:00.000Z.',
  ]);
});

test('the same log as of another day is no other state of time', () => {
  const now = state('moth', 50);
  const earlier = { ...now, period: { ...now.period, asOf: '2025-12-01T00:00:00.000Z' } };
  expect(refused(now, earlier)).not.toThrow();
  expect(refused(earlier, now)).not.toThrow();
});

test('a sketch is kept in lines that a diff shows, and one that is damaged is told', () => {
  const text = baselineTextOf(baselineOf(state('moth', 141), null));
  expect(text.match(/^ {4}"[0-9a-f]{64}",?$/gm)).toHaveLength(8);
  expect(text).not.toContain('moth');
  expect(readBaseline(text, 'b.json').sketch).toEqual(state('moth', 141).sketch);
  expect(() => readBaseline(text.replace(/"[0-9a-f]{64}",/, ''), 'b.json')).toThrow(
    'b.json: no whole baseline: sketch must be eight lines of 64 hexadecimal digits',
  );
});

test('a baseline that the first version saved, without a sketch, is read and held against', () => {
  const kept = readBaseline(readFileSync('fixtures/analysis/baseline-1.json', 'utf8'), 'kept.json');
  const saved = JSON.parse(readFileSync('fixtures/analysis/schema-1.json', 'utf8')) as Analysis;
  expect(kept.sketch).toBe(undefined);
  expect(() => refuseBaseline(kept, 'kept.json', saved)).not.toThrow();
  expect(checkedOf(saved, WEB, kept)).toMatchObject({ ok: true, notes: [] });
});
