import { Chalk } from 'chalk';
import type { Aside, Calibration, DepthTold, Value } from '../model.js';
import { jsonOf } from './json.js';
import { padTo, wrappedOf } from './layout.js';
import { type Look, widthOf } from './look.js';
import { harmlessOf } from './printable.js';
import { countOf, manyOf, NONE, numberOf, percentOf, wordsOf } from './words.js';

const LABEL = 13;
const WIDEST = 100;

/** What a calibration found, for a person; `model` is where the model was written, null where it was not. */
export function calibrationTextOf(found: Calibration, look: Look, model: string | null): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 });
  const width = Math.min(widthOf(look), WIDEST);
  const part = (label: string, sentences: readonly string[]): string[] =>
    wrappedOf(harmlessOf(sentences.join(' ')), width - LABEL - 2).map(
      (line, i) => `  ${ink.bold(padTo(i === 0 ? label : '', LABEL))}${line}`,
    );
  const blocks = [
    wrappedOf(harmlessOf(headOf(found)), width - 2).map((line) => `  ${ink.bold(line)}`),
    [...part('Labels', labelsOf(found)), ...part('Set aside', asideOf(found.labels.aside))],
    gridOf(comparedOf(found)),
    part('Ranking', [gainOf(found), aloneOf(found)]),
    [...part('Reliability', [RELIABILITY]), ...gridOf(reliabilityOf(found))],
    found.warnings.flatMap((warning) => part('Beware', [warning])),
    part('Model', [modelOf(model)]),
  ];
  return `\n${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n\n`;
}

/** The same as JSON. */
export function calibrationJsonOf(found: Calibration): string {
  return `${jsonOf(found, 2)}\n`;
}

/** The file that `--depth-model` reads. */
export function depthModelTextOf({ model }: Calibration): string {
  return `${jsonOf(model, 2)}\n`;
}

function headOf({ pairs, close, labels }: Calibration): string {
  return `Depth calibrated on ${manyOf(pairs, 'pair')} of ${labels.file}, ${countOf(close)} of them close (${percentOf(close / pairs)}).`;
}

function labelsOf({ labels, pairs }: Calibration): string[] {
  const { columns, rows, used, rule, both, disagreed } = labels;
  const mean = `Two who speak of each other are one pair, by the mean of both: ${countOf(both)} of ${countOf(pairs)}`;
  return [
    `${manyOf(rows, 'row')}, ${countOf(used)} used: who = "${columns.a}", of whom = "${columns.b}", close = "${columns.close}": ${rule}.`,
    both === 0 ? '' : `${mean}; of these, ${countOf(disagreed)} disagree.`,
  ].filter((sentence) => sentence !== '');
}

function asideOf(aside: readonly Aside[]): string[] {
  if (aside.length === 0) return ['none.'];
  return aside.map(({ rows, says, places }) => {
    const [first] = places;
    const where =
      first === undefined ? '' : ` (${rows > 1 ? 'first in ' : ''}line ${first.line}: ${first.detail})`;
    return `${manyOf(rows, 'row')} ${says}${where}.`;
  });
}

/** Columns of text under each other, the first to the left, the others to the right. */
function gridOf(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map((row) => row[k]!.length)));
  return rows.map((row) =>
    `  ${row.map((cell, k) => padTo(cell, k === 0 ? Math.max(LABEL + 9, widths[k]!) : widths[k]! + 3, k === 0 ? 'left' : 'right')).join('')}`.trimEnd(),
  );
}

function comparedOf({ calibrated, shipped }: Calibration): string[][] {
  const line = (label: string, of: (told: DepthTold) => string): string[] => [
    label,
    of(calibrated),
    of(shipped),
  ];
  return [
    ['', 'calibrated', 'as shipped'],
    line('AUC', ({ auc }) => numberOf(auc)),
    line('95 % of resamples', ({ interval }) => spanOf(interval)),
    line('cut', ({ cut }) => numberOf(cut)),
    line('precision at it', ({ precision }) => percentOf(precision)),
    line('recall at it', ({ recall }) => percentOf(recall)),
  ];
}

const spanOf = ([low, high]: readonly [Value, Value]): string => `${numberOf(low)} to ${numberOf(high)}`;
const signedOf = (value: Value): string =>
  value === null ? NONE : `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;

const VERDICTS = {
  'ranks-better': 'Calibrating ranks the pairs better than the depth that we ship',
  'ranks-the-same': 'Calibrating does not clearly rank the pairs better or worse than the depth that we ship',
  'ranks-worse': 'Calibrating ranks the pairs worse than the depth that we ship: rather leave it',
} as const;

function gainOf({ verdict, gain, calibrated, shipped }: Calibration): string {
  const by = `AUC ${signedOf(gain.auc)}, ${signedOf(gain.interval[0])} to ${signedOf(gain.interval[1])}`;
  const [ours, theirs] = [calibrated.right ?? 0, shipped.right ?? 0];
  const cut =
    Math.abs(ours - theirs) < 0.01
      ? 'Its cut does as well as ours'
      : `Its cut does ${ours > theirs ? 'better' : 'worse'} than ours`;
  return `${VERDICTS[verdict]} (${by}). ${cut}: it tells ${percentOf(ours)} of the pairs rightly, ours ${percentOf(theirs)}. Calibrated figures are of pairs that the fit and its cut had not seen.`;
}

/** `AUC of the best facet alone: attention 0.82; of interactions 0.75.` */
function aloneOf({ alone }: Calibration): string {
  const [best] = alone.filter(({ name }) => name !== 'interactions');
  const count = alone.find(({ name }) => name === 'interactions');
  const facet =
    best === undefined ? '' : `the best facet alone, ${wordsOf(best.name)}, ${numberOf(best.auc)}; of `;
  return `AUC of ${facet}the count of interactions ${numberOf(count?.auc ?? null)}.`;
}

const RELIABILITY = 'The depth of pairs that the fit had not seen, against the share of them that are close:';

function reliabilityOf({ reliability }: Calibration): string[][] {
  const rows = reliability.filter(({ pairs }) => pairs > 0);
  return [
    ['depth', 'pairs', 'mean depth', 'close'],
    ...rows.map(({ from, to, pairs, predicted, observed }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      countOf(pairs),
      numberOf(predicted),
      numberOf(observed),
    ]),
  ];
}

function modelOf(model: string | null): string {
  return model === null
    ? 'Not written. Give -o FILE, and then --depth-model FILE to any command that reads logs.'
    : `Written to ${model}. Use it with --depth-model ${model}.`;
}
