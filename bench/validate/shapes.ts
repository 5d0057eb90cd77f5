import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLog } from '../../src/interactions/index.js';
import type { Shape, Source } from '../../src/model.js';
import { analyze } from '../../src/pipeline.js';
import { CUTS, shapeOf } from '../../src/shape/index.js';
import { networkFrom, type Pair } from '../../tests/network/build.js';

/** A network, what is documented of it, and the shape that comes out. */
export interface ShapeRow {
  readonly name: string;
  readonly people: number;
  readonly ties: number;
  readonly shape: Shape;
  /** Adjusted Rand index between groups that the ties make and those that the log gives; null where it gives none. */
  readonly agreement: number | null;
}

/** Every network of a from,to file: all ties, whatever their weight. */
export function classicShapesOf(data: string): ShapeRow[] {
  const files = [
    ...readdirSync(join(data, 'classic-networks'))
      .filter((name) => name.endsWith('.edges.csv'))
      .sort()
      .map((name) => `classic-networks/${name}`),
    'fraternity/bkfrab.edges.csv',
    'windsurfers/surfersb.edges.csv',
  ];
  return files.map((file) => {
    const lines = readFileSync(join(data, file), 'utf8').trim().split('\n').slice(1);
    const rows = lines.map((line) => line.replaceAll('"', '').split(','));
    const names = [...new Set(rows.flatMap(([from, to]) => [from!, to!]))].sort();
    const place = new Map(names.map((name, p) => [name, p]));
    const pairs = rows.map(([from, to]): Pair => [place.get(from!)!, place.get(to!)!]);
    const network = networkFrom(pairs, names.length);
    const name = file.replace(/^.*\//, '').replace('.edges.csv', '');
    return { name, people: network.people, ties: network.ties, shape: shapeOf(network, 1), agreement: null };
  });
}

/** The files of each log, and the columns of its groups, where it has some. */
const LOGS: readonly {
  readonly name: string;
  readonly files: readonly string[];
  readonly columns?: Readonly<Record<string, string>>;
}[] = [
  { name: 'conference-2009', files: ['conference-2009/interactions.csv.gz'] },
  {
    name: 'highschool-2013',
    files: ['highschool-2013/HighSchool2013_proximity_net.csv.gz'],
    columns: { group: '4', togroup: '5' },
  },
  { name: 'workplace-2015', files: ['workplace-2015/workplace_InVS15_tij.dat.gz'] },
  { name: 'conference-sfhh', files: ['conference-sfhh/SFHH_tij.dat.gz'] },
  {
    name: 'davis-southern-women',
    files: ['davis-southern-women/attendance.csv'],
    columns: { event: 'a', person: 'b' },
  },
  { name: 'slack-racket', files: ['slack-racket/messages.csv.gz'] },
  { name: 'college-messages', files: ['college-messages/CollegeMsg.txt.gz'] },
  {
    name: 'mathoverflow',
    files: ['a2q', 'c2a', 'c2q'].map((kind) => `mathoverflow/sx-mathoverflow-${kind}.txt.gz`),
  },
  { name: 'irc-addressed', files: ['irc-addressed/addressed.csv.gz'] },
  { name: 'higgs-twitter', files: ['higgs-twitter/higgs-activity_time.txt.gz'] },
];

/** The whole of every log, the whole way. */
export async function logShapesOf(data: string): Promise<ShapeRow[]> {
  const rows: ShapeRow[] = [];
  for (const { name, files, columns = {} } of LOGS) {
    const sources = files.map(
      (file): Source => ({ name: file, bytes: () => createReadStream(join(data, file)) }),
    );
    const { analysis } = analyze(await readLog(sources, { columns }));
    const whole = analysis.communities[0]!;
    const agreement = analysis.grouping.found_agreement ?? null;
    rows.push({ name, people: whole.people, ties: whole.ties, shape: whole, agreement });
  }
  return rows;
}

/** The table of all shapes, as Markdown. */
export function shapesTextOf(classic: readonly ShapeRow[], logs: readonly ShapeRow[]): string {
  const told = [...classic, ...logs].filter(({ agreement }) => agreement !== null);
  return [
    '# Shapes',
    '',
    'Written by `npm run validate`; do not edit. The shape of documented networks and of real logs. Where the cuts are comes',
    'from a written procedure on generated networks (tests/shape/choosing.ts), and no number was set for any network below.',
    'Which measures are asked, in which order, and which networks are generated, was settled knowing what these are. Margin: the way to',
    'the nearest cut that would change the class. Stability: share of resamples.',
    '',
    '## Documented networks',
    '',
    ...tableOf(classic),
    '',
    '## Logs',
    '',
    ...tableOf(logs),
    '',
    ...told.map(
      ({ name, agreement }) =>
        `Groups that the ties of ${name} make agree with the groups that it gives to ${agreement!.toFixed(3)} (adjusted Rand index).`,
    ),
    '',
    '## Cuts',
    '',
    ...Object.values(CUTS).map(({ measure, at, because }) => `- ${measure} ${at}: ${because}`),
    '',
  ].join('\n');
}

const HEADING = [
  'network',
  'people',
  'ties',
  'shape',
  'direction',
  'web index',
  'linchpins',
  'margin',
  'stability',
];

function tableOf(rows: readonly ShapeRow[]): string[] {
  const number = (value: number | null | undefined, digits: number): string =>
    value === null || value === undefined ? '–' : value.toFixed(digits);
  const cells = rows.map(({ name, people, ties, shape }) => [
    name,
    `${people}`,
    `${ties}`,
    shape.shape,
    shape.direction ?? '–',
    number(shape.measures.web_index, 3),
    number(shape.measures.linchpins, 0),
    number(shape.margin, 3),
    shape.stability === null ? '–' : `${number(shape.stability, 2)} of ${shape.resamples ?? 0}`,
  ]);
  const widths = HEADING.map((heading, k) => Math.max(heading.length, ...cells.map((row) => row[k]!.length)));
  const lineOf = (row: readonly string[]): string =>
    `| ${row.map((cell, k) => cell.padEnd(widths[k]!)).join(' | ')} |`;
  return [lineOf(HEADING), lineOf(widths.map((width) => '-'.repeat(width))), ...cells.map(lineOf)];
}
