import { BLEND, type Blend, CUT } from '../../src/ties/blend.js';
import { aucOf } from '../../src/ties/calibrate/ranking.js';
import { averagePrecisionOf, intervalOf } from './ranking.js';
import { aucsOf, type Held, heldOf } from './robustness.js';
import { blendWithout, type Measured, measuredOf, scoresOf } from './scores.js';
import type { LabelledSet } from './sets.js';

const SEED = 1;

/** The whole of RESULTS.md. */
export function resultsOf(sets: readonly LabelledSet[], again: readonly LabelledSet[]): string {
  const all = sets.map(measuredOf);
  return [
    '# How well depth tells who is close',
    '',
    'Written by `npm run validate`; do not edit. Each table ranks the pairs with contact of one labelled log, read as',
    'anybody reads it. AUC: the chance that a close pair ranks above another pair (0.5 is chance), with 95 % of 400',
    'seeded resamples of the pairs; pairs share people, so the true uncertainty is larger. AP: average precision.',
    '"Fitted without this log" are weights that never saw any label of that log. The forms of the two inputs, and the',
    'constants 5, 4 and 3 in them, were chosen with all of these sets in view. That contact through others counts only',
    'beyond chance, and that answers are no part of depth, was learnt from a log that is not among them: messages and',
    'acquaintance of 32 researchers (EIES, Freeman), where without the two attention alone told friends better.',
    '',
    ...summaryOf(all),
    '',
    ...all.flatMap((measured) => [...tableOf(measured, all), '']),
    ...cutOf(all.filter(({ set }) => set.fitted)),
    '',
    ...spoiltLinesOf(sets),
    '',
    ...againLinesOf(again),
    '',
    ...fitLinesOf(blendWithout(all, null)),
    '',
  ].join('\n');
}

const OWN = ['depth, as shipped', 'depth, fitted without this log'];

/** The AUC of every way to rank, by name. */
export function aucsIn(measured: Measured, all: readonly Measured[]): Record<string, number> {
  const named = Object.entries(scoresOf(measured, all)).map(([name, column]) => {
    const scores = column.map((x) => (Number.isNaN(x) ? 0 : x));
    return [name, aucOf(scores, measured.labels)] as const;
  });
  return Object.fromEntries(named);
}

/** The facet, or the plain baseline, that ranks best by itself. */
export function bestOf(
  aucs: Readonly<Record<string, number>>,
  which: 'facet' | 'baseline',
): [string, number] {
  const among = Object.entries(aucs).filter(
    ([name]) => !OWN.includes(name) && name.startsWith('facet ') === (which === 'facet'),
  );
  return among.reduce((best, one) => (one[1] > best[1] ? one : best));
}

function summaryOf(all: readonly Measured[]): string[] {
  const rows = all.map((measured) => {
    const aucs = aucsIn(measured, all);
    const [facet, best] = bestOf(aucs, 'facet');
    const [baseline, plain] = bestOf(aucs, 'baseline');
    return [
      `${measured.set.name}${measured.set.fitted ? '' : ' (never fitted on)'}`,
      ...OWN.map((name) => aucs[name]!.toFixed(3)),
      aucs.count!.toFixed(3),
      `${best.toFixed(3)} ${facet.slice('facet '.length)}`,
      `${plain.toFixed(3)} ${baseline}`,
    ];
  });
  return [
    '## In short: AUC',
    '',
    ...gridOf([
      ['who is close', 'depth', 'fitted without this log', 'count', 'best facet', 'best baseline'],
      ...rows,
    ]),
  ];
}

function spoiltLinesOf(sets: readonly LabelledSet[]): string[] {
  const held = sets.filter(({ fitted }) => fitted).flatMap(heldOf);
  const rows = held.map(({ set, spoiling, depth, count, best, facet }) => [
    set,
    spoiling,
    ...[depth, count].map((x) => x.toFixed(3)),
    `${best.toFixed(3)} ${facet}`,
    (depth - count).toFixed(3),
    (depth - best).toFixed(3),
  ]);
  const below = (of: (one: Held) => number, by: number): number => held.filter((one) => of(one) < -by).length;
  const worst = (of: (one: Held) => number): string => Math.min(...held.map(of)).toFixed(3);
  const [count, facet] = [(one: Held) => one.depth - one.count, (one: Held) => one.depth - one.best];
  return [
    '## Spoilt logs',
    '',
    'The same labels, told from a part of each log: fewer interactions, fewer people, people whose other contact is not',
    'in the log. Means of five seeded repeats, weights as shipped.',
    '',
    `Of ${held.length} cases, depth is below the count by more than 0.005 in ${below(count, 0.005)} (at worst ${worst(count)}), and below the best`,
    `single facet by more than 0.005 in ${below(facet, 0.005)} (at worst ${worst(facet)}), where few pairs are left or few interactions.`,
    '',
    ...gridOf([['set', 'what is left', 'depth', 'count', 'best facet', '- count', '- facet'], ...rows]),
  ];
}

/** What depth is not made for, told as it is. */
function againLinesOf(again: readonly LabelledSet[]): string[] {
  const rows = again.map((set) => {
    const measured = measuredOf(set);
    const aucs = aucsOf(measured)!;
    return [
      set.name,
      `${measured.labels.length}`,
      ...['depth', 'count', 'attention', 'recency'].map((k) => aucs[k]!.toFixed(3)),
    ];
  });
  return [
    '## Who has contact again',
    '',
    'Depth is made to tell who is close, not who will be in touch: from the first half of a log, who has contact five',
    'times or more in the second? Where people come and go among strangers, how lately they had contact says most, and',
    'depth may be well below the count.',
    '',
    ...gridOf([['log', 'pairs', 'depth', 'count', 'attention', 'recency'], ...rows]),
  ];
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
    `Fitted on all sets but those never fitted on, each log counting the same: ${lineOf(fit)}.`,
    '',
    `Shipped in src/ties/blend.ts: ${lineOf(BLEND)}.`,
  ];
}
