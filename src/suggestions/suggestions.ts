import type { Network, PeopledLog, Suggestion, Value } from '../model.js';
import { componentsOf, type Equals, equalsOf } from '../network/index.js';
import { type Candidate, candidatesOf, type Ground } from './candidates.js';
import { circlesByPerson, circlesOf } from './circles.js';
import { type Comparing, GOAL_MEASURES, type Goal, type GoalMeasure } from './goals.js';
import { reasonOf, sharedOf } from './reason.js';
import { withTieOf } from './with-tie.js';

/**
 * As many pairs are measured as look at this many people and ties in all, but at least 30 and at most 2,000; equals
 * leave in as many random orders as that leaves room for, the same ones with each tie and without it.
 */
const WORK = 20_000_000;
const MOST_ORDERS = 400;
const FEWEST = 30;
const MOST = 2000;
const EPSILON = 1e-12;
/** So many suggestions of one person before others have their turn. */
const OFTEN = 2;

/** Whom to introduce, the largest gain first, and how many pairs were measured. */
export interface Suggested {
  readonly rows: readonly Suggestion[];
  /** The measure as it is. */
  readonly before: Value;
  readonly measured: number;
  readonly candidates: number;
  /** Of these, pairs in pieces of the network that no tie connects. */
  readonly apart: number;
}

interface Asked extends Ground {
  readonly log: PeopledLog;
  readonly goal: Goal;
  readonly most: number;
}

/**
 * The pairs whose tie would change the goal most, of people who are still here. The gain of each is measured: with the tie, less the measure without.
 * Only pairs with a reason to meet: a common contact, or a place or event that both were at.
 */
export function suggestionsOf({ log, goal, most, ...ground }: Asked): Suggested {
  const { network } = ground;
  const circles = circlesOf(log);
  const of = circlesByPerson(circles, network.people);
  const open = candidatesOf(ground, circles);
  const fits = Math.floor(WORK / (network.people + network.ties + 1));
  const tried = open.slice(0, Math.max(FEWEST, Math.min(MOST, fits)));
  const measure: GoalMeasure = GOAL_MEASURES[goal];
  const compared = comparedOf(network, tried.length);
  const comparing = comparingOf(measure, compared, WORK / Math.max(1, tried.length));
  const gains = tried
    .map((pair) => gainOf(compared, pair, { measure, comparing }))
    .filter((one) => one !== null);
  const before = measure.of(network);
  const rows = pickedOf(gains.sort(byGain), most).map(({ p, q, gain }) => ({
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
  return { rows, before, measured: tried.length, candidates: open.length, apart };
}

function byGain(x: Gain, y: Gain): number {
  return y.gain - x.gain || x.p - y.p || x.q - y.q;
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

function comparedOf(network: Network, pairs: number): Compared {
  const fits = Math.floor(WORK / Math.max(1, pairs) / (network.people + network.ties + 1));
  const orders = Math.max(1, Math.min(MOST_ORDERS, fits));
  return { ...network, equals: { keys: equalsOf(network).keys, orders: [orders, orders] } };
}

function comparingOf(measure: GoalMeasure, network: Network, work: number): Comparing {
  if (measure.comparing !== undefined) return measure.comparing(network, work);
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
  const having: Compared = { ...withTieOf(network, pair.p, pair.q), equals: network.equals };
  const value = comparing.having(having);
  const { without } = comparing;
  if (without === null || value === null) return null;
  const gain = measure.better === 'more' ? value - without : without - value;
  return gain > EPSILON ? { ...pair, gain } : null;
}
