import { readLog, readTable } from '../interactions/index.js';
import type { AnalyzeOptions, Findings, InteractionLog } from '../model.js';
import { type PeopleList, peopleListOf } from '../people/index.js';
import { analyze, type Given } from '../pipeline.js';
import { summaryLineOf, textOf } from '../report/index.js';
import { refuseClash } from './clash.js';
import { formatOf, lookOf } from './form.js';
import type { ShowOptions } from './options.js';
import { refuseOutput, writeOut } from './output.js';
import type { ShowCommand } from './program.js';
import { withProgress } from './progress.js';
import { analyzeOptionsOf, readOptionsOf } from './reading.js';
import { refuse } from './refuse.js';
import { savedOf } from './saved.js';
import { say } from './say.js';
import { sourceOf, sourcesOf } from './sources.js';
import { sayMissing, sayOddMoment, sayProblems, saySniffed } from './tell.js';

/** Reads the logs, analyzes them and writes one of the tables, or the report. */
export async function show(
  command: ShowCommand,
  logs: readonly string[],
  options: ShowOptions,
): Promise<void> {
  const as = formatOf(command, options);
  refuseOutput(options.output);
  const findings = await findingsOf(logs, options);
  const { ledger, notes, missing } = findings.analysis;
  sayProblems(ledger);
  sayOddMoment(findings.analysis);
  // The report tells its notes and rows itself; beside every other output they are told here.
  if (command !== 'report' || as !== 'table') {
    for (const note of notes) say(note);
    sayMissing(missing);
    say(summaryLineOf(ledger));
  }
  await writeOut(textOf(command, as, topOf(findings, options.top), lookOf(options)), options.output);
}

/** From arguments to findings: the same for every command that takes logs. */
export async function findingsOf(logs: readonly string[], options: ShowOptions): Promise<Findings> {
  const saved = await savedOf(logs, options);
  if (saved !== null) return saved;
  const { log, given } = await logsOf(logs, options);
  const findings = analyze(log, given);
  refuse(findings.analysis, options);
  return findings;
}

/** The logs read, and what an analysis of them is given. */
export async function logsOf(
  logs: readonly string[],
  options: ShowOptions,
): Promise<{ log: InteractionLog; given: Given & AnalyzeOptions }> {
  const reading = readOptionsOf(options);
  const sources = sourcesOf(logs, say);
  refuseClash(
    sources.map(({ name }) => (name === 'stdin' ? '-' : name)),
    options,
  );
  const analyzing = await analyzeOptionsOf(options);
  const people = await peopleOf(options);
  const log = await withProgress((onProgress) => readLog(sources, { ...reading, onProgress }));
  saySniffed(log);
  return { log, given: { ...analyzing, people, byGroup: options.byGroup ?? false } };
}

async function peopleOf({ people, encoding }: ShowOptions): Promise<PeopleList | null> {
  return people === undefined ? null : peopleListOf(await readTable(sourceOf(people), encoding));
}

/** The first rows: the deepest ties, the people who would be missed most, the largest communities. */
function topOf(findings: Findings, top: number | undefined): Findings {
  if (top === undefined) return findings;
  const { analysis } = findings;
  return {
    analysis: { ...analysis, communities: analysis.communities.slice(0, top + 1) },
    ties: () => findings.ties(top),
    people: () => findings.people(top),
  };
}
