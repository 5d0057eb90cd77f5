import { UserError } from '../errors.js';
import { profilesTextOf } from '../report/index.js';
import { profilesOf } from '../stories.js';
import { depthTellingOf } from './depth-model.js';
import { formatOf, lookOf } from './form.js';
import type { ShowOptions } from './options.js';
import { refuseOutput, writeOut } from './output.js';
import { savedOf } from './saved.js';
import { say } from './say.js';
import { logsOf } from './show.js';
import { sayProblems } from './tell.js';

/** Hub and weaver side by side for people who run things; unlike rows, for a person to read wherever they go. */
export async function showProfiles(
  names: readonly string[],
  logs: readonly string[],
  options: ShowOptions,
): Promise<void> {
  const as = formatOf('report', options);
  refuseOutput(options.output);
  if (options.top !== undefined)
    throw new UserError('--top and --profile exclude each other', 'Name fewer people instead.');
  if ((await savedOf(logs, options)) !== null)
    throw new UserError(
      'a saved analysis does not hold what profiles are read from',
      'Name the logs that it was made from.',
    );
  const { log, given } = await logsOf(logs, options);
  sayProblems(log.ledger);
  const told = profilesOf(log, names, given);
  const profiles = { ...told, notes: [...depthTellingOf(log, given), ...told.notes] };
  if (as !== 'table') for (const note of profiles.notes) say(note);
  await writeOut(profilesTextOf(profiles, as, lookOf(options)), options.output);
}
