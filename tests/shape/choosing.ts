import type { Value } from '../../src/model.js';
import { equalsOf } from '../../src/network/index.js';
import { type Cuts, classOf, type Evidence, evidenceOf } from '../../src/shape/class.js';
import { CUTS } from '../../src/shape/cuts.js';
import { FAMILIES, madeOf, movedOf } from './families.js';

/**
 * How the cuts were chosen: from the families in families.ts and from nothing else. chosen.test.ts does it again.
 *
 * All cuts start at `start`. Each in turn is moved over its scale while the others stay. Good enough are the positions
 * that cost no more than `SLACK` of the best balanced accuracy, as far as they lie next to each other around the best.
 * The cut goes to the round number among them that is nearest to their middle; where they reach the end of the scale,
 * so that the families ask for a cut on one side only, to the one nearest to its start. If there is no round number
 * among them, to their middle. So again and again, until no cut moves.
 */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Round numbers are `round` apart; counts are cut half-way between whole numbers. */
  readonly round: number;
  readonly start: number;
}

const SHARE = { from: 0, to: 1, step: 0.01, round: 0.1 };

/** Not chosen are the cuts that say what a word means: ten people, half of them, one who stands out or several. */
export const CHOSEN = {
  woven: { ...SHARE, start: 0.5 },
  held: { ...SHARE, start: 0.3 },
  lead: { from: 1, to: 8, step: 0.1, round: 0.5, start: 3 },
  bare: { ...SHARE, start: 0.1 },
  few: { from: 0.5, to: 20.5, step: 1, round: 1, start: 10.5 },
  coreDensity: { ...SHARE, start: 0.5 },
  coreContrast: { ...SHARE, round: 0.05, start: 0.5 },
  corePull: { ...SHARE, start: 0.5 },
  coreTies: { from: 0, to: 4, step: 0.05, round: 0.5, start: 1.5 },
} as const satisfies Partial<Record<keyof typeof CUTS, Scale>>;

export type Name = keyof typeof CHOSEN;
export const NAMES = Object.keys(CHOSEN) as Name[];
const SLACK = 0.0025;

const SIZES = [10, 20, 40, 60, 100, 300, 1000, 5000];
const NOISE = [0, 0.1, 0.2, 0.3];
/** A web index over so few orders of equals is off by some thousandths, as in any resample. */
const ORDERS = [8, 8] as const;

interface Made {
  readonly family: string;
  readonly evidence: Evidence;
}

const seedsOf = (people: number): number[] =>
  Array.from({ length: people < 300 ? 5 : people < 1000 ? 2 : 1 }, (_, i) => i + 1);

/** All networks that the cuts are chosen on. */
export function madeToChoose(): Made[] {
  return Object.entries(FAMILIES).flatMap(([family, { from = 10, upTo = 0.3 }]) =>
    SIZES.filter((people) => people >= from).flatMap((people) =>
      NOISE.filter((noise) => noise <= (people < 5000 ? upTo : 0)).flatMap((noise) =>
        seedsOf(people).map((seed) => {
          const network = movedOf(madeOf(family, people, seed), noise, 1000 + seed);
          const equals = { keys: equalsOf(network).keys, orders: ORDERS };
          return { family, evidence: evidenceOf({ ...network, equals }) };
        }),
      ),
    ),
  );
}

/** Mean, over what networks are made to be, of the share that comes out so. */
function balancedOf(made: readonly Made[], cuts: Cuts): number {
  const counts = new Map<string, [right: number, all: number]>();
  for (const { family, evidence } of made) {
    const { shapes, kind } = FAMILIES[family]!;
    const count = counts.get(kind) ?? [0, 0];
    counts.set(kind, count);
    count[0] += Number(shapes.includes(classOf(evidence, cuts)));
    count[1] += 1;
  }
  const shares = [...counts.values()].map(([right, all]) => right / all);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const movedTo = (cuts: Cuts, name: Name, at: number): Cuts => ({ ...cuts, [name]: { ...cuts[name], at } });

/** The positions of a cut that are good enough, from the first to the last. */
function rangeOf(made: readonly Made[], cuts: Cuts, name: Name): readonly [number, number] {
  const { from, to, step } = CHOSEN[name];
  const positions = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  const accuracies = positions.map((at) => balancedOf(made, movedTo(cuts, name, at)));
  const best = Math.max(...accuracies);
  const isEnough = (i: number): boolean => (accuracies[i] ?? 0) >= best - SLACK;
  let first = accuracies.indexOf(best);
  let last = first;
  while (isEnough(first - 1)) first -= 1;
  while (isEnough(last + 1)) last += 1;
  return [positions[first]!, positions[last]!];
}

function placeIn([first, last]: readonly [number, number], scale: Scale): number {
  const { from, to, step, round, start } = scale;
  const isOpen = first < from + step / 2 || last > to - step / 2;
  const middle = isOpen ? Math.min(last, Math.max(first, start)) : (first + last) / 2;
  const least = round === 1 ? 0.5 : 0;
  const rounds = Array.from({ length: Math.round(to / round) + 1 }, (_, i) => least + i * round).filter(
    (at) => at > first - step / 4 && at < last + step / 4,
  );
  // Of two that are equally near, the one nearer to the start.
  const farness = (at: number): number => Math.abs(at - middle) + Math.abs(at - start) / 1000;
  return (
    rounds.reduce<Value>((best, at) => (best === null || farness(at) < farness(best) ? at : best), null) ??
    middle
  );
}

export interface Choice {
  readonly at: number;
  readonly range: readonly [number, number];
}

/** Where every cut comes to rest, and between where it could be. */
export function choicesOf(made: readonly Made[]): Record<Name, Choice> {
  let cuts: Cuts = NAMES.reduce((all, name) => movedTo(all, name, CHOSEN[name].start), CUTS as Cuts);
  for (let round = 0; round < 20; round += 1) {
    const before = cuts;
    const choices = NAMES.map((name) => {
      const range = rangeOf(made, cuts, name);
      const at = placeIn(range, CHOSEN[name]);
      cuts = movedTo(cuts, name, at);
      return [name, { at, range }] as const;
    });
    if (NAMES.every((name) => Math.abs(cuts[name].at - before[name].at) < 1e-9))
      return Object.fromEntries(choices) as Record<Name, Choice>;
  }
  throw new Error('the cuts do not come to rest');
}
