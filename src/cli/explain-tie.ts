import { UserError } from '../errors.js';
import { STORY_FORMS, storyTextOf } from '../report/index.js';
import { tieStoryOf } from '../stories.js';
import { depthTellingOf } from './depth-model.js';
import { explainedLogsOf } from './explain-logs.js';
import { formatOf, lookOf } from './form.js';
import type { ShowOptions } from './options.js';
import { writeOut } from './output.js';
import { savedOf } from './saved.js';
import { say } from './say.js';
import { sayProblems } from './tell.js';

/** The whole story of the tie of the first two words, in the logs that the others name. */
export async function explainTie(words: readonly string[], options: ShowOptions): Promise<void> {
  const [one, two, ...logs] = words;
  if (one === undefined || two === undefined || logs.length === 0)
    throw new UserError(
      `--tie takes two people and a log, not ${words.length === 1 ? 'one word' : `${words.length} words`}`,
      'Such as: tiedepth explain --tie "Ana Lima" Bo chat.csv',
    );
  const as = STORY_FORMS.find((form) => form === formatOf('report', options));
  if (as === undefined)
    throw new UserError(
      `the story of a tie is not written as ${formatOf('report', options)}`,
      `Write it with --as ${STORY_FORMS.join(' or --as ')}; rows of ties are in tiedepth ties.`,
    );
  if ((await savedOf(logs, options)) !== null)
    throw new UserError(
      'a saved analysis does not hold what happened between two people',
      'Name the logs that it was made from.',
    );
  const { log, given } = await explainedLogsOf(logs, options);
  sayProblems(log.ledger);
  for (const note of depthTellingOf(log, given)) say(note);
  await writeOut([storyTextOf(tieStoryOf(log, [one, two], given), as, lookOf(options))], options.output);
}
