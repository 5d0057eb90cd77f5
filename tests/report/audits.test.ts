import { expect, test } from 'vitest';
import type { Audits, Findings, Flip } from '../../src/model.js';
import { textOf } from '../../src/report/index.js';
import { TYPICAL } from './findings.js';

const flip = (more: Partial<Flip>): Flip => ({
  option: 'cut',
  from: 0.5,
  to: 0.4,
  deep_ties: 52,
  deep_share: 0.085,
  gained: 14,
  lost: 0,
  shape: 'hub-and-spoke',
  cross: 'audience',
  cross_changes: false,
  communities: [],
  ...more,
});
const AUDITS: Audits = {
  triads: { wedges: 120, open: 37, share: 37 / 120, around: [] },
  layers: [
    { above: 15, people: 3, most: [{ person: 'p12', deep_ties: 61 }] },
    { above: 50, people: 1, most: [{ person: 'p12', deep_ties: 61 }] },
    { above: 150, people: 0, most: [] },
  ],
  flips: [
    flip({}),
    flip({ to: 0.6, gained: 0, lost: 9 }),
    flip({ option: 'half-life', from: 90, to: 45, gained: 0 }),
  ],
};
const withAudits = (audits: Audits): Findings => ({ ...TYPICAL, analysis: { ...TYPICAL.analysis, audits } });
const told = (audits: Audits, width: number): string[] => {
  const text = [...textOf('report', 'table', withAudits(audits), { width, colour: false, bom: false })].join(
    '',
  );
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.trim().startsWith('Tested'));
  return lines.slice(from, lines.indexOf('', from)).map((line) => line.trim());
};

test('what stands firm is told with how far it was tested', () => {
  expect(told(AUDITS, 80)).toMatchInlineSnapshot(`
    [
      "Tested    Same place with cut ±0.10, half-life ×½ to ×2; up to 14 of 611 ties",
      "change. 31 % of 120 pairs close to the same person have no tie.",
      "3 people have over 15 deep ties and 1 over 50.",
    ]
  `);
});

test('one tie changes, two change', () => {
  const one = told({ ...AUDITS, flips: [flip({ gained: 0, lost: 1 })] }, 140).join(' ');
  expect(one).toContain('up to 1 of 611 ties changes.');
});

test('a verdict that flips is told first, with what flips it', () => {
  const flips = [flip({ cross: 'following', cross_changes: true, to: 0.4 })];
  expect(told({ ...AUDITS, flips }, 80)[0]).toBe(
    'Tested    Not firm: audience becomes following with cut 0.40; up to 14 of',
  );
});

test.each([40, 60, 80, 100, 140])('audits take three lines at most, at %i columns', (width) => {
  const flips = [
    flip({ cross: null, cross_changes: true }),
    flip({ cross: 'community', cross_changes: true, to: 0.6 }),
    flip({ option: 'gate', from: 'both', to: 'off', cross: 'following', cross_changes: true }),
  ];
  for (const audits of [AUDITS, { ...AUDITS, flips }]) {
    expect(told(audits, width).length).toBeLessThanOrEqual(3);
    for (const line of told(audits, width)) expect(line.length).toBeLessThanOrEqual(width);
  }
});

test('the long form has every audit, and a saved analysis without audits still reads', () => {
  const csv = (findings: Findings): string =>
    [...textOf('report', 'csv', findings, { width: 80, colour: false, bom: false })].join('');
  expect(csv(withAudits(AUDITS))).toContain('audit,forbidden_triads,37,');
  expect(csv(withAudits(AUDITS))).toContain('flip,cut=0.6:changed,9,');
  expect(csv(TYPICAL)).not.toContain('audit,');
});
