import { type Command, Option } from 'commander';
import type { CalibrateOptions } from './calibrate.js';
import { addEvidenceOptions } from './depth-options.js';
import { addReadingOptions } from './options.js';
import { number, wholeNumber } from './values.js';

const HELP = `
Labels are a table with a header, a row for each answer of one about another:
  a,b,close
  Ana Lima,Bo Chen,1        1 or 0, yes or no, or a grade: then close is above
  Bo Chen,Ana Lima,0        the middle of the grades, or --close-from GRADE
Two who speak of each other count once, by the mean of both. 30 pairs at least.

Examples:
  tiedepth calibrate chat.csv --labels survey.csv
  tiedepth calibrate chat.csv --labels survey.csv -o depth.json
  tiedepth report chat.csv --depth-model depth.json`;

/** The command that fits depth to a survey of one's own. */
export function addCalibrate(program: Command): void {
  const command = program
    .command('calibrate')
    .description('fit depth to what your people say of each other, and tell what that is worth')
    .argument('<log...>', 'files, folders, quoted globs, - for standard input; .gz and .zst too')
    .addHelpText('after', HELP);
  command.optionsGroup('Labels:');
  command.requiredOption('--labels <file>', 'who says how close whom is: a table of a,b,close');
  command.option('--close-from <grade>', 'close is this grade or more (default: above the middle)', number);
  command.optionsGroup('Output:');
  command.addOption(
    new Option('--as <format>', 'how to write what was found (default: table)').choices(['table', 'json']),
  );
  command.option('-o, --output <file>', 'write the model here, for --depth-model');
  addReadingOptions(command);
  command.optionsGroup('Analysis:');
  command.option('--event-limit <n>', 'larger events tie nobody', wholeNumber, 100);
  command.option('--seed <n>', 'folds and resamples start here', wholeNumber, 1);
  addEvidenceOptions(command);
  command.action(async (logs: string[], options: CalibrateOptions) =>
    (await import('./calibrate.js')).calibrate(logs, { ...options, halfLife: 90 }),
  );
}
