import { expect, test } from 'vitest';
import { baselineOf, baselineTextOf, limitsOf, readBaseline } from '../../src/check/index.js';
import { AUDIENCE, COMMUNITY, EMPTY } from '../report/findings.js';

const EACH = limitsOf('limits:\n  - {measure: web_index, of: each, not-worse-by: 5%}', 'l.yaml');

test('a baseline is read as it was written', () => {
  for (const analysis of [AUDIENCE, COMMUNITY, EMPTY]) {
    for (const limits of [null, EACH]) {
      const baseline = baselineOf(analysis, limits);
      expect(readBaseline(baselineTextOf(baseline), 'b.json')).toEqual(baseline);
    }
  }
});

test('it holds no name of a person, unless limits are on communities', () => {
  expect(baselineTextOf(baselineOf(AUDIENCE, null))).not.toMatch(/Ana|p12|support/);
  expect(baselineTextOf(baselineOf(AUDIENCE, EACH))).toContain('Ana');
});

test('one measure that changes is one line of a diff, and the order of communities none', () => {
  const text = (analysis: typeof AUDIENCE): string[] =>
    baselineTextOf(baselineOf(analysis, EACH)).split('\n');
  const [whole, ...parts] = AUDIENCE.communities;
  const other = {
    ...AUDIENCE,
    communities: [{ ...whole!, measures: { ...whole!.measures, web_index: 0.1 } }, ...parts],
  };
  const changed = text(other).filter((line, i) => line !== text(AUDIENCE)[i]);
  expect(changed).toEqual(['    "web_index": 0.1']);
  expect(text({ ...AUDIENCE, communities: [whole!, ...parts.toReversed()] })).toEqual(text(AUDIENCE));
});

test('the last digits of a machine do not show', () => {
  const text = (deep_share: number): string => {
    const [whole, ...parts] = AUDIENCE.communities;
    return baselineTextOf(
      baselineOf({ ...AUDIENCE, communities: [{ ...whole!, deep_share }, ...parts] }, null),
    );
  };
  expect(text(0.1 + 0.2)).toBe(text(0.3));
});

test.each([
  ['', 'b.json: the baseline is empty'],
  ['  \n', 'b.json: the baseline is empty'],
  ['x', 'b.json: no JSON, and so no baseline'],
  ['date,from,to\n2026-01-01,a,b\n', 'b.json: no JSON, and so no baseline'],
  ['{\u0000', 'b.json: no JSON, and so no baseline'],
  ['# mine\nlimits:\n  - measure: web_index\n', 'b.json: a file of limits, but no baseline'],
  ['{"limits":[]}', 'b.json: a file of limits, but no baseline'],
  [
    '{"schema":1,"tiedepth":"0","baseline":null,"verdicts":[]}',
    'b.json: verdicts of a check, but no baseline',
  ],
  ['{"schema":2,"tiedepth":"9"}', 'b.json: a saved analysis of schema 2, but no baseline'],
  ['{\n<<<<<<< HEAD\n{}', 'b.json:2: the baseline is no JSON: it holds marks of a merge conflict'],
  ['{"baseline": 1,\n"all": {,}}', 'b.json:2: the baseline is no JSON'],
  ['[]', 'b.json: JSON, but no baseline'],
  ['null', 'b.json: JSON, but no baseline'],
  ['{"schema":1,"tiedepth":"0"}', 'b.json: a saved analysis, but no baseline'],
  ['{"baseline":2}', 'b.json: a baseline of version 2; this tiedepth reads version 1'],
  ['{"baseline":1}', 'b.json: no whole baseline: all must hold numbers by name'],
  [
    '{"baseline":1,"all":{"x":"y"}}',
    'b.json: no whole baseline: all must hold numbers by name, and x is "y"',
  ],
  [
    '{"baseline":1,"all":{},"deep":null,"gate":"x","communities":[{"around":[],"values":{"y":[]}}]}',
    'b.json: no whole baseline: communities[0].values must hold numbers by name, and y is []',
  ],
  ['{"baseline":1,"all":{},"deep":7}', 'b.json: no whole baseline: deep'],
  ['{"baseline":1,"all":{},"deep":null,"gate":"both-worlds"}', 'b.json: no whole baseline: communities'],
  [
    '{"baseline":1,"all":{"x":1e999},"deep":null,"gate":"x","communities":[]}',
    'b.json: no whole baseline: all must hold numbers by name, and x is too large',
  ],
  [
    '{"baseline":1,"all":{},"deep":null,"gate":"x","communities":[{"around":[5],"values":{}}]}',
    'b.json: no whole baseline: communities[0] must hold a list of people around',
  ],
  ...['5', 'true', '{}', '""', '"2026"', JSON.stringify('\x1b[31mX\n::error::y')].map(
    (last): [string, string] => [
      `{"baseline":1,"last":${last},"all":{},"deep":null,"gate":"x","communities":[]}`,
      'b.json: no whole baseline: last must be a time',
    ],
  ),
])('%j is no baseline, and told', (text, message) => {
  expect(() => readBaseline(text, 'b.json')).toThrow(message);
});

test('a remedy works: what is there and is no baseline is not overwritten, so it is to be removed first', () => {
  const hint = (text: string, says: RegExp): void =>
    expect(() => readBaseline(text, 'b.json')).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(says) }),
    );
  for (const text of ['{\n<<<<<<< HEAD\n"baseline": 1', '{"baseline":2}', '{"baseline":1}', '{"baseline":1,'])
    hint(text, /[Rr]emove it, and save/);
  // What may be a log, limits or the only copy of anything else is not to be removed.
  for (const text of [
    'a,b\n1,2\n',
    '{"mine": ',
    '[1]',
    'limits: []',
    '\u007fELF',
    '{"schema":2,"tiedepth":"9"}',
  ])
    hint(text, /^(?!.*[Rr]emove)/);
});
