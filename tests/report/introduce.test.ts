import { expect, test } from 'vitest';
import type { Introductions, Suggestion } from '../../src/model.js';
import { introduceTextOf } from '../../src/report/index.js';
import { ONE_TIE } from './findings.js';

const LOOK = { width: 80, colour: false, bom: false };

function textOf(rows: readonly Partial<Suggestion>[], goal: string, before: number, width = 80): string {
  const whole = rows.map((row) => ({
    ...{ a: 'Ana', b: 'Bo', gain: 1, measure: 'pairs_cut_off', before, after: 0, reason: 'both know Cy' },
    ...row,
  }));
  const found = {
    ...{ schema: 1, tiedepth: '0', options: {}, ledger: ONE_TIE.ledger },
    ...{ goal, before, measured: 12, candidates: 12, notes: [], legend: [], rows: whole },
  } as Introductions;
  return [...introduceTextOf('table', found, { ...LOOK, width })].join('');
}

test('an average of pairs is told as an average, and nothing left as 0', () => {
  expect(textOf([{ after: 0 }], 'bridge', 7.263)).toMatch(
    /^Introduce Ana to Bo: when one person is away, on average 7\.3 pairs of others\ncannot reach each other; with their tie it would be 0\.\n/,
  );
  expect(textOf([{ after: 87.02 }], 'bridge', 88.01)).toContain('on average 88 pairs of others');
});

test('a small change has as many digits as it takes to see it', () => {
  expect(textOf([{ after: 0.1982 }], 'web', 0.1959)).toMatch(/would rise from\s0\.196\sto\s0\.198\s/);
  expect(textOf([{ after: 22 }], 'linchpins', 16)).toMatch(
    /22\speople\swould\shave\sto\sleave\sbefore\sit\sfalls\sin\shalf,\sinstead\sof\s16\./,
  );
});

test('a reason is told in full, on as many lines as it takes', () => {
  const reason = 'both know Cy, Dee, Eli and 24 more; both in general, random and the kitchen downstairs';
  for (const width of [40, 60, 80, 200]) {
    const text = textOf([{ reason, after: 3 }], 'bridge', 4, width);
    expect(text).not.toContain('…');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 56));
    const words = text.slice(text.indexOf('both')).split(/\s+/).join(' ');
    expect(words).toContain(reason);
  }
});

test('when nobody can be introduced, it says what is the matter', () => {
  expect(textOf([], 'bridge', 0)).toBe(
    'Nothing to bridge: whoever is away, everybody else can still reach each other.\n',
  );
  expect(textOf([], 'linchpins', 38)).toContain('38 people must leave before it falls in half.');
  expect(textOf([], 'web', 0.9)).toContain(
    'No single introduction would raise the web index of 0.90: 12 pairs were tried.',
  );
});

test('names out of the log are harmless', () => {
  const text = textOf(
    [{ a: '\u001b[31mEve', b: 'x'.repeat(300), reason: 'both know \u0007Bel' }],
    'web',
    0.1,
  );
  expect(text).not.toMatch(/[\u0007\u001b]/u);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
