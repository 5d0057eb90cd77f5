import process from 'node:process';
import { Command } from 'commander';
import { VERSION } from '../version.js';
import { addCalibrate } from './calibrate-command.js';
import { addCheck, addCompare, addTrend } from './change-commands.js';
import type { ExplainOptions } from './explain.js';
import { addIntroduce } from './introduce-command.js';
import {
  addAnalysisOptions,
  addOutputOptions,
  addProfileOption,
  addReadingOptions,
  addStoryOutputOptions,
  addTopOption,
  type ShowOptions,
} from './options.js';
import { safe } from './say.js';
import { once } from './values.js';

const EXAMPLES = `
Examples:
  tiedepth report chat.csv                   audience or community, and how deep
  tiedepth report chat.csv lunches.csv --people people.csv
  tiedepth ties chat.csv > ties.csv          a row per pair, for a spreadsheet
  tiedepth people chat.csv --as json | jq '.rows[0]'
  zcat log.gz | tiedepth report - --time 1 --from 2 --to 3
  tiedepth explain web_index                 what a number means, and its source

A log is a table of who did what with whom: CSV, TSV and the like. Columns are
found by name or content. Results go to standard output, notes to standard
error.
Exit codes: 0 fine, 1 a limit broken or not measurable, 2 could not run.`;

/** Commands that print the findings of logs. */
const SHOWS = [
  {
    name: 'report',
    says: 'the whole picture, in one screen',
    top: null,
    example: 'tiedepth report chat.csv lunches.csv --people people.csv',
  },
  {
    name: 'ties',
    says: 'a row per pair: how deep, which standing, and why',
    top: 'the deepest ties',
    example: 'tiedepth ties chat.csv --top 20 -o deepest.csv',
  },
  {
    name: 'people',
    says: 'a row per person: role, ties, and what breaks without them',
    top: 'those who would be missed most',
    example: 'tiedepth people chat.csv --top 20',
  },
  {
    name: 'communities',
    says: 'a row per community, the whole first',
    top: 'the whole, then the largest',
    example: 'tiedepth communities chat.csv --as markdown',
  },
] as const;
type Show = (typeof SHOWS)[number];
export type ShowCommand = Show['name'];

/** The command line. What a command needs is loaded when it runs, so that `--version` and `--help` answer at once. */
export function programOf(finish: (ok: boolean) => void = () => {}): Command {
  const program = new Command('tiedepth')
    .description('Is this an audience or a community, and how deep do its ties run?')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('  `tiedepth --help` shows the commands.')
    .configureHelp({ helpWidth: Math.min(process.stdout.columns ?? 80, 110) })
    .configureOutput({ outputError: (text, write) => write(complaintOf(text, program)) })
    .exitOverride();
  for (const show of SHOWS) addShow(program, show);
  addExplain(program);
  addCheck(program, finish);
  addTrend(program);
  addIntroduce(program);
  addCompare(program);
  addCalibrate(program);
  for (const command of program.commands)
    command.showHelpAfterError(`  \`tiedepth ${command.name()} --help\` shows its options.`);
  return program;
}

function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('what a measure or a word means; or the whole story of one person or tie in a log')
    .argument('[words...]', 'a name such as web_index, none lists them all; with --person or --tie: logs')
    .option('--person <name>', 'explain this person, one, in the logs given', once)
    .option('--tie', 'explain the tie of the first two words, in the logs that follow them')
    .addHelpText(
      'after',
      '\nExamples:\n  tiedepth explain web_index\n  tiedepth explain --person "Ana Lima" chat.csv\n  tiedepth explain --tie "Ana Lima" Bo chat.csv lunches.csv',
    );
  addStoryOutputOptions(command);
  addReadingOptions(command, '--person-column');
  addAnalysisOptions(command);
  command.action(async (words: string[], options: ExplainOptions) =>
    (await import('./explain.js')).explain(words, options),
  );
}

function addShow(program: Command, { name, says, top, example }: Show): void {
  const command = program
    .command(name)
    .description(says)
    .argument('<log...>', 'files, folders, quoted globs, - for standard input; .gz and .zst too')
    .addHelpText('after', `\nExample:\n  ${example}`);
  addOutputOptions(command);
  if (top !== null) addTopOption(command, top);
  if (name === 'people') addProfileOption(command);
  addReadingOptions(command);
  addAnalysisOptions(command);
  command.action(async (logs: string[], options: ShowOptions) =>
    options.profile === undefined
      ? (await import('./show.js')).show(name, logs, options)
      : (await import('./profiles.js')).showProfiles(options.profile, logs, options),
  );
}

/** What commander says of a wrong command line, in the form of our own errors. */
function complaintOf(text: string, program: Command): string {
  const [first = '', ...rest] = text.trim().split('\n');
  const says = first.replace(/^error: /, '');
  const name = /^unknown command '(.*)'/.exec(says)?.[1];
  const file = name !== undefined && /[./*]/.test(name);
  const elsewhere = elsewhereOf(/^unknown option '([^'=]*)/.exec(says)?.[1], program);
  const hints = file ? [`Say what to do with it: tiedepth report ${name}`] : (elsewhere ?? rest);
  const lines = hints.map((hint) => `  ${safe(hint.replace(/^\((.*)\)$/, '$1'))}\n`);
  return `tiedepth: ${safe(says)}\n${lines.join('')}`;
}

/** Which commands take an option that this one does not: likelier meant than one that is spelled like it. */
function elsewhereOf(option: string | undefined, { commands }: Command): string[] | null {
  const names = commands
    .filter(({ options }) => options.some(({ long, short }) => option === long || option === short))
    .map((command) => command.name());
  return option === undefined || names.length === 0 ? null : [`${option} is an option of ${listed(names)}.`];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
