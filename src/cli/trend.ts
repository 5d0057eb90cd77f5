import { spanOf } from '../change/index.js';
import { UserError } from '../errors.js';
import { summaryLineOf, trendTextOf } from '../report/index.js';
import { trend as trendOf } from '../trend.js';
import { depthTellingOf } from './depth-model.js';
import { formatOf, lookOf } from './form.js';
import type { ShowOptions } from './options.js';
import { refuseOutput, writeOut } from './output.js';
import { savedOf } from './saved.js';
import { say } from './say.js';
import { logsOf } from './show.js';
import { sayProblems } from './tell.js';

export interface TrendOptions extends ShowOptions {
  window: string;
  step?: string;
}

/** Reads the logs and writes a row per window of time. */
export async function trend(logs: readonly string[], options: TrendOptions): Promise<void> {
  const as = formatOf('trend', options);
  const window = spanOf(options.window, '--window');
  const step = options.step === undefined ? stepOf(options.window) : spanOf(options.step, '--step');
  if (options.asOf !== undefined)
    throw new UserError(
      '--as-of says nothing in a trend',
      'Every window is judged as of its own last day; leave it out.',
    );
  refuseOutput(options.output);
  await refuseSaved(logs, options);
  const { log, given } = await logsOf(logs, options);
  const told = trendOf(log, { ...given, window, step, said: saidOf(options) });
  const found = { ...told, notes: [...depthTellingOf(log, given), ...told.notes] };
  sayProblems(found.ledger);
  for (const note of found.notes) say(note);
  say(summaryLineOf(found.ledger));
  await writeOut(trendTextOf(as, found, lookOf(options)), options.output);
}

/** A step of its own length for windows that are told; a week for the 30 days of the default. */
function stepOf(window: string) {
  return spanOf(window === USUAL_WINDOW ? '7d' : window, '--step');
}

export const USUAL_WINDOW = '30d';

function saidOf({ window, step }: TrendOptions): string {
  return step === undefined ? `--window ${window}` : `--window ${window} --step ${step}`;
}

async function refuseSaved(logs: readonly string[], options: TrendOptions): Promise<void> {
  if ((await savedOf(logs, options)) === null) return;
  throw new UserError(
    `${logs[0]}: a saved analysis is of one time only`,
    'A trend needs the log. Two saved ones can be compared: tiedepth compare BEFORE AFTER.',
  );
}
