import { expect, test } from 'vitest';
import { depthNotesAmong, depthNotesOf } from '../../src/analysis/index.js';
import type { AnalyzeOptions, DepthModel } from '../../src/model.js';
import { DEFAULTS } from '../../src/pipeline.js';

const MODEL: DepthModel = {
  ...{ schema: 1, what: 'tiedepth depth model', tiedepth: '0.1.0' },
  blend: { intercept: 0, inputs: [] },
  ...{ cut: 0.4, weights: { message: 1, reaction: 0.2 } },
  options: { eventLimit: 30, beyondChance: false },
  provenance: {
    ...{ labels: 'survey.csv', pairs: 120, close: 40, auc: 0.8, defaultAuc: 0.78 },
    ...{ precision: 0.7, recall: 0.6 },
  },
};
const notesOf = (options: Partial<AnalyzeOptions>, hasEvents = true): string[] =>
  depthNotesOf({ ...DEFAULTS, eventLimit: 30, depthModel: MODEL, ...options }, hasEvents);

test('without a depth model of ones own there is nothing to say', () => {
  expect(notesOf({ depthModel: null })).toEqual([]);
  expect(notesOf({ depthModel: null, eventLimit: 7, weigh: { reaction: 1 } })).toEqual([]);
});

test('a depth model is told by what it was fitted on', () => {
  const says = 'Depth is calibrated on 120 pairs of survey.csv, 40 of them close, cross-validated AUC 0.80.';
  expect(notesOf({})).toEqual([says]);
  const provenance = { ...MODEL.provenance, auc: null };
  expect(notesOf({ depthModel: { ...MODEL, provenance } })).toEqual([
    'Depth is calibrated on 120 pairs of survey.csv, 40 of them close.',
  ]);
});

test('options that it was not fitted under are told, with those that it was', () => {
  expect(
    notesOf({ eventLimit: 100, beyondChance: true, weigh: { reaction: 1, message: 1, wave: 2 } })[1],
  ).toBe(
    'The depth model was fitted under other options: --event-limit 30 (now 100), without --beyond-chance (now with it), reaction=0.2 (now 1), wave=1 (now 2). Its scores may be other than fitted: give the same, or calibrate again.',
  );
  const chance = { ...MODEL, options: { eventLimit: 30, beyondChance: true } };
  expect(notesOf({ depthModel: chance })[1]).toContain('--beyond-chance (now without)');
});

test('a log without events has no limit on them, and an older model does not say its options', () => {
  expect(notesOf({ eventLimit: 100 }, false)).toHaveLength(1);
  const { options: _, ...older } = MODEL;
  expect(notesOf({ depthModel: older, eventLimit: 100 })).toHaveLength(1);
});

test('notes on the depth model are found again among the notes of an analysis', () => {
  const notes = notesOf({ eventLimit: 100 });
  expect(notes).toHaveLength(2);
  expect(depthNotesAmong(['Ana is two people.', ...notes, 'No tie can be deep.'])).toEqual(notes);
});
