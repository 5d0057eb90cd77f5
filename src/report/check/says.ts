import type { Checked, Verdict } from '../../model.js';
import { countOf, manyOf, NO_BREAK } from '../words.js';

/** What a verdict is to the reader: a warning is a limit that broke and does not break the build. */
export type Mark = 'pass' | 'fail' | 'warn' | 'unmeasured' | 'allowed';

export function markOf({ verdict, severity, allowed }: Verdict): Mark {
  if (verdict === 'pass') return 'pass';
  if (allowed) return 'allowed';
  if (severity === 'warn') return 'warn';
  return verdict;
}

/** True for what turns the exit code to 1. */
export function breaks(verdict: Verdict): boolean {
  const mark = markOf(verdict);
  return mark === 'fail' || mark === 'unmeasured';
}

/** `0.3`, `1,204`; more digits than in a report, because here the last one may decide. */
export function exactOf(value: number): string {
  return Math.abs(value) >= 1000 ? countOf(value) : String(Number(value.toPrecision(4)));
}

/** What was found, in one sentence without a name of the log: `It is 0.957: 0.457 too high.` */
export function foundOf(verdict: Verdict): string {
  const { value, bound, by, reason } = verdict;
  if (verdict.verdict === 'unmeasured') {
    const allowed = verdict.allowed ? ' (allowed)' : '';
    const why = reason ?? 'no reason known';
    return `Not measured${allowed}: ${why}${/[.?!]$/.test(why) ? '' : '.'}`;
  }
  if (value === null || bound === null) return '';
  const noise = verdict.noise === true ? '; within noise: resamples of the log differ as much' : '';
  if (by === null) return `It is ${exactOf(value)}${noise}.`;
  return `It is ${exactOf(value)}: ${exactOf(by)} too ${value > bound ? 'high' : 'low'}${noise}.`;
}

/** `2 of 5 limits are broken, 1 could not be measured.` */
export function headlineOf({ counts, verdicts }: Checked): string {
  const limits = manyOf(verdicts.length, 'limit').replace(NO_BREAK, ' ');
  const broken = verdicts.filter((one) => markOf(one) === 'fail').length;
  const unmeasured = verdicts.filter((one) => markOf(one) === 'unmeasured').length;
  const parts = [
    ...(broken === 0 ? [] : [`${broken} of ${limits} ${broken === 1 ? 'is' : 'are'} broken`]),
    ...(unmeasured === 0
      ? []
      : [`${unmeasured}${broken === 0 ? ` of ${limits}` : ''} could not be measured`]),
  ];
  const rest = [
    ...(counts.warn === 0 ? [] : [`${manyOf(counts.warn, 'warning')}`]),
    ...(counts.allowed === 0 ? [] : [`${counts.allowed} unmeasured and allowed`]),
  ];
  const first =
    parts.length > 0
      ? parts.join(', ')
      : `${verdicts.length === 1 ? 'The limit holds' : `All ${limits} hold`}`;
  return `${[first, ...rest].join('; ')}.`;
}
