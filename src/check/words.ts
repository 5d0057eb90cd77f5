import type { Analysis, Value } from '../model.js';
import type { Limit } from './limit.js';
import type { Measured } from './places.js';

/** `0.3`, `1,204`: at most four digits behind the point. */
export function numberWordOf(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) >= 100 ? 1 : 4 });
}

type Said = { readonly limit: Limit; readonly place: Measured };

/** The limit as a sentence: `web_index of the whole must be at least 0.3`. */
export function boundWordsOf({ limit, place }: Said, side: 'min' | 'max' | null, at: Value): string {
  const subject = `${limit.measure.name} of ${place.where}`;
  if (side === null || at === null) return `${subject} must be ${manyWordsOf(limit)}`;
  const fromBaseline = at !== limit.min && at !== limit.max;
  const word = side === 'min' ? 'at least' : 'at most';
  return `${subject} must be ${word} ${numberWordOf(at)}${fromBaseline ? ` (${slackWordsOf(limit)})` : ''}`;
}

/** All that a limit asks, where no single bound decided. */
function manyWordsOf(limit: Limit): string {
  const { min, max, notWorseBy } = limit;
  const words = [
    ...(min === null ? [] : [`at least ${numberWordOf(min)}`]),
    ...(max === null ? [] : [`at most ${numberWordOf(max)}`]),
    ...(notWorseBy === null ? [] : [slackWordsOf(limit)]),
  ];
  return words.join(' and ');
}

function slackWordsOf({ notWorseBy }: Limit): string {
  const { amount, percent } = notWorseBy ?? { amount: 0, percent: false };
  if (amount === 0) return 'not worse than the baseline';
  const by = percent ? `${numberWordOf(amount * 100)} %` : numberWordOf(amount);
  return `not worse than the baseline by more than ${by}`;
}

/** Why a measure has no value here: what its term says, and what the log lacks. */
export function undefinedOf({ legend, missing }: Analysis, name: string): string {
  const term = legend.find((one) => one.name === name && (one.of === 'community' || one.of === undefined));
  const when = term?.undefinedWhen ?? '';
  const lacks = name === 'reciprocity' || /^(in|out)_degree/.test(name) ? 'no-direction' : null;
  const found = missing.find(({ code }) => code === lacks);
  if (found !== undefined) return `${found.says} ${found.remedy}`;
  return when === '' ? 'this analysis does not hold it' : `not defined when ${when}`;
}
