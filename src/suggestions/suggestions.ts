import type { Network, PeopledLog, Suggestion, Value } from '../model.js';
import { componentsOf, type Equals, equalsOf } from '../network/index.js';
import { type Candidate, candidatesOf, firstHere, type Ground } from './candidates.js';
import { circlesByPerson, circlesOf } from './circles.js';
import { type Comparing, GOAL_MEASURES, type Goal, type GoalMeasure, sizeOf, WORK } from './goals.js';
import { reasonOf, sharedOf } from './reason.js';
import { withTieOf } from './with-tie.js';

/**
 * Equals leave in as many random orders as the work leaves room for, the same ones with each tie and without it. Where
 * more than 100 pairs are tried in random orders, these are few, and the best 100 are measured again in many, with as
 * much work.
 */
const FEW_ORDERS = 8;
const MOST_ORDERS = 400;
/** No more pairs are tried than this. */
const MOST = 20_000;
const SHORT = 100;
const EPSILON = 1e-12;
/** So many suggestions of one person before others have their turn. */
const OFTEN = 2;

/** Whom to introduce, those who are here and the largest gain first, and how many pairs were tried. */
export interface Suggested {
  readonly rows: readonly Suggestion[];
  /** The measure as it is. */
  readonly before: Value;
  readonly measured: number;
  /** All pairs with a reason to meet; null where they are too many to look at. */
  readonly candidates: Value;
  /** Of these, pairs in pieces of the network that no tie connects. */
  readonly apart: number;
}

interface Asked extends Ground {
  readonly log: PeopledLog;
  readonly goal: Goal;
  readonly most: number;
}

/**
 * The pairs whose tie would change the goal most, of people who are still here. The gain of each is measured: with the
 * tie, less the measure without. Only pairs with a reason to meet: a common contact, or a place or event that both were at.
 */
export function suggestionsOf({ log, goal, most: wanted, ...ground }: Asked): Suggested {
  const { network } = ground;
  const circles = circlesOf(log);
  const of = circlesByPerson(circles, network.people);
  const measure: GoalMeasure = GOAL_MEASURES[goal];
  const most = Math.min(MOST, measure.fits(network));
  const { pairs: open, areAll } = candidatesOf(ground, circles, most);
  const tried = open.slice(0, most);
  const short = shortOf(network, tried, measure);
  const compared = comparedOf(network, short.length);
  const comparing = measure.comparing?.(compared) ?? plainOf(measure, compared);
  const gains = short
    .map((pair) => gainOf(compared, pair, { measure, comparing }))
    .filter((one) => one !== null);
  const before = measure.of(network);
  const rows = pickedOf(gains.sort(byGain), wanted).map(({ p, q, gain }) => ({
    a: log.people[p]!.name,
    b: log.people[q]!.name,
    gain,
    measure: measure.measure,
    before,
    after: before === null ? null : before + (measure.better === 'more' ? gain : -gain),
    reason: reasonOf({ log, ground, circles: sharedOf(of, circles, [p, q]) }, p, q),
  }));
  const { of: piece } = componentsOf(network);
  const apart = open.filter(({ p, q }) => piece[p] !== piece[q]).length;
  return { rows, before, measured: tried.length, candidates: areAll ? open.length : null, apart };
}

function byGain(x: Gain, y: Gain): number {
  return firstHere(x, y, y.gain - x.gain);
}

/** The largest gains, nobody in more than two of them as long as there are others: one tie is often as good as the next. */
function pickedOf(gains: readonly Gain[], most: number): Gain[] {
  const times = new Map<number, number>();
  const isSpent = (p: number): boolean => (times.get(p) ?? 0) >= OFTEN;
  const picked: Gain[] = [];
  const spared: Gain[] = [];
  for (const gain of gains) {
    if (picked.length === most) break;
    if (isSpent(gain.p) || isSpent(gain.q)) {
      spared.push(gain);
      continue;
    }
    picked.push(gain);
    for (const p of [gain.p, gain.q]) times.set(p, (times.get(p) ?? 0) + 1);
  }
  return [...picked, ...spared.slice(0, most - picked.length)].sort(byGain);
}

/** A network whose equals leave in the same random orders when it has a tie more. */
type Compared = Network & { readonly equals: Equals };

function comparedOf(network: Network, pairs: number, most = MOST_ORDERS): Compared {
  const fits = Math.floor(WORK / Math.max(1, pairs) / sizeOf(network));
  const orders = Math.max(1, Math.min(most, fits));
  return { ...network, equals: { keys: equalsOf(network).keys, orders: [orders, orders] } };
}

/** Those that promise most in a few orders, where the goal is measured in orders. */
function shortOf(
  network: Network,
  tried: readonly Candidate[],
  { roughly }: GoalMeasure,
): readonly Candidate[] {
  if (roughly === undefined || tried.length <= SHORT) return tried;
  const few = comparedOf(network, tried.length, FEW_ORDERS);
  const gains = tried.map((pair) => roughly(few, withOf(few, pair)));
  const best = tried.map((_, i) => i).sort((i, j) => firstHere(tried[i]!, tried[j]!, gains[j]! - gains[i]!));
  return best.slice(0, SHORT).map((i) => tried[i]!);
}

function withOf(network: Compared, { p, q }: Candidate): Compared {
  return { ...withTieOf(network, p, q), equals: network.equals };
}

function plainOf(measure: GoalMeasure, network: Network): Comparing {
  return { without: measure.of(network), having: (more) => measure.of(more) };
}

interface Gain extends Candidate {
  readonly gain: number;
}

function gainOf(
  network: Compared,
  pair: Candidate,
  { measure, comparing }: { measure: GoalMeasure; comparing: Comparing },
): Gain | null {
  const value = comparing.having(withOf(network, pair));
  const { without } = comparing;
  if (without === null || value === null) return null;
  const gain = measure.better === 'more' ? value - without : without - value;
  return gain > EPSILON ? { ...pair, gain } : null;
}
