import type { AnalyzeOptions, Calibration, DepthModel, PeopledLog, Table } from '../../model.js';
import { VERSION } from '../../version.js';
import { BLEND, CUT } from '../blend.js';
import { evidenceOf } from '../evidence.js';
import { WHAT } from '../model.js';
import type { Pairs } from '../pairs.js';
import { WEIGHTS, weightOf } from '../weights.js';
import { blendOf, crossedOf, depthsOf, type Labelled } from './crossed.js';
import { type Labels, labelsOf } from './labels.js';
import { bestCutOf } from './ranking.js';
import { aloneOf, gainOf, reliabilityOf, toldOf, verdictOf } from './told.js';
import { refuseTooFew, ruleOf, warningsOf } from './warnings.js';

/** A survey to fit depth to. */
export interface Survey {
  readonly table: Table;
  /** Other names of people in the log, such as the keys of a people file. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Close is an answer from this on; null: above the middle of the scale. */
  readonly closeFrom: number | null;
}

/**
 * Depth fitted to what the people of a log say of each other, and how well it tells pairs that it has not seen.
 *
 * The same ridge-logistic fit as of the depth that we ship, on the same two inputs; the cut is the one that tells the
 * most pairs rightly. AUC, precision, recall and reliability are cross-validated: each pair by a fit and a cut that never saw
 * it. Pairs without contact in the log are no part of it: their depth is no number to calibrate.
 *
 * @throws UserError when fewer than 30 pairs can be used, or all are of one kind.
 */
export function calibrationOf(log: PeopledLog, survey: Survey, options: AnalyzeOptions): Calibration {
  const { grounds } = evidenceOf(log, options);
  const labels = labelsOf(survey.table, knownOf(log, grounds.pairs, survey));
  refuseTooFew(labels);
  const at = labels.pairs.map((pair) => pair.at);
  const labelled: Labelled = { grounds, at, labels: labels.pairs.map(({ close }) => close) };
  const crossed = crossedOf(labelled, options.seed);
  const plain = { ...labelled, grounds: evidenceOf(log, { ...options, weigh: {} }).grounds };
  const shipped = depthsOf(plain, BLEND);
  const blend = blendOf(labelled);
  const cut = bestCutOf(depthsOf(labelled, blend), labelled.labels);
  const told = {
    calibrated: toldOf(crossed.depth, labelled.labels, { cut, called: crossed.called, seed: options.seed }),
    shipped: toldOf(shipped, labelled.labels, {
      cut: CUT,
      called: shipped.map((d) => d >= CUT),
      seed: options.seed,
    }),
  };
  const gain = gainOf({ crossed, shipped }, labelled.labels, options.seed);
  const close = labelled.labels.reduce((sum, y) => sum + y, 0);
  return {
    ...{ schema: 1, tiedepth: VERSION, labels: labelsShownOf(labels) },
    ...{ pairs: at.length, close, folds: crossed.folds, ...told, gain },
    verdict: verdictOf(gain),
    alone: aloneOf(labelled),
    reliability: reliabilityOf(crossed.depth, labelled.labels),
    warnings: warningsOf(labels, told.calibrated),
    model: modelBy({ labels, told, blend, cut }, options),
  };
}

function knownOf(log: PeopledLog, pairs: Pairs, { aliases, closeFrom }: Survey) {
  const persons = new Map(log.people.map(({ name }, p) => [name, p]));
  const positions = new Map<number, number>();
  const keyOf = (a: number, b: number): number => a * log.people.length + b;
  for (let i = 0; i < pairs.size; i += 1) positions.set(keyOf(pairs.a[i]!, pairs.b[i]!), i);
  return {
    personOf: (name: string) => persons.get(aliases.get(name) ?? name) ?? persons.get(name),
    pairOf: (a: number, b: number) => positions.get(keyOf(a, b)),
    closeFrom,
  };
}

function labelsShownOf(labels: Labels): Calibration['labels'] {
  const { file, columns, rows, used, aside, scale, both, disagreed } = labels;
  return { file, columns, rows, used, aside, scale, rule: ruleOf(labels), both, disagreed };
}

interface Fitted extends Pick<DepthModel, 'blend' | 'cut'> {
  readonly labels: Labels;
  readonly told: Pick<Calibration, 'calibrated' | 'shipped'>;
}

function modelBy({ labels, told, blend, cut }: Fitted, options: AnalyzeOptions): DepthModel {
  const { auc, precision, recall } = told.calibrated;
  const close = labels.pairs.filter((pair) => pair.close === 1).length;
  return {
    ...{ schema: 1, what: WHAT, tiedepth: VERSION, blend, cut, weights: weightsOf(options) },
    options: { eventLimit: options.eventLimit, beyondChance: options.beyondChance ?? false },
    provenance: {
      ...{ labels: labels.file, pairs: labels.pairs.length, close },
      ...{ auc, defaultAuc: told.shipped.auc, precision, recall },
    },
  };
}

/** Every weight of the table and every one told, as used: a later version may have other defaults. */
function weightsOf({ weigh = {} }: AnalyzeOptions): Record<string, number> {
  const names = [...new Set([...WEIGHTS.map(({ name }) => name as string), ...Object.keys(weigh)])];
  return Object.fromEntries(names.map((name) => [name, weightOf(name, weigh)]));
}
