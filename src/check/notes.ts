import type { Analysis } from '../model.js';
import { type Baseline, nearestBeforeOf } from './baseline.js';
import type { Context } from './bounds.js';
import { likenessOf } from './likeness.js';
import { placesOf } from './places.js';

/** What a reader must know of the baseline before trusting what was held against it, a sentence each. */
export function notesOf({ analysis, limits, baseline }: Context): string[] {
  const held = limits.limits.some(({ notWorseBy }) => notWorseBy !== null);
  if (baseline === null || !held) return [];
  return [
    ...laterOf(baseline, analysis),
    ...othersOf(baseline, analysis),
    ...goneOf({ analysis, limits, baseline }),
  ];
}

/** By less than a day: by more, it is refused. */
function laterOf({ last }: Baseline, { period }: Analysis): string[] {
  if (last === null || period.last === null || Date.parse(last) <= Date.parse(period.last)) return [];
  return [`The baseline is later than the log: it is until ${last}, and the log until ${period.last}.`];
}

/** From so many times as many people on, they are asked about, where their names are not known. */
const OTHERS = 2;
/** Below this share of people in both, they are asked about. */
const FEW = 0.25;

function othersOf(baseline: Baseline, analysis: Analysis): string[] {
  const { before, now, shared } = likenessOf(baseline, analysis);
  if (before === 0 || now === 0) return [];
  const asks = 'are they the same community?';
  if (shared === null)
    return Math.max(before / now, now / before) < OTHERS
      ? []
      : [`The baseline is of ${before} people, and the log of ${now}: ${asks}`];
  if (shared >= FEW) return [];
  const [smaller, larger] = before < now ? ['baseline', 'log'] : ['log', 'baseline'];
  return [
    `Of the ${Math.min(before, now)} people of the ${smaller}, only about ${Math.max(1, Math.round(100 * shared))} % are among the ${Math.max(before, now)} of the ${larger}: ${asks}`,
  ];
}

/** Communities of the baseline that no community now was held against: one that vanished breaks no limit. */
function goneOf({ analysis, limits, baseline }: Context & { readonly baseline: Baseline }): string[] {
  const gone = new Set<string>();
  for (const { where, notWorseBy } of limits.limits) {
    if (where.type !== 'each' || notWorseBy === null) continue;
    const places = placesOf(analysis, where);
    const found = new Set(
      typeof places === 'string' ? [] : places.map((one) => nearestBeforeOf(baseline, one)),
    );
    for (const one of baseline.communities) {
      if (found.has(one) || (one.values.people ?? 0) < where.smallest) continue;
      gone.add(one.around.slice(0, 2).join(' and '));
    }
  }
  return [...gone].map(
    (names) =>
      `The baseline has a community around ${names} that is not found again, so no limit was held against it.`,
  );
}
