import { UserError } from '../errors.js';
import { DAY } from '../kit/index.js';
import type { Analysis } from '../model.js';
import type { Baseline } from './baseline.js';
import { likenessOf } from './likeness.js';

const ANEW = 'save one anew: tiedepth check LOG --save-baseline FILE.';

/**
 * A baseline that is held against an analysis must be an earlier state of the same community.
 *
 * @throws UserError when hardly anybody of it is among the people now, or when it is later than they are by more than
 * a day: backwards in time, worse would be told as better. The same log again, and another `--as-of`, are no later.
 */
export function refuseBaseline(baseline: Baseline, file: string, analysis: Analysis): void {
  const { before, now, strangers } = likenessOf(baseline, analysis);
  if (strangers)
    throw new UserError(
      `${file}: the baseline of another community: of its ${before} people, nobody or hardly anybody is among the ${now} of the log`,
      `Name the baseline of this one. Or, where people were renamed (--people, other pseudonyms) or all are new, ${ANEW}`,
    );
  const { last } = baseline;
  const until = analysis.period.last;
  if (last === null || until === null || Date.parse(last) - Date.parse(until) <= DAY) return;
  throw new UserError(
    `${file}: the baseline is later than the log: it is until ${last.slice(0, 10)}, the log until ${until.slice(0, 10)}`,
    `Give the log up to now, or name an earlier baseline. Or, where the log is right as it is, ${ANEW}`,
  );
}
