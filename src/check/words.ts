import type { Analysis, Value } from '../model.js';
import type { Limit } from './limit.js';
import { isShare } from './measures.js';
import type { Measured } from './places.js';

/** `0.3`, `1,204`: at most four digits behind the point; `30 %` for shares. */
export function numberWordOf(value: number, percent = false): string {
  if (percent) return `${numberWordOf(Number((value * 100).toPrecision(6)))} %`;
  // By hand: the first text of a locale takes as long as the whole check.
  const rounded = String(Number(value.toFixed(Math.abs(value) >= 100 ? 1 : 4)) + 0);
  const [whole = '', part] = rounded.split('.');
  const grouped = rounded.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

type Said = { readonly limit: Limit; readonly place: Measured; readonly label: string };

/** The limit as a sentence: `Web index of the whole must be at least 0.3`. */
export function boundWordsOf({ limit, place, label }: Said, side: 'min' | 'max' | null, at: Value): string {
  const subject = `${label} of ${place.where}`;
  if (side === null || at === null) return `${subject} must be ${manyWordsOf(limit)}`;
  const fromBaseline = at !== limit.min && at !== limit.max;
  const word = side === 'min' ? 'at least' : 'at most';
  return `${subject} must be ${word} ${numberWordOf(at, isShare(limit.measure.name))}${fromBaseline ? ` (${slackWordsOf(limit)})` : ''}`;
}

/** All that a limit asks, where no single bound decided. */
function manyWordsOf(limit: Limit): string {
  const { min, max, notWorseBy, measure } = limit;
  const numberOf = (value: number): string => numberWordOf(value, isShare(measure.name));
  const words = [
    ...(min === null ? [] : [`at least ${numberOf(min)}`]),
    ...(max === null ? [] : [`at most ${numberOf(max)}`]),
    ...(notWorseBy === null ? [] : [slackWordsOf(limit)]),
  ];
  return words.join(' and ');
}

function slackWordsOf({ notWorseBy, measure }: Limit): string {
  const { amount, percent } = notWorseBy ?? { amount: 0, percent: false };
  if (amount === 0) return 'not worse than the baseline';
  const by = percent ? `${numberWordOf(amount * 100)} %` : numberWordOf(amount, isShare(measure.name));
  return `not worse than the baseline by more than ${by}`;
}

/** What a log must tell before a measure means anything, by the code that an analysis gives to its lack. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  reciprocity: ['no-direction'],
  in_degree_centralization: ['no-direction'],
  out_degree_centralization: ['no-direction'],
  'one-sided': ['no-direction'],
  fading: ['no-times'],
  new: ['no-times'],
  'close-but-never-met': ['no-medium', 'no-online', 'no-offline'],
  'met-but-never-talk': ['no-medium', 'no-online', 'no-offline'],
};

/** Why a measure has no value here: what its term says, and what the log lacks. */
export function undefinedOf({ legend, missing }: Analysis, name: string): string {
  const needs = NEEDS[name] ?? [];
  const found = missing.find(({ code }) => needs.includes(code));
  if (found !== undefined) return `${found.says} ${found.remedy}`;
  if (name in LACKS) return LACKS[name] as string;
  const term = legend.find((one) => one.name === name && (one.of === 'community' || one.of === undefined));
  const when = term?.undefinedWhen ?? '';
  return when === '' ? 'this analysis does not hold it' : `not defined when ${when}`;
}

/** The same of analyses that do not say what they lack. */
const LACKS: Readonly<Record<string, string>> = {
  fading: 'the log has no times',
  new: 'the log has no times',
  'one-sided': 'nothing in the log has a direction',
  'close-but-never-met': 'the log does not hold both worlds, online and offline',
  'met-but-never-talk': 'the log does not hold both worlds, online and offline',
};

/** `Web index`: as the legend of an analysis calls a measure of networks. */
export function labelOf({ legend }: Analysis, name: string): string {
  const own = legend.find((one) => one.name === name && one.of !== 'tie' && one.of !== 'person');
  return LABELS[name] ?? own?.label ?? name;
}

/** Where a measure is in no legend, or its label there is short for the head of a column. */
const LABELS: Readonly<Record<string, string>> = {
  people: 'People',
  ties: 'Ties',
  deep_share: 'Deep share',
  deep_ties: 'Deep ties',
  interactions: 'Interactions',
  deep_people: 'People with a deep tie',
  communities: 'Communities',
  alone: 'People in no community',
  top_cut_off: 'People cut off by one person',
  participation_top: 'Share of the top tenth',
  largest_component_share: 'People in the largest group',
  fading: 'Fading ties',
  new: 'New ties',
  unknown: 'Ties of unknown standing',
  'one-sided': 'One-sided ties',
};
