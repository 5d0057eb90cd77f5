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
export function exactOf(value: number, percent = false): string {
  if (percent) return `${exactOf(Number((100 * value).toPrecision(6)))} %`;
  return Math.abs(value) >= 1000 ? countOf(value) : String(Number(value.toPrecision(4)));
}

/** Between shares there are points: from 8.5 % to 50 % it is 41.5 points. */
function distanceOf(by: number, percent: boolean): string {
  return percent ? `${exactOf(Number((100 * by).toPrecision(6)))} points` : exactOf(by);
}

/** What was found, in one sentence without a name of the log: `It is 0.957: 0.457 too high.` */
export function foundOf(verdict: Verdict): string {
  const { value, bound, by, reason, percent } = verdict;
  if (verdict.verdict === 'unmeasured') {
    const allowed = verdict.allowed ? ' (allowed)' : '';
    const why = reason ?? 'no reason known';
    return `Not measured${allowed}: ${why}${/[.?!]$/.test(why) ? '' : '.'}`;
  }
  if (value === null || bound === null) return '';
  const noise = verdict.noise === true ? '; within noise: resamples of the log differ as much' : '';
  const found = besideBoundOf(value, bound, percent);
  if (by === null) return `It is ${found}${noise}.`;
  return `It is ${found}: ${distanceOf(by, percent)} too ${value > bound ? 'high' : 'low'}${noise}.`;
}

/** The value, with more digits where four would set it on the bound or beyond: 0.29996, not 0.3, is below 0.3. */
function besideBoundOf(value: number, bound: number, percent: boolean): string {
  const told = percent ? Number((100 * value).toPrecision(4)) / 100 : Number(value.toPrecision(4));
  const isPlain = Math.sign(told - bound) === Math.sign(value - bound) || Math.abs(value) >= 1000;
  if (isPlain) return exactOf(value, percent);
  return percent ? `${Number((100 * value).toPrecision(6))} %` : String(Number(value.toPrecision(6)));
}

/** What is told beside the verdicts: notes, and what depth is calibrated on. */
export function besideOf({ notes, depth = null }: Checked): string[] {
  return depth === null ? [...notes] : [...notes, depth];
}

/** `2 of 5 limits are broken, 1 could not be measured.` */
export function headlineOf({ counts, verdicts }: Checked): string {
  const limits = manyOf(verdicts.length, 'limit').replace(NO_BREAK, ' ');
  const marked = (mark: Mark): number => verdicts.filter((one) => markOf(one) === mark).length;
  const [broken, unmeasured, pass] = [marked('fail'), marked('unmeasured'), marked('pass')];
  if (broken + unmeasured === 0)
    return pass === verdicts.length ? allHold(pass) : nothingFails(counts, verdicts);
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
  return `${[parts.join(', '), ...rest].join('; ')}.`;
}

function allHold(many: number): string {
  return many === 1 ? 'The limit holds.' : `All ${countOf(many)} limits hold.`;
}

/** `Nothing fails: 0 of 3 limits hold, 2 warn, 1 not measured (allowed).` */
function nothingFails({ warn, allowed }: Checked['counts'], { length }: Checked['verdicts']): string {
  if (length === 1)
    return `Nothing fails, but the limit ${warn === 1 ? 'is only a warning, and does not hold' : 'is not measured (allowed)'}.`;
  const rest = [
    ...(warn === 0 ? [] : [`${warn} ${warn === 1 ? 'warns' : 'warn'}`]),
    ...(allowed === 0 ? [] : [`${allowed} not measured (allowed)`]),
  ];
  const hold = length - warn - allowed;
  return `Nothing fails: ${hold} of ${length} limits ${hold === 1 ? 'holds' : 'hold'}, ${rest.join(', ')}.`;
}
