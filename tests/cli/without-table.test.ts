import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withoutTableOf } from '../../src/cli/without-table.js';
import { sketchOf } from '../../src/kit/index.js';
import type { Analysis, TieRow } from '../../src/model.js';
import { textOf } from '../../src/report/index.js';
import { AUDIENCE, tieOf } from '../report/findings.js';

const folder = mkdtempSync(join(tmpdir(), 'tiedepth-table-'));
afterAll(() => rmSync(folder, { recursive: true }));
const LOOK = { width: 80, colour: false, bom: false };
const KNOWN: Analysis = {
  ...AUDIENCE,
  sketch: sketchOf(['Ana', 'Bo']),
  notes: [',\n  "rows": [', 'ends ]}'],
};
const ROWS = Array.from({ length: 3000 }, (_, i) => tieOf('a', `b ${i}`));

function written(analysis: Analysis, rows: readonly TieRow[] = ROWS): string {
  const findings = { analysis, ties: () => rows, people: () => [] };
  return [...textOf('ties', 'json', findings, LOOK)].join('');
}
function of(text: string): object | null {
  const path = join(folder, 'saved.json');
  writeFileSync(path, text);
  return withoutTableOf(path);
}

test('what is read without its table is all of the analysis and nothing of the table', () => {
  const text = written(KNOWN);
  expect(text.length).toBeGreaterThan(1 << 20);
  const { rows, ...analysis } = JSON.parse(text);
  expect(rows).toHaveLength(3000);
  expect(of(text)).toEqual(analysis);
  expect(of(`\ufeff${text}`)).toEqual(analysis);
  expect(of(written(KNOWN, []))).toEqual(analysis);
});

test('a name that crosses the parts in which a file is read is found', () => {
  for (const more of [0, 1, 5, 11]) {
    const notes = ['x'.repeat((1 << 18) - JSON.stringify(KNOWN, null, 2).length + 40 - more)];
    const text = written({ ...KNOWN, notes });
    const { rows: _, ...analysis } = JSON.parse(text);
    expect(of(text)).toEqual(analysis);
  }
});

test.each([
  ['without a table', JSON.stringify(KNOWN, null, 2)],
  ['cut in the table', written(KNOWN).slice(0, 900_000)],
  ['written in another form', JSON.stringify({ ...KNOWN, rows: [] }, null, 1)],
  ['with more behind the table', written(KNOWN).replace(/\}\n$/, ', "more": 1 }\n')],
  ['saved before there were sketches', written(AUDIENCE)],
])('one %s is read whole', (_, text) => {
  expect(of(text)).toBe(null);
});
