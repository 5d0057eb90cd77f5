import { UserError } from '../errors.js';
import { identityOf } from './identity.js';
import type { ShowOptions } from './options.js';

/** One file cannot be a log and the people file, and an output must not take the place of a log. */
export function refuseClash(logs: readonly string[], { people, depthModel, output }: ShowOptions): void {
  const read = new Set(logs.map(identityOf));
  if (people !== undefined && read.has(identityOf(people)))
    throw new UserError(
      `${people}: cannot be a log and the people file at once`,
      'Name the people file after --people only.',
    );
  for (const file of [people, depthModel]) if (file !== undefined) read.add(identityOf(file));
  if (output !== undefined && read.has(identityOf(output)))
    throw new UserError(`${output}: is read, and would be overwritten`, 'Name another file after --output.');
}
