import { UserError } from '../errors.js';

/** What we write too, and nobody can analyze: a baseline, and the verdicts of a check. */
export function refuseOurOthers(json: unknown, name: string): void {
  if (typeof json !== 'object' || json === null || !('tiedepth' in json)) return;
  if ('baseline' in json && typeof json.baseline === 'number')
    throw new UserError(
      `${name}: a baseline, which holds measures only`,
      'Give it after --baseline; the log or saved analysis to check goes before it.',
    );
  if ('verdicts' in json)
    throw new UserError(
      `${name}: verdicts of a check, not what was checked`,
      'Name the log, or an analysis saved by tiedepth report LOG --as json -o FILE.',
    );
}
