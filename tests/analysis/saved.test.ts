import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { ANALYSIS_JSON_SCHEMA, isSaved, savedFindingsOf } from '../../src/analysis/index.js';
import type { Analysis, TieRow } from '../../src/model.js';
import { COMMANDS, REPORTERS, type ReporterName, textOf } from '../../src/report/index.js';
import { AUDIENCE, COMMUNITY, EMPTY, ONE_TIE, personOf, tieOf } from '../report/findings.js';
import { heldEqual } from '../schemas.js';

const KEPT = JSON.parse(readFileSync('fixtures/analysis/schema-1.json', 'utf8'));
const LOOK = { width: 80, colour: false, bom: false };

test('an analysis that the first version of schema 1 saved is read, and reported in every form', () => {
  const findings = savedFindingsOf(KEPT, 'kept.json');
  expect(findings.analysis.summary.people).toBe(24);
  for (const as of Object.keys(REPORTERS) as ReporterName[]) {
    for (const command of ['report', 'communities'] as const)
      expect([...textOf(command, as, findings, LOOK)].join('').length).toBeGreaterThan(100);
  }
  expect([...textOf('report', 'table', findings, LOOK)].join('')).toContain('A community');
});

test('what is written is read again the same', () => {
  for (const analysis of [AUDIENCE, COMMUNITY, EMPTY, ONE_TIE]) {
    const json = JSON.parse(JSON.stringify(analysis));
    expect(savedFindingsOf(json, 'x.json').analysis).toEqual(json);
  }
});

test('a table that a saved analysis keeps in part is refused, with what to do', () => {
  const findings = savedFindingsOf(KEPT, 'kept.json');
  expect(() => findings.ties()).toThrow(
    /kept.json: a saved analysis that keeps \d+ of 218 ties, not the whole table/,
  );
  expect(() => findings.people()).toThrow('keeps 20 of 24 people');
  expect([...findings.people(2)]).toEqual(KEPT.people.slice(0, 2));
});

test('rows that were saved with it are the whole table, and as many of the deepest as asked', () => {
  const rows: TieRow[] = [
    tieOf('a', 'b', { depth: 0.2 }),
    tieOf('a', 'c', { depth: 0.9 }),
    tieOf('b', 'c', { depth: null }),
  ];
  const summary = { ...AUDIENCE.summary, ties: 3 };
  const findings = savedFindingsOf({ ...JSON.parse(JSON.stringify(AUDIENCE)), summary, rows }, 'x.json');
  expect([...findings.ties()]).toEqual(rows);
  expect([...findings.ties(2)].map((tie) => tie.depth)).toEqual([0.9, 0.2]);
  expect(findings.everyPerson).toBe(null);
  expect('rows' in findings.analysis).toBe(false);
});

test('rows that were saved with --top are the first of the table, and not the whole', () => {
  const ties = [tieOf('b', 'c', { depth: 0.9 }), tieOf('a', 'b', { depth: 0.2 })];
  const saved = (rows: readonly object[]) =>
    savedFindingsOf({ ...JSON.parse(JSON.stringify(AUDIENCE)), rows }, 'x.json');
  expect(saved(ties).everyTie).toBe(null);
  expect([...saved(ties).ties(1)]).toEqual(ties.slice(0, 1));
  expect(() => saved(ties).ties()).toThrow('keeps 2 of 611 ties, not the whole table');
  expect(() => saved(ties).ties(3)).toThrow('keeps 2 of 611 ties');
  const people = Array.from({ length: 6 }, (_, i) => personOf(`p ${i}`));
  expect(saved(people).everyPerson).toBe(null);
  expect([...saved(people).people(5)]).toEqual(people.slice(0, 5));
  expect(() => saved(people).people()).toThrow('keeps 6 of 142 people');
});

test('another schema, a cut file and a changed one are told apart from a log', () => {
  const read = (json: unknown) => () => savedFindingsOf(json, 'x.json');
  expect(read({ ...KEPT, schema: 2 })).toThrow(
    'x.json: a saved analysis of schema 2, made by tiedepth 0.1.0',
  );
  expect(read({ schema: 1, tiedepth: '9' })).toThrow('x.json: not a whole analysis: options is missing');
  const wrong = structuredClone(KEPT);
  wrong.communities[1].measures.web_index = 'high';
  expect(read(wrong)).toThrow('communities[1].measures is not numbers by name');
  wrong.communities[1].shape = 'blob';
  expect(read(wrong)).toThrow('communities[1].shape is not one of too-small');
  expect(read({ ...KEPT, rows: [tieOf('a', 'b'), { a: 1 }] })).toThrow('rows[1].a is not text');
  expect(isSaved({ schema: 1 })).toBe(false);
  expect(isSaved([])).toBe(false);
});

test('what a screen writes as it stands cannot carry more than it should: times are times, letters letters', () => {
  const evil = '\x1b[31mX\n::error::y';
  const read = (change: (json: Analysis) => object) => () =>
    savedFindingsOf({ ...KEPT, ...change(structuredClone(KEPT)) }, 'x.json');
  for (const last of [evil, '', '2026', '2026-13-45T00:00:00.000Z', `2026-01-31T12:00:00.000Z\n${evil}`])
    expect(read(({ period }) => ({ period: { ...period, last } }))).toThrow(
      'period.last is not a time such as',
    );
  expect(
    read(({ communities: [all, ...more] }) => ({ communities: [{ ...all, community: evil }, ...more] })),
  ).toThrow('communities[0].community is not all');
  expect(read(() => ({ audits: 5 }))).toThrow('audits is not an object');
  const flip = { option: 'gate', from: 'off', to: evil, gained: 0, lost: 0, shape: null, cross: null };
  const triads = { wedges: 0, open: 0, share: null };
  const flips = [{ ...flip, cross_changes: true, communities: [] }];
  expect(read(() => ({ audits: { triads, layers: [], flips } }))).toThrow(
    'audits.flips[0].to is not a number or a word',
  );
  expect(read(() => ({ losses: 5 }))).toThrow('losses is not a list');
  const loss = { what: 'medium', name: evil, ties_lost: 90, deep_ties_lost: 1, people_lost: 20 };
  const after = { web_index_without: null, largest_share_without: null, shape_without: 'fragments' };
  const findings = savedFindingsOf({ ...KEPT, losses: [{ ...loss, ...after }] }, 'x.json');
  for (const as of ['table', 'markdown'] as const) {
    const text = [...textOf('report', as, findings, LOOK)].join('');
    expect(text).toContain('If lost');
    expect(text).not.toMatch(/\x1b|^::error/m);
  }
});

test('every cut of a file gives a clear error and never another', () => {
  for (const key of Object.keys(KEPT)) {
    for (const value of [null, 7, 'x', [], {}, [null], [[]]]) {
      const json = { ...KEPT, [key]: value } as Analysis;
      try {
        savedFindingsOf(json, 'x.json');
      } catch (error) {
        expect((error as Error).name).toBe('UserError');
      }
    }
  }
});

test('what an older version did not keep may miss, and is refused where it is something else', () => {
  const loss = {
    ...{ what: 'medium', name: 'online', ties_lost: 9, people_lost: 2 },
    ...{ web_index_without: null, shape_without: 'web' },
  };
  const written = (json: object): string =>
    [...textOf('report', 'csv', savedFindingsOf(json, 'x.json'), LOOK)].join('');
  const { sampling: _, curve: __, ...older } = KEPT;
  expect(written(older)).not.toMatch(/^(sampling|curve),/m);
  expect(written({ ...KEPT, losses: [loss] })).toContain('loss of medium online,ties_lost,9');
  expect(() => written({ ...KEPT, sampling: 'x' })).toThrow('sampling is not an object');
  expect(() => written({ ...KEPT, curve: null })).toThrow('curve is not a list');
  expect(() => written({ ...KEPT, curve: [{ share: 1 }] })).toThrow('curve[0].away is missing');
  for (const name of ['chance_ties_lost', 'chance_ties_left', 'deep_ties_lost', 'largest_share_without']) {
    expect(() => written({ ...KEPT, losses: [{ ...loss, [name]: {} }] })).toThrow(`losses[0].${name} is not`);
  }
  const group = { ...KEPT.communities[0], group: [] };
  expect(() => written({ ...KEPT, communities: [group] })).toThrow('communities[0].group is not text');
});

test('the published schema of an analysis is that of the reader, and real outputs fit it', () => {
  const schema = heldEqual('schema/analysis.schema.json', ANALYSIS_JSON_SCHEMA);
  const fits = new Ajv({ strict: false }).compile(schema);
  const write = (command: (typeof COMMANDS)[number], analysis: Analysis, ties: TieRow[] = []) =>
    JSON.parse(
      [...textOf(command, 'json', { analysis, ties: () => ties, people: () => analysis.people }, LOOK)].join(
        '',
      ),
    );
  for (const analysis of [AUDIENCE, COMMUNITY, EMPTY, ONE_TIE, KEPT]) {
    for (const command of COMMANDS)
      expect(fits(write(command, analysis, [tieOf('a', 'b')])), JSON.stringify(fits.errors)).toBe(true);
  }
  expect(fits({ ...KEPT, schema: 2 })).toBe(false);
  expect(fits({ ...KEPT, summary: { ...KEPT.summary, people: '24' } })).toBe(false);
});
