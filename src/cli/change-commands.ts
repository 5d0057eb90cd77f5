import { type Command, Option } from 'commander';
import { UserError } from '../errors.js';
import type { CheckOptions } from './check.js';
import type { CompareOptions } from './compare.js';
import { addAnalysisOptions, addOutputOptions, addReadingOptions } from './options.js';
import type { TrendOptions } from './trend.js';

const CHECK_FORMS = ['text', 'json', 'junit', 'github', 'markdown', 'tap'] as const;

/** One file is read: of two, one would be left out without a word. */
function onceOf(option: string): (value: string, before: string | undefined) => string {
  return (value, before) => {
    if (before === undefined) return value;
    throw new UserError(
      `${option} is given twice: ${before} and ${value}`,
      'One file is read; put all of it there.',
    );
  };
}

const CHECK_HELP = `
A limits file, YAML or JSON:
  limits:
    - measure: web_index     # any measure of networks: see tiedepth explain
      min: 0.3               # or max, or not-worse-by: 5% than the --baseline
      because: It should hold together when its hosts are away.
    - measure: deep_share
      of: deep               # or all, each, a letter; or around: NAME
                             # each leaves out the small with smallest: 5
      not-worse-by: 5%
      severity: warn         # or fail, as usual
  allow-unmeasured: [reciprocity]   # all others fail when not measured

A baseline keeps measures, and of its people a sketch: 256 bytes of their hashed
names, which tell how many of them are in another log. It lists nobody, but who
guesses a name can test the guess. One of other people, and one that is later
than the log, is refused.

Examples:
  tiedepth check chat.csv --init                       write a starter of limits
  tiedepth check chat.csv                              hold the log against them
  tiedepth check saved.json --limits limits.yaml --as junit -o check.xml
  tiedepth check chat.csv --save-baseline baseline.json
  tiedepth check chat.csv --baseline baseline.json     worse by more than 5 %?

Exit codes: 0 all limits hold, 1 one is broken or not measured, 2 could not run.`;

/** The command that holds a log against limits; `finish` is told the exit code. */
export function addCheck(program: Command, finish: (ok: boolean) => void): void {
  const command = program
    .command('check')
    .description('hold a log, or a saved analysis, against limits: for CI')
    .argument('<log...>', 'as for report; or an analysis saved by report --as json')
    .addHelpText('after', CHECK_HELP);
  command.optionsGroup('Limits:');
  command.option(
    '--limits <file>',
    'limits, YAML or JSON; - for stdin (default: tiedepth.limits.yaml, if there)',
    onceOf('--limits'),
  );
  command.option(
    '--baseline <file>',
    'an earlier state, for not-worse-by; alone: 5 % worse at most',
    onceOf('--baseline'),
  );
  command.option('--init', 'write a starter of limits to the --limits file, and check nothing');
  command.option('--save-baseline <file>', 'save the measures, unless the check fails');
  command.optionsGroup('Output:');
  command.addOption(new Option('--as <form>', 'how to write it (default: text)').choices(CHECK_FORMS));
  command.option('-o, --output <file>', 'write to a file; its ending chooses the form unless --as does');
  addReadingOptions(command);
  addAnalysisOptions(command);
  command.action(async (logs: string[], options: CheckOptions) =>
    finish(await (await import('./check.js')).check(logs, options)),
  );
}

const TREND_HELP = `
Lengths are days, weeks, months or years: 30d, 2w, 6m, 1y. Months and years
follow the calendar; other windows begin with the log.

New is who was not there in the window before, nor for as long before that;
lost, faded, quiet is who is not in this one, nor for as long after it. Contact
in days that a longer --step leaves between windows counts. Where the log
begins or ends too near to tell, the cell is empty and the column unclaimed
says why: nothing is claimed at the edges of the data. A day that an export
cut short is one of them. A window that the log covers in part has a * at a
terminal, and 0 in the column whole.

Examples:
  tiedepth trend chat.csv --window 1m                  a row per month
  tiedepth trend chat.csv --window 30d --step 7d       30 days, every week anew
  tiedepth trend chat.csv --window 1y --as csv -o years.csv`;

/** The command that cuts a log into windows of time. */
export function addTrend(program: Command): void {
  const command = program
    .command('trend')
    .description('a row per window of time: who is active, what is new, faded, lost, which shape')
    .argument('<log...>', 'as for report')
    .addHelpText('after', TREND_HELP);
  command.optionsGroup('Windows:');
  command.option('--window <length>', 'how long a window is', '30d');
  command.option('--step <length>', 'how far the next one begins (default: 7d, or as long as --window)');
  addOutputOptions(command);
  addReadingOptions(command);
  addAnalysisOptions(command);
  command.action(async (logs: string[], options: TrendOptions) =>
    (await import('./trend.js')).trend(logs, options),
  );
}

const COMPARE_HELP = `
Either may be a log or an analysis saved by --as json. Saved by ties --as json
it keeps every tie and can be compared pair by pair; by report --as json, only
the deepest. Where one is too short beside the other to know, nothing is called
formed or lost, and nobody new or gone. At a terminal and as Markdown it is one
screen, in a pipe a row per tie that changed; with --by-person it is a row per
person everywhere.

Examples:
  tiedepth compare 2024.csv 2025.csv
  tiedepth compare 2024.csv 2025.csv --by-person --as csv
  tiedepth compare before.json after.json --as csv -o changes.csv`;

/** The command that puts two results side by side. */
export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .description('what changed from one log, or saved analysis, to another: ties and people')
    .argument('<before>', 'the earlier log, or saved analysis')
    .argument('<after>', 'the later one')
    .showHelpAfterError('  `tiedepth compare --help` shows its options.')
    .addHelpText('after', COMPARE_HELP);
  command.optionsGroup('Rows:');
  command.option('--by-person', 'a row per person who rose, joined, left or went quiet, not per tie');
  addOutputOptions(command);
  addReadingOptions(command);
  addAnalysisOptions(command);
  command.action(async (before: string, after: string, options: CompareOptions) =>
    (await import('./compare.js')).compare(before, after, options),
  );
}
