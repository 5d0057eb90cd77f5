import { expect, test } from 'vitest';
import { textOf } from '../../src/report/index.js';
import { AUDIENCE, findingsOf } from './findings.js';

const LOOK = { width: 400, colour: false, bom: false };
/** The headings: first, or at a terminal after the sentence above the table. */
const headIn = (text: readonly string[]): string =>
  text
    .join('')
    .split('\n')
    .find((line) => /^(\| )?community\b/i.test(line))!;
const headOf = (as: 'table' | 'markdown' | 'csv', group: string | null): string => {
  const communities = AUDIENCE.communities.map((row) => ({
    ...row,
    ...(group === null ? {} : { group }),
    stage: null,
  }));
  const text = [...textOf('communities', as, findingsOf({ ...AUDIENCE, communities }, [], []), LOOK)];
  return headIn(text);
};

test('a column in which no row holds anything is left out for readers and kept for machines', () => {
  for (const as of ['table', 'markdown'] as const) {
    expect(headOf(as, null)).not.toMatch(/Group/);
    expect(headOf(as, 'lunch')).toMatch(/Group/);
  }
  expect(headOf('csv', null).trim().split(',')).toContain('group');
});

test('where groups are given their names stand at any width', () => {
  const communities = AUDIENCE.communities.map((row) => ({ ...row, group: 'lunch' }));
  const text = [
    ...textOf('communities', 'table', findingsOf({ ...AUDIENCE, communities }, [], []), {
      ...LOOK,
      width: 80,
    }),
  ];
  expect(headIn(text)).toMatch(/Group/);
});

test('the leading columns of a table stand, empty or not', () => {
  expect(headOf('table', null)).toMatch(/Next stage/);
  expect(headOf('markdown', null)).toMatch(/Next stage/);
});
