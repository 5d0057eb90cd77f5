import process from 'node:process';
import { Command } from 'commander';
import { VERSION } from '../version.js';
import type { ExplainOptions } from './explain.js';
import { addAnalysisOptions, addOutputOptions, addReadingOptions, type ShowOptions } from './options.js';

const EXAMPLES = `
Examples:
  tiedepth report chat.csv                              one screen: audience or community, and how deep
  tiedepth report chat.csv lunches.csv --people people.csv
  tiedepth ties chat.csv > ties.csv                     a row per pair, for a spreadsheet
  tiedepth people chat.csv --as json | jq '.rows[0]'
  zcat log.gz | tiedepth report - --from 1 --to 2 --time 3
  tiedepth explain web_index                            what a number means, and where it comes from

Exit codes: 0 fine, 1 a limit broken or not measurable, 2 could not run.`;

const SHOWS = [
  ['report', 'the whole picture, in one screen', 'tiedepth report chat.csv lunches.csv --people people.csv'],
  [
    'ties',
    'a row per pair: how deep, which standing, and why',
    'tiedepth ties chat.csv --as csv -o ties.csv',
  ],
  [
    'people',
    'a row per person: role, ties, and what breaks without them',
    'tiedepth people chat.csv --top 20',
  ],
  ['communities', 'a row per community, the whole first', 'tiedepth communities chat.csv --as markdown'],
] as const;
export type ShowCommand = (typeof SHOWS)[number][0];

/** The command line. What a command needs is loaded when it runs, so that `--version` and `--help` answer at once. */
export function programOf(): Command {
  const program = new Command('tiedepth')
    .description('Is this an audience or a community, and how deep do its ties run?')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(tiedepth --help shows the commands)')
    .configureHelp({ helpWidth: Math.min(process.stdout.columns ?? 100, 110) })
    .exitOverride();
  for (const [name, says, example] of SHOWS)
    addShow(program, name, says).addHelpText('after', `\nExample:\n  ${example}`);
  addExplain(program);
  return program;
}

function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('what a measure or a word means; or the whole story of one person or tie in a log')
    .argument('[words...]', 'a name such as web_index, none lists them all; with --person or --tie: logs')
    .option('--person <name>', 'explain this person in the logs given')
    .option('--tie', 'explain the tie of the first two words, in the logs that follow them')
    .addHelpText(
      'after',
      '\nExamples:\n  tiedepth explain web_index\n  tiedepth explain --person "Ana Lima" chat.csv',
    );
  addOutputOptions(command);
  addReadingOptions(command, '--person-column');
  addAnalysisOptions(command);
  command.action(async (words: string[], options: ExplainOptions) =>
    (await import('./explain.js')).explain(words, options),
  );
}

function addShow(program: Command, name: ShowCommand, says: string): Command {
  const command = program
    .command(name)
    .description(says)
    .argument('<log...>', 'files, folders, quoted globs, or - for standard input; .gz and .zst too');
  addOutputOptions(command);
  addReadingOptions(command);
  addAnalysisOptions(command);
  return command.action(async (logs: string[], options: ShowOptions) =>
    (await import('./show.js')).show(name, logs, options),
  );
}
