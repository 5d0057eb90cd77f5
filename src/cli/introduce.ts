import { UserError } from '../errors.js';
import { introduce as introduceOf } from '../introduce.js';
import { besideNotesOf, introduceTextOf, summaryLineOf } from '../report/index.js';
import type { Goal } from '../suggestions/index.js';
import { depthTellingOf } from './depth-model.js';
import { formatOf, lookOf } from './form.js';
import type { ShowOptions } from './options.js';
import { refuseOutput, writeOut } from './output.js';
import { refuse } from './refuse.js';
import { savedOf } from './saved.js';
import { say } from './say.js';
import { logsOf } from './show.js';
import { sayProblems } from './tell.js';

export interface IntroduceOptions extends ShowOptions {
  goal: Goal;
}

const MOST = 10;

/** Reads the logs and writes whom to introduce to whom. */
export async function introduce(logs: readonly string[], options: IntroduceOptions): Promise<void> {
  const as = formatOf('introduce', options);
  refuseOutput(options.output);
  if ((await savedOf(logs, options)) !== null)
    throw new UserError(
      `${logs[0]}: a saved analysis does not hold who knows whom`,
      'Introductions need the log.',
    );
  const { log, given } = await logsOf(logs, options);
  const told = introduceOf(log, { ...given, goal: options.goal, most: options.top ?? MOST });
  refuse(told, options);
  const beside = as === 'table' ? [] : besideNotesOf(told);
  const found = { ...told, notes: [...beside, ...depthTellingOf(log, given), ...told.notes] };
  sayProblems(found.ledger);
  for (const note of found.notes) say(note);
  say(summaryLineOf(found.ledger));
  await writeOut(introduceTextOf(as, found, lookOf(options)), options.output);
}
