import { UserError } from '../errors.js';
import type { ShowOptions } from './options.js';

/** The whole story of one person in the logs given. */
export async function explainPerson(
  name: string,
  _logs: readonly string[],
  _options: ShowOptions,
): Promise<void> {
  throw new UserError(`explain --person ${name} is not there yet`, 'See tiedepth people LOG...');
}
