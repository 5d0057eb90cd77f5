import { UserError } from '../errors.js';
import { readTable } from '../interactions/index.js';
import { calibrate as calibrated } from '../pipeline.js';
import { calibrationJsonOf, calibrationTextOf, depthModelTextOf, summaryLineOf } from '../report/index.js';
import { lookOf } from './form.js';
import { identityOf } from './identity.js';
import type { ShowOptions } from './options.js';
import { refuseOutput, writeOut } from './output.js';
import { savedOf } from './saved.js';
import { say } from './say.js';
import { logsOf } from './show.js';
import { sourceOf } from './sources.js';
import { sayProblems } from './tell.js';

export interface CalibrateOptions extends Omit<ShowOptions, 'as'> {
  labels: string;
  closeFrom?: number;
  as?: 'table' | 'json';
}

/** Fits depth to a survey, says what that is worth, and writes the model where it is asked for. */
export async function calibrate(logs: readonly string[], options: CalibrateOptions): Promise<void> {
  const { as, closeFrom, labels: path, output, ...rest } = options;
  if (output !== undefined && identityOf(output) === identityOf(path))
    throw new UserError(`${output}: is read, and would be overwritten`, 'Name another file after --output.');
  refuseOutput(output);
  if (path === '-' && logs.includes('-'))
    throw new UserError(
      'both the log and the labels are to come from standard input',
      'Name a file for one of them.',
    );
  if ((await savedOf(logs, {})) !== null)
    throw new UserError(
      `${logs[0]}: a saved analysis does not hold what depth is fitted to`,
      'Name the logs that it was made from.',
    );
  const { log, given } = await logsOf(logs, { ...rest, ...(output === undefined ? {} : { output }) });
  const labels = await readTable(sourceOf(path), rest.encoding);
  const found = calibrated(log, { ...given, labels, closeFrom: closeFrom ?? null });
  sayProblems(log.ledger);
  say(summaryLineOf(log.ledger));
  // The model first: what is told to be written is written.
  if (output !== undefined) await writeOut([depthModelTextOf(found)], output);
  const text =
    as === 'json' ? calibrationJsonOf(found) : calibrationTextOf(found, lookOf(rest), output ?? null);
  await writeOut([text], undefined);
}
