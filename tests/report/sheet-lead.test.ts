import { expect, test } from 'vitest';
import type { Findings } from '../../src/model.js';
import { type CommandName, textOf } from '../../src/report/index.js';
import { AUDIENCE, COMMUNITY, findingsOf, personOf, tieOf } from './findings.js';

const tableOf = (command: CommandName, findings: Findings): string =>
  [...textOf(command, 'table', findings, { width: 200, colour: false, bom: false })].join('');
const firstOf = (command: CommandName, findings: Findings): string =>
  tableOf(command, findings).split('\n\n')[0]!;

const audience = findingsOf(AUDIENCE, [tieOf('ana', 'bo')], [personOf('ana')]);

test('a long table says first what all of its rows say together', () => {
  const { ties, deepTies } = AUDIENCE.summary;
  expect(deepTies).toBeGreaterThan(0);
  expect(firstOf('ties', audience)).toBe(
    `${ties.toLocaleString('en-US')} ties, ${deepTies} of them deep (${Math.round((100 * deepTies) / ties)} %).`,
  );
  expect(firstOf('people', audience)).toMatch(/^\d+ people: .* a deep tie; without .* are cut off\.$/);
  expect(firstOf('communities', audience)).toMatch(/^An audience around /);
  expect(firstOf('communities', findingsOf(COMMUNITY, [], []))).toMatch(/community/i);
});

test('no deep tie is said as that, and where nobody has a tie nothing is said', () => {
  const thin = { ...AUDIENCE, summary: { ...AUDIENCE.summary, ties: 1, deepTies: 0 } };
  expect(firstOf('ties', { ...audience, analysis: thin })).toBe('1 tie, none of them deep.');
  const none = { ...AUDIENCE, summary: { ...AUDIENCE.summary, ties: 0, deepTies: 0 } };
  expect(tableOf('ties', findingsOf(none, [], []))).toMatch(/^Person +and /);
});

test('what is read by programs begins with its header', () => {
  for (const as of ['csv', 'tsv', 'markdown'] as const) {
    const text = [...textOf('ties', as, audience, { width: 80, colour: false, bom: false })].join('');
    expect(text).toMatch(/^(\| )?(a|Person)\b/);
  }
});
