import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../src/model.js';
import {
  COMMANDS,
  type CommandName,
  type Look,
  REPORTERS,
  type ReporterName,
  textOf,
} from '../src/report/index.js';
import { stepOf } from '../src/report/steps.js';
import {
  findingsOf,
  HOSTILE,
  HOSTILE_NAMES,
  HOSTILE_PEOPLE,
  HOSTILE_TIES,
  hostileOf,
  NOTHING,
  SINGLE,
  TYPICAL,
  WOVEN,
} from './report/findings.js';

const LOOKS: readonly Look[] = [
  { width: 80, colour: false, bom: false },
  { width: 140, colour: false, bom: false },
];
const [LOOK] = LOOKS as [Look];
const FORMS = Object.keys(REPORTERS) as ReporterName[];
const TABLES = COMMANDS.filter((command) => command !== 'report');
const CASES: Record<string, Findings> = {
  empty: NOTHING,
  'one tie': SINGLE,
  typical: TYPICAL,
  woven: WOVEN,
  hostile: HOSTILE,
  'hostile, turned': findingsOf(hostileOf(17), HOSTILE_TIES, HOSTILE_PEOPLE),
  'hostile, turned again': findingsOf(hostileOf(31), HOSTILE_TIES, HOSTILE_PEOPLE),
};
const text = (command: CommandName, as: ReporterName, findings: Findings, look = LOOK): string =>
  [...textOf(command, as, findings, look)].join('');
const rowsOf = (command: CommandName, findings: Findings): unknown[] =>
  command === 'ties'
    ? [...findings.ties()]
    : command === 'people'
      ? [...findings.people()]
      : findings.analysis.communities.map((row) => ({ ...row, next_step: stepOf(row) }));

/** Control characters, and what turns text around or hides in it; FSI and PDI are ours. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066\u2067\u200b\ufeff]/;
const ALLOWED: Record<ReporterName, RegExp> = {
  table: /\n/g,
  csv: /\r\n|\n/g,
  tsv: /[\t\n]/g,
  json: /\n/g,
  ndjson: /\n/g,
  markdown: /\n/g,
};

describe.each(Object.entries(CASES))('%s', (_, findings) => {
  test.each(COMMANDS.flatMap((command) => FORMS.map((as) => [command, as] as const)))(
    '%s as %s holds no control character, escape or direction trick',
    (command, as) => {
      for (const look of LOOKS) {
        const left = text(command, as, findings, look).replace(ALLOWED[as], '');
        expect(left).not.toMatch(CONTROL);
        expect(left).not.toMatch(/[\t\r]/);
      }
    },
  );

  test.each(COMMANDS)('%s as a table is never wider than the terminal', (command) => {
    for (const width of [40, 60, 80, 100, 119, 120, 140, 200]) {
      const lines = text(command, 'table', findings, { ...LOOK, width }).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    }
  });

  test.each(COMMANDS)('%s says the same with colour and without', (command) => {
    const coloured = text(command, 'table', findings, { ...LOOK, colour: true });
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(text(command, 'table', findings));
  });

  test.each(COMMANDS)('%s as CSV is read back with one length of row and CRLF line ends', (command) => {
    const csv = text(command, 'csv', findings);
    const rows = parse(csv, { relax_column_count: false, record_delimiter: '\r\n' }) as string[][];
    expect(csv.endsWith('\r\n')).toBe(true);
    if (command !== 'report') expect(rows.length - 1).toBe(rowsOf(command, findings).length);
    const dangerous = rows
      .flat()
      .filter((cell) => /^\s*[=+@\t\r＝＋－＠-]/.test(cell) && Number.isNaN(Number(cell)));
    expect(dangerous).toEqual([]);
  });

  test.each(TABLES)('%s as TSV has the same columns and rows as CSV, a line for each', (command) => {
    const lines = text(command, 'tsv', findings).replace(/\n$/, '').split('\n');
    const head = (parse(text(command, 'csv', findings)) as string[][])[0];
    expect(lines[0]!.split('\t')).toEqual(head);
    expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => head!.length));
    expect(lines.length - 1).toBe(rowsOf(command, findings).length);
  });

  test.each(COMMANDS)('%s as JSON is the analysis, with every row of a table', (command) => {
    const read = JSON.parse(text(command, 'json', findings));
    const { rows, ...analysis } = read;
    expect(analysis).toEqual(rounded(findings.analysis));
    if (command !== 'report') expect(rows).toEqual(rounded(rowsOf(command, findings)));
  });

  test.each(COMMANDS)('%s as NDJSON is one value per line', (command) => {
    const lines = text(command, 'ndjson', findings).split('\n').slice(0, -1);
    const values = lines.map((line) => JSON.parse(line));
    expect(values).toEqual(rounded(command === 'report' ? [findings.analysis] : rowsOf(command, findings)));
  });

  test.each(COMMANDS)(
    '%s as Markdown has tables of even rows, no HTML of the log, no mention and no link',
    (command) => {
      const markdown = text(command, 'markdown', findings);
      const pipes = (line: string): number => line.split('|').length;
      for (const table of markdown.split('\n\n').filter((block) => block.startsWith('| '))) {
        const lines = table.trimEnd().split('\n');
        expect(lines.map(pipes)).toEqual(lines.map(() => pipes(lines[0]!)));
      }
      const foreign = markdown.replaceAll('<!-- -->', '\u0001').replaceAll('<br>', ' ');
      expect(foreign).not.toMatch(/[<>]|\]\(|@\w|https?:\/\/|www\.|\bGH-\d|#\d+(?![\d;])/i);
    },
  );
});

function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, x) =>
      typeof x === 'number' && !Number.isInteger(x) ? Number(x.toPrecision(12)) : x,
    ),
  );
}

test('columns that others build on come first, then one per facet or measure, then why', () => {
  const head = (command: CommandName, findings: Findings): string =>
    text(command, 'csv', findings).split('\r\n')[0]!;
  const ties =
    'a,b,depth,tie,standing,interactions,online,offline,a_to_b,b_to_a,first,last,days,attention,rhythm,reciprocity,both_worlds,why';
  const people =
    'person,community,role,ties,deep_ties,deep_share,web_index_without,cut_off_without,introductions,betweenness,constraint,why';
  const communities =
    'community,people,ties,deep_share,shape,direction,web_index,linchpins,cross,stage,margin,stability,closure,density,deep_people,group,around,next_step,linchpin_names';
  for (const findings of [TYPICAL, NOTHING, SINGLE, HOSTILE]) {
    expect(head('ties', findings)).toBe(ties);
    expect(head('people', findings)).toBe(people);
    expect(head('communities', findings)).toBe(communities);
  }
});

test('numbers in CSV have no float noise, null is empty and names of the log stay whole', () => {
  const rows = parse(text('ties', 'csv', TYPICAL), { columns: true }) as Record<string, string>[];
  expect(rows[1]).toMatchObject({ a: 'cy', b: 'ana', depth: '0.874', attention: '0.3', both_worlds: '' });
  const hostile = parse(text('ties', 'csv', HOSTILE), { columns: true }) as Record<string, string>[];
  expect(hostile.map((row) => row.a)).toContain('line\nbreak');
  expect(hostile.map((row) => row.a)).toContain('x'.repeat(5000));
  expect(hostile[0]!.a).toBe(`'${HOSTILE_NAMES[0]}`);
});

test('JSON keeps every name as it was', () => {
  const names = [...textOf('ties', 'ndjson', HOSTILE, LOOK)]
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).a);
  expect(names).toEqual(HOSTILE_NAMES);
});

test('rows of communities hold the next step in every form', () => {
  const { rows } = JSON.parse(text('communities', 'json', TYPICAL)) as {
    rows: { next_step: string | null }[];
  };
  const cells = parse(text('communities', 'csv', TYPICAL), { columns: true }) as Record<string, string>[];
  expect(rows.some(({ next_step: step }) => step !== null)).toBe(true);
  expect(rows.map(({ next_step: step }) => step ?? '')).toEqual(cells.map((row) => row.next_step));
});

test('a byte order mark stands in front of CSV when asked, and nowhere else', () => {
  const marked = FORMS.filter((as) => text('ties', as, TYPICAL, { ...LOOK, bom: true }).startsWith('\ufeff'));
  expect(marked).toEqual(['csv']);
});

test('a long table is printed whole, row by row', () => {
  const many = Array.from({ length: 1234 }, (_, i) => HOSTILE_TIES[i % HOSTILE_TIES.length]!);
  const findings = findingsOf(TYPICAL.analysis, many, []);
  expect(text('ties', 'csv', findings).match(/\r\n/g)?.length).toBe(1235);
  expect((JSON.parse(text('ties', 'json', findings)) as { rows: unknown[] }).rows.length).toBe(1234);
  const lines = text('ties', 'table', findings).split('\n\n')[1]!.split('\n');
  expect(lines.length).toBe(1236);
});
