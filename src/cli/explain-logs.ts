import { UserError } from '../errors.js';
import type { ShowOptions } from './options.js';
import { logsOf } from './show.js';

/** The logs of a story. What reading asks for as --person is --person-column here: --person is whom to explain. */
export async function explainedLogsOf(
  logs: readonly string[],
  options: ShowOptions,
): ReturnType<typeof logsOf> {
  try {
    return await logsOf(logs, options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.message, error.hint.replace(/--person\b(?!-)/g, '--person-column'));
  }
}
