import { UserError } from '../errors.js';
import { personStoryTextOf, STORY_FORMS } from '../report/index.js';
import { personStoryOf } from '../stories.js';
import { depthTellingOf } from './depth-model.js';
import { explainedLogsOf } from './explain-logs.js';
import { formatOf, lookOf } from './form.js';
import type { ShowOptions } from './options.js';
import { writeOut } from './output.js';
import { savedOf } from './saved.js';
import { say } from './say.js';
import { sayProblems } from './tell.js';

/** The whole story of one person in the logs given. */
export async function explainPerson(
  name: string,
  logs: readonly string[],
  options: ShowOptions,
): Promise<void> {
  if (logs.length === 0)
    throw new UserError('--person takes a log', 'Such as: tiedepth explain --person "Ana Lima" chat.csv');
  const form = formatOf('report', options);
  const as = STORY_FORMS.find((one) => one === form);
  if (as === undefined)
    throw new UserError(
      `the story of a person is not written as ${form}`,
      `Write it with --as ${STORY_FORMS.join(' or --as ')}; rows of people are in tiedepth people.`,
    );
  if ((await savedOf(logs, options)) !== null)
    throw new UserError(
      'a saved analysis does not hold whom somebody introduced',
      'Name the logs that it was made from.',
    );
  const { log, given } = await explainedLogsOf(logs, options);
  sayProblems(log.ledger);
  for (const note of depthTellingOf(log, given)) say(note);
  await writeOut([personStoryTextOf(personStoryOf(log, name, given), as, lookOf(options))], options.output);
}
