import { UserError } from '../../errors.js';
import type { DepthTold } from '../../model.js';
import type { Labels } from './labels.js';

const LEAST = 30;
const FEW = 100;
const FEW_OF_A_KIND = 20;
const NO_BETTER = 0.6;

/** @throws UserError when the labels cannot carry a fit. */
export function refuseTooFew(labels: Labels): void {
  const { file, pairs, aside, columns, rows } = labels;
  const lost = aside.map((one) => `${one.rows} ${one.says}${exampleOf(one.places[0])}`).join('; ');
  const why = lost === '' ? '' : ` Of ${rows} ${rows === 1 ? 'row' : 'rows'}, ${lost}.`;
  if (pairs.length < LEAST)
    throw new UserError(
      `${file}: ${pairs.length} labelled ${pairs.length === 1 ? 'pair' : 'pairs'} can be used, and a fit needs ${LEAST}.${why}`,
      'Ask more people, or check that names are written as in the log (or in the --people file).',
    );
  const close = pairs.filter((pair) => pair.close === 1).length;
  const rarer = Math.min(close, pairs.length - close);
  if (rarer === 0)
    throw new UserError(
      `${file}: ${close === 0 ? 'no pair is' : 'every pair is'} close by column "${columns.close}" (close is ${ruleOf(labels)}).${why}`,
      'A fit needs both: list pairs who are not close too, with 0, or tell --close-from GRADE.',
    );
  if (rarer === 1)
    throw new UserError(
      `${file}: only one pair is ${close === 1 ? '' : 'not '}close (${ruleOf(labels)}): nothing can be checked on it.${why}`,
      'Ask more people, or tell --close-from GRADE.',
    );
}

const exampleOf = (place: { line: number; detail: string } | undefined): string =>
  place === undefined ? '' : ` (line ${place.line}: ${place.detail})`;

/** What counts as close, in words: `above 3`. */
export function ruleOf({
  from,
  middle,
  scale,
  graded,
}: Pick<Labels, 'from' | 'middle' | 'scale' | 'graded'>): string {
  if (from !== null) return `${from} or more, of ${scale[0]} to ${scale[1]}`;
  return graded
    ? `above ${middle}, the middle of ${scale[0]} to ${scale[1]}`
    : '1, or yes, of both where both spoke';
}

/** Precision that is so little above the share of close pairs tells nothing. */
const HARDLY_MORE = 0.05;

/** What to keep in mind, a sentence each. */
export function warningsOf(
  labels: Labels,
  { auc, precision }: Pick<DepthTold, 'auc' | 'precision'>,
): string[] {
  const pairs = labels.pairs.length;
  const close = labels.pairs.filter((pair) => pair.close === 1).length;
  const rarer = Math.min(close, pairs - close);
  const warnings: string[] = [];
  if (pairs < FEW)
    warnings.push(`${pairs} pairs are few: with other people asked, all of this could look different.`);
  if (rarer < FEW_OF_A_KIND)
    warnings.push(
      `Only ${rarer} pairs are ${close === rarer ? '' : 'not '}close: the cut hangs on each of them.`,
    );
  if (auc !== null && auc < NO_BETTER)
    warnings.push(
      'This log hardly tells who is close here: what people say does not follow their contact in it.',
    );
  if (precision === null) warnings.push('No pair reaches the cut: calibrated so, no tie would be deep.');
  else if (precision - close / pairs < HARDLY_MORE)
    warnings.push('Of the pairs above the cut hardly more are close than of all: it tells nothing.');
  if (labels.rows > 0 && labels.used * 2 < labels.rows)
    warnings.push(
      'More than half of the rows could not be used: those that could may not be like the others.',
    );
  return warnings;
}
