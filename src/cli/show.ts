import process from 'node:process';
import { UserError } from '../errors.js';
import { type ReadOptions, readLog, readTable } from '../interactions/index.js';
import type { Findings, InteractionLog, Ledger } from '../model.js';
import { peopleListOf } from '../people/index.js';
import { analyze } from '../pipeline.js';
import { type Look, summaryLineOf, textOf } from '../report/index.js';
import { COLUMNS, type FormatOption, type ShowOptions } from './options.js';
import { writeOut } from './output.js';
import type { ShowCommand } from './program.js';
import { Progress } from './progress.js';
import { say } from './say.js';
import { sourceOf, sourcesOf } from './sources.js';

/** Reads the logs, analyzes them and writes one of the tables, or the report. */
export async function show(
  command: ShowCommand,
  logs: readonly string[],
  options: ShowOptions,
): Promise<void> {
  const as = formatOf(command, options);
  const findings = await findingsOf(logs, options);
  const { ledger, notes } = findings.analysis;
  sayProblems(ledger);
  // The report tells its notes and rows itself; beside every other output they are told here.
  if (command !== 'report' || as !== 'table') {
    for (const note of notes) say(note);
    say(summaryLineOf(ledger));
  }
  await writeOut(textOf(command, as, topOf(findings, command, options.top), lookOf(options)), options.output);
}

/** From arguments to findings: the same for every command that takes logs. */
export async function findingsOf(logs: readonly string[], options: ShowOptions): Promise<Findings> {
  const sources = sourcesOf(logs, say);
  const people =
    options.people === undefined ? null : peopleListOf(await readTable(sourceOf(options.people)));
  const progress = new Progress();
  const log = await readLog(sources, {
    ...readOptionsOf(options),
    onProgress: (rows) => progress.tell(rows),
  });
  progress.done();
  saySniffed(log);
  const findings = analyze(log, { ...analyzeOptionsOf(options), people });
  refuse(findings, options);
  return findings;
}

function readOptionsOf(options: ShowOptions): Partial<ReadOptions> {
  if (options.dayFirst && options.monthFirst) {
    throw new UserError(
      '--day-first and --month-first exclude each other',
      'Give the one that fits the log.',
    );
  }
  const columns = Object.fromEntries(
    COLUMNS.filter((name) => options[name] !== undefined).map((name) => [name, options[name] as string]),
  );
  return {
    columns,
    header: options.header ?? null,
    delimiter: options.delimiter ?? null,
    encoding: options.encoding ?? null,
    zone: options.zone,
    dates: options.dayFirst ? 'day-first' : options.monthFirst ? 'month-first' : null,
    online: options.online,
    offline: options.offline,
  };
}

function analyzeOptionsOf(options: ShowOptions) {
  const { seed, eventLimit, halfLife, asOf } = options;
  return { seed, eventLimit, halfLife, asOf: asOf ?? null };
}

/** Logs that hold no network: told as what they are, instead of a report full of gaps. */
function refuse({ analysis }: Findings, { strict }: ShowOptions): void {
  const { people, ties } = analysis.summary;
  const { read, used } = analysis.ledger;
  if (strict && used < read) {
    sayProblems(analysis.ledger);
    throw new UserError(
      `${read - used} of ${read} rows had to be set aside, and --strict allows none`,
      'Mend the rows listed above, or leave --strict out.',
    );
  }
  if (ties >= 2) return;
  sayProblems(analysis.ledger);
  if (people < 2)
    throw new UserError(
      `the log holds ${people} ${people === 1 ? 'person' : 'people'}`,
      'A tie needs two. Check which columns are who and to whom: --from and --to.',
    );
  if (ties === 0)
    throw new UserError(
      'no two people in the log share a tie',
      'If its events are large, raise --event-limit; otherwise check --from and --to.',
    );
  throw new UserError(
    'the log holds a single tie',
    'A network needs at least two. Add more logs, or check --from and --to.',
  );
}

function saySniffed(log: InteractionLog): void {
  for (const file of log.ledger.files) {
    say(`${file.name}: ${file.sniffed}`);
    for (const note of file.notes) say(`${file.name}: ${note}`);
  }
}

function sayProblems(ledger: Ledger): void {
  for (const { code, says, places, rows } of ledger.aside) {
    for (const { file, line, detail } of places)
      say(`${file}:${line}: ${code}: ${says}${detail === '' ? '' : ` (${detail})`}`);
    if (rows > places.length) say(`… and ${rows - places.length} more rows: ${code}`);
  }
}

const ENDINGS: Record<string, FormatOption> = {
  csv: 'csv',
  tsv: 'tsv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  md: 'markdown',
  txt: 'table',
};

function formatOf(command: ShowCommand, { as, output }: ShowOptions): FormatOption {
  if (as !== undefined) return as;
  const ending = output?.split('.').pop()?.toLowerCase() ?? '';
  if (Object.hasOwn(ENDINGS, ending)) return ENDINGS[ending]!;
  if (command === 'report') return 'table';
  return output === undefined && process.stdout.isTTY ? 'table' : 'csv';
}

function lookOf({ output, bom }: ShowOptions): Look {
  const { NO_COLOR, FORCE_COLOR, COLUMNS: columns } = process.env;
  const terminal = output === undefined && process.stdout.isTTY === true;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && output === undefined;
  return {
    width: (terminal ? process.stdout.columns : undefined) ?? (Number(columns) || 80),
    colour: (NO_COLOR ?? '') === '' && (forced || (terminal && FORCE_COLOR !== '0')),
    bom: bom ?? false,
  };
}

/** The rows that matter most: the deepest ties, the people who would be missed most, the largest communities. */
function topOf(
  { analysis, ties, people }: Findings,
  command: ShowCommand,
  top: number | undefined,
): Findings {
  if (top === undefined) return { analysis, ties, people };
  const communities = analysis.communities.slice(0, top);
  return {
    analysis: command === 'communities' ? { ...analysis, communities } : analysis,
    ties: () => ties(top),
    people: () => people(top),
  };
}
