import { hashOf } from '../kit/index.js';
import type { Analysis } from '../model.js';

type Json = Readonly<Record<string, unknown>>;

/** Something that was decided, and that changes what a result says of the same log. */
interface Maker {
  readonly name: string;
  /** What it changes: which ties there are, or only how deep they are. */
  readonly of: 'ties' | 'depth';
  value(analysis: Analysis): unknown;
  /** As a reader would tell it: `--event-limit 30`. */
  says(analysis: Analysis): string;
}

const recordOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const modelOf = ({ options }: Analysis): Json => recordOf(options.depthModel);
const dropsChance = ({ options }: Analysis): boolean => options.beyondChance === true;

/** `reaction=1,wave=2`, sorted. */
const weighedOf = ({ options }: Analysis): string =>
  Object.entries(recordOf(options.weigh))
    .map(([name, weight]) => `${name}=${String(weight)}`)
    .sort()
    .join(',');

/** The gate where it was told; where each log has its own, a note tells. */
const gateOf = ({ options, worlds }: Analysis): string =>
  `the gate ${options.gate == null ? 'as usual' : worlds.gate}`;

function depthWordsOf(analysis: Analysis): string {
  const { labels, pairs, auc } = recordOf(modelOf(analysis).provenance);
  if (labels === undefined) return 'depth as it ships';
  const found = typeof auc === 'number' ? ` (AUC ${auc.toFixed(2)})` : '';
  return `depth calibrated on ${String(pairs)} pairs of ${String(labels)}${found}`;
}

const MAKERS: readonly Maker[] = [
  {
    name: 'model',
    of: 'depth',
    value: (analysis) => [modelOf(analysis).blend, modelOf(analysis).weights],
    says: depthWordsOf,
  },
  {
    name: 'weights',
    of: 'depth',
    value: weighedOf,
    says: (analysis) => (weighedOf(analysis) === '' ? 'no --weigh' : `--weigh ${weighedOf(analysis)}`),
  },
  {
    name: 'cut',
    of: 'depth',
    value: ({ summary }) => summary.cut,
    says: ({ summary }) => `a cut of ${Number(summary.cut.toPrecision(6))}`,
  },
  { name: 'gate', of: 'depth', value: gateOf, says: gateOf },
  {
    name: 'event limit',
    of: 'ties',
    value: ({ options }) => options.eventLimit ?? null,
    says: ({ options }) => `--event-limit ${String(options.eventLimit ?? '?')}`,
  },
  {
    name: 'chance',
    of: 'ties',
    value: dropsChance,
    says: (analysis) => (dropsChance(analysis) ? '--beyond-chance' : 'no --beyond-chance'),
  },
];

/** How an analysis was made, in words by what was decided; all but the gate. */
export type MadeWords = Readonly<Record<string, string>>;

export function madeOf(analysis: Analysis): MadeWords {
  const told = MAKERS.filter(({ value }) => value !== gateOf);
  const words = Object.fromEntries(told.map(({ name, says }) => [name, says(analysis)]));
  const fit = hashOf(keyOf([modelOf(analysis).blend, modelOf(analysis).weights]));
  return { ...words, [FIT]: fit.toString(16).padStart(8, '0') };
}

/** Two models can be told in the same words, and one in two: the numbers of the fit, hashed, tell whether they are one. */
const FIT = 'fit';

/** Where two were made otherwise, in words that tell both; null where all is the same that decides on ties, or on depth. */
export function otherwiseOf(before: MadeWords, now: MadeWords, which: Maker['of']): string | null {
  const others = MAKERS.filter(({ of, name }) => {
    const key = name === 'model' && Object.hasOwn(before, FIT) ? FIT : name;
    return of === which && Object.hasOwn(before, key) && before[key] !== now[key];
  });
  const wordsOf = (made: MadeWords): string => others.map(({ name }) => made[name]).join(', ');
  if (others.length === 0) return null;
  const [x, y] = [wordsOf(before), wordsOf(now)];
  return x === y ? `${x}; now another fit of it` : `${x}; now ${y}`;
}

/** Whether two results were made alike: where they were not, a change may be of how they were made. */
export interface Made {
  /** Ties are there or not by the same rules. */
  readonly ties: boolean;
  /** And deep by the same ones. */
  readonly depth: boolean;
  /** What each was made with, where they differ. */
  readonly before: string;
  readonly after: string;
}

/**
 * Decisions under which the same log would have other ties, or other depths. Not the half-life, the seed and the
 * moment of the analysis: nothing that is compared reads the first two, and of the last each result has its own.
 */
export function madeAlikeOf(before: Analysis, after: Analysis): Made {
  const sameGate = before.worlds.gate === after.worlds.gate;
  const others = MAKERS.filter(
    ({ value }) => keyOf(value(before)) !== keyOf(value(after)) && !(value === gateOf && sameGate),
  );
  return {
    ties: !others.some(({ of }) => of === 'ties'),
    depth: others.length === 0,
    before: others.map(({ says }) => says(before)).join(', '),
    after: others.map(({ says }) => says(after)).join(', '),
  };
}

/** Equal for equal values; numbers to as many digits as a saved analysis keeps. */
function keyOf(value: unknown): string {
  const short = (_: string, one: unknown) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one);
  return JSON.stringify(value, short) ?? '';
}
