import { expect, test } from 'vitest';
import { termsCalled } from '../../src/cli/explain.js';
import { COMMUNITY_COLUMNS, COMMUNITY_LAST, PERSON_COLUMNS, TIE_COLUMNS } from '../../src/report/columns.js';
import { LABELS } from '../../src/report/screen/labels.js';

const COLUMNS = [...TIE_COLUMNS, ...PERSON_COLUMNS, ...COMMUNITY_COLUMNS, ...COMMUNITY_LAST];
const WORDS = COLUMNS.filter(({ name }) => !['a', 'b', 'person'].includes(name));

test.each(WORDS.map(({ heading }) => heading))(
  'what stands above a column can be explained: %s',
  (heading) => {
    expect(termsCalled(heading).length).toBeGreaterThan(0);
  },
);

test('a heading is explained by the measure that stands under it, where it is one', () => {
  const names = (name: string): string[] =>
    termsCalled(name).map((term) => `${term.name} ${term.of ?? 'word'}`);
  expect(names('Cut off')).toEqual(['cut_off_without person']);
  expect(names('Web')).toEqual(['web word', 'web_index community']);
  expect(names('a_to_b')).toEqual(['a_to_b tie']);
  expect(names('interactions')).toEqual(['interactions person', 'interactions tie']);
  expect(names('nothing of the kind')).toEqual([]);
});

test('every label of the first screen can be explained', () => {
  for (const label of [...Object.keys(LABELS), 'Shape', 'Depth'])
    expect(termsCalled(label).map((term) => term.label)).toContain(label);
});

test('what JSON calls a part of the first screen can be explained too', () => {
  for (const [name, label] of [
    ['losses', 'If lost'],
    ['audits', 'Tested'],
    ['missing', 'Not seen'],
    ['ledger', 'Rows'],
  ])
    expect(termsCalled(name!).map((term) => term.label)).toContain(label);
});
