import { type Command, Option } from 'commander';
import type { Goal } from '../suggestions/index.js';
import type { IntroduceOptions } from './introduce.js';
import { addAnalysisOptions, addOutputOptions, addReadingOptions, addTopOption } from './options.js';

/** Not from the room itself, which would load everything that measures. */
const GOALS: readonly Goal[] = ['web', 'linchpins', 'bridge'];

const HELP = `
Each gain is measured: the whole with their tie, against the whole without.
Two who have a tie are not suggested, nor anybody gone quiet (silent for long
against their own rhythm). Who was active within four weeks comes first; of
others, their silence is told. Goals:
  web        the web index rises: the whole depends less on its hubs
  linchpins  more people must leave before it falls in half
  bridge     fewer pairs are cut off, now or when one person leaves

Example:
  tiedepth introduce chat.csv --top 5 --goal bridge`;

/** The command that says whom to introduce to whom. */
export function addIntroduce(program: Command): void {
  const command = program
    .command('introduce')
    .description('whom to introduce to whom, what it would change, and why they could meet')
    .argument('<log...>', 'as for report')
    .addHelpText('after', HELP);
  command.addOption(new Option('--goal <goal>', 'what for').choices(GOALS).default('web'));
  addOutputOptions(command);
  addTopOption(command, 'who are here, the largest gains (default: 10)');
  addReadingOptions(command);
  addAnalysisOptions(command);
  command.action(async (logs: string[], options: IntroduceOptions) =>
    (await import('./introduce.js')).introduce(logs, options),
  );
}
