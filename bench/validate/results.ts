import { BLEND, type Blend, CUT } from '../../src/ties/blend.js';
import { aucOf, averagePrecisionOf, intervalOf } from './ranking.js';
import { blendWithout, type Measured, measuredOf, scoresOf } from './scores.js';
import type { LabelledSet } from './sets.js';

const SEED = 1;

/** The whole of RESULTS.md. */
export function resultsOf(sets: readonly LabelledSet[]): string {
  const all = sets.map(measuredOf);
  return [
    '# How well depth tells who is close',
    '',
    'Written by `npm run validate`; do not edit. Each table ranks the pairs with contact of one labelled log.',
    'AUC: the chance that a close pair ranks above another pair (0.5 is chance), with 95 % of 400 seeded resamples of',
    'the pairs; pairs share people, so the true uncertainty is larger. AP: average precision.',
    '"Fitted without this log" are weights that never saw any label of that log. The forms of the two inputs, and the',
    'constants 5, 8, 1/2 and 3 in them, were chosen with all of these sets in view.',
    '',
    ...all.flatMap((measured) => [...tableOf(measured, all), '']),
    ...cutOf(all),
    '',
    ...fitLinesOf(blendWithout(all, null)),
    '',
  ].join('\n');
}

function tableOf(measured: Measured, all: readonly Measured[]): string[] {
  const { set, labels } = measured;
  const close = labels.reduce((sum, y) => sum + y, 0);
  const told = Object.entries(scoresOf(measured, all)).filter(([, column]) => new Set(column).size > 1);
  const rows = told.map(([name, column]) => {
    const scores = column.map((x) => (Number.isNaN(x) ? 0 : x));
    const [low, high] = intervalOf(scores, labels, SEED);
    const precision = averagePrecisionOf(scores, labels).toFixed(3);
    return [name, aucOf(scores, labels).toFixed(3), `${low.toFixed(3)} to ${high.toFixed(3)}`, precision];
  });
  return [
    `## ${set.name}`,
    '',
    `${labels.length} pairs, ${close} close.`,
    '',
    ...gridOf([['ranked by', 'AUC', '95 %', 'AP'], ...rows]),
  ];
}

/** A Markdown table with its columns in line; the first row is the heading. */
function gridOf(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map((row) => row[k]!.length)));
  const lineOf = (row: readonly string[]): string =>
    `| ${row.map((cell, k) => cell.padEnd(widths[k]!)).join(' | ')} |`;
  const [heading, ...rest] = rows;
  return [lineOf(heading!), lineOf(widths.map((width) => '-'.repeat(width))), ...rest.map(lineOf)];
}

/** What a depth at or above the cut means on each set. */
function cutOf(all: readonly Measured[]): string[] {
  const rows = all.map((measured) => {
    const depth = scoresOf(measured, all)['depth, as shipped']!;
    const above = measured.labels.filter((_, i) => depth[i]! >= CUT);
    const near = measured.labels.filter((_, i) => Math.abs(depth[i]! - CUT) < 0.1);
    const sum = (labels: readonly number[]): number => labels.reduce((total, y) => total + y, 0);
    const cells = [
      above.length / depth.length,
      sum(above) / above.length,
      sum(above) / sum(measured.labels),
      sum(near) / near.length,
    ];
    return [measured.set.name, ...cells.map((x) => x.toFixed(2))];
  });
  return [
    `## The cut, depth ${CUT}`,
    '',
    ...gridOf([
      ['set', 'pairs above it', 'of these, close', 'close found', 'close within 0.1 of it'],
      ...rows,
    ]),
  ];
}

function fitLinesOf(fit: Blend): string[] {
  const lineOf = (blend: Blend): string =>
    [
      `intercept ${blend.intercept.toFixed(3)}`,
      ...blend.inputs.map(
        (input) => `${input.name} ${input.weight.toFixed(3)} (neutral ${input.neutral.toFixed(3)})`,
      ),
    ].join(', ');
  return [
    '## The weights',
    '',
    `Fitted on all sets, each log counting the same: ${lineOf(fit)}.`,
    '',
    `Shipped in src/ties/blend.ts: ${lineOf(BLEND)}.`,
  ];
}
