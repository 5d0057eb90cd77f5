import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { AnalyzeOptions, DepthModel } from '../../src/model.js';
import { modelOf, tieNotesOf, tiesOf, tieTermsOf } from '../../src/ties/index.js';
import { VERSION } from '../../src/version.js';
import { logOf, type Row } from './log.js';
import { OPTIONS, times } from './look.js';

const talk = (a: string, b: string): Row[] => [
  ...times(20, { from: a, to: b }, 3),
  ...times(20, { from: b, to: a }, 3),
];
/** A and B talk and meet, C and D talk only, E and F meet only, G and H do neither that is known. */
const LOG = logOf([
  ...talk('A', 'B'),
  ...times(6, { from: 'A', to: 'B', kind: 'meetup' }, 7),
  ...talk('C', 'D'),
  ...times(40, { from: 'E', to: 'F', kind: 'meetup' }, 3),
  ...times(20, { from: 'G', to: 'H', kind: 'other' }, 3),
  ...times(20, { from: 'H', to: 'G', kind: 'other' }, 3),
]);

function deepIn(options: Partial<AnalyzeOptions>): string {
  const ties = tiesOf(LOG, { ...OPTIONS, ...options });
  return ['AB', 'CD', 'EF', 'GH'].filter((_, i) => ties.deep[i] === 1).join(' ');
}

test('the gate asks for evidence in both worlds, in either, or not at all', () => {
  expect(deepIn({})).toBe('AB');
  expect(deepIn({ gate: 'both' })).toBe('AB');
  expect(deepIn({ gate: 'either' })).toBe('AB CD EF');
  expect(deepIn({ gate: 'off' })).toBe('AB CD EF GH');
});

test('a gate that this log cannot pass makes nothing deep, and says so', () => {
  const online = logOf(talk('A', 'B'));
  const ties = tiesOf(online, { ...OPTIONS, gate: 'both' });
  expect([ties.gate, ties.deep[0]]).toEqual(['both-worlds', 0]);
  expect(tieNotesOf(ties)[0]).toContain('--gate both asks for evidence online and offline');
});

test('the cut is told, else that of the model, else 0.5', () => {
  expect(deepIn({ cut: 1, gate: 'off' })).toBe('');
  expect(tiesOf(LOG, OPTIONS).cut).toBe(0.5);
  expect(tiesOf(LOG, { ...OPTIONS, depthModel: MODEL }).cut).toBe(0.25);
  expect(tiesOf(LOG, { ...OPTIONS, depthModel: MODEL, cut: 0.4 }).cut).toBe(0.4);
});

test('unknown kinds, weights and cuts that cannot be are refused, with what was meant', () => {
  const hintOf = (options: Partial<AnalyzeOptions>): string => {
    try {
      tiesOf(LOG, { ...OPTIONS, ...options });
    } catch (error) {
      if (error instanceof UserError) return `${error.message}. ${error.hint}`;
    }
    return '';
  };
  expect(hintOf({ weigh: { reactoin: 2 } })).toContain('Did you mean reaction?');
  expect(hintOf({ weigh: { __proto__x: 2 } })).toContain('no kind or medium is called "__proto__x"');
  expect(hintOf({ weigh: { reaction: -1 } })).toContain('a number from 0 to 1000');
  expect(hintOf({ weigh: { reaction: Number.NaN } })).toContain('a number from 0 to 1000');
  expect(hintOf({ cut: 1.5 })).toContain('the cut is 1.5');
});

test('a kind of the log itself can be weighed', () => {
  const log = logOf([{ from: 'A', to: 'B', kind: 'wave' }]);
  const attentionOf = (weigh: Record<string, number>) =>
    tiesOf(log, { ...OPTIONS, weigh }).facets.attention![0];
  expect(attentionOf({ wave: 5 })).toBe(10 / 20);
  expect(attentionOf({})).toBe(2 / 12);
});

const MODEL: DepthModel = {
  schema: 1,
  what: 'tiedepth depth model',
  tiedepth: VERSION,
  blend: {
    intercept: 0,
    inputs: [
      { name: 'closeness', weight: 2, neutral: -3 },
      { name: 'days', weight: 0, neutral: 0 },
    ],
  },
  cut: 0.25,
  weights: { message: 0.5 },
  provenance: {
    ...{
      labels: 'survey.csv',
      pairs: 120,
      close: 40,
      auc: 0.8,
      defaultAuc: 0.78,
      precision: 0.7,
      recall: 0.6,
    },
  },
};

test('a depth model decides depth, brings its weights, and is named in the legend', () => {
  const options = { ...OPTIONS, depthModel: MODEL };
  const ties = tiesOf(LOG, options);
  expect(ties.blend).toEqual(MODEL.blend);
  expect(ties.depth).not.toEqual(tiesOf(LOG, OPTIONS).depth);
  expect(ties.depth).not.toEqual(tiesOf(LOG, { ...options, weigh: { message: 1 } }).depth);
  const [depth, cut] = tieTermsOf(ties);
  expect([depth!.formula, cut!.formula]).toEqual([
    expect.stringContaining('z = 0 + 2 (c + 3)'),
    expect.stringContaining('0.25'),
  ]);
});

test('the formula of depth names all that it uses, and that of variety holds where no place is named', () => {
  const [depth] = tieTermsOf(tiesOf(LOG, OPTIONS));
  expect(depth!.formula).toContain('seen = h² / (h² + 16)');
  const variety = tieTermsOf(tiesOf(LOG, OPTIONS)).find(({ name }) => name === 'variety');
  expect(variety!.formula).toContain('places - 1 (0 where no place is named)');
});

test('a model file is read back as it was written, also one that does not keep its options yet', () => {
  expect(modelOf(JSON.stringify(MODEL), 'depth.json')).toEqual(MODEL);
  const kept = { ...MODEL, options: { eventLimit: 30, beyondChance: true } };
  expect(modelOf(JSON.stringify(kept), 'depth.json')).toEqual(kept);
});

test('anything else than a model of this version is refused in plain words', () => {
  const saysOf = (change: object | string): string => {
    const text = typeof change === 'string' ? change : JSON.stringify({ ...MODEL, ...change });
    try {
      modelOf(text, 'depth.json');
    } catch (error) {
      if (error instanceof UserError) return error.message;
    }
    return '';
  };
  expect(saysOf('a,b,c')).toBe('depth.json: is no JSON, so no depth model');
  expect(saysOf('[]')).toBe('depth.json: is no depth model');
  expect(saysOf({ what: 'soup' })).toBe('depth.json: is no depth model');
  expect(saysOf({ schema: 2 })).toContain('schema 2; this version reads schema 1');
  expect(saysOf({ tiedepth: '7.1.0' })).toContain('was written by tiedepth 7.1.0');
  expect(saysOf({ tiedepth: undefined })).toContain('was written by tiedepth missing');
  expect(saysOf({ cut: 3 })).toContain('its cut is 3');
  expect(saysOf({ blend: { ...MODEL.blend, inputs: [] } })).toContain('closeness and days');
  expect(saysOf({ blend: { ...MODEL.blend, intercept: null } })).toContain('closeness and days');
  expect(saysOf({ weights: { message: 'x' } })).toContain('weights');
  expect(saysOf({ weights: { message: -1 } })).toContain('weights');
  expect(saysOf({ options: { eventLimit: '30', beyondChance: true } })).toContain('its options');
  expect(saysOf({ options: null })).toContain('its options');
  expect(saysOf({ provenance: {} })).toContain('what it was fitted on');
});
