import type { Network, PeopledLog } from '../model.js';
import { aroundOf } from './around.js';
import type { Ground } from './candidates.js';
import type { Circle } from './circles.js';

/** Names that a reason carries. */
const NAMES = 3;

/** The circles that two people are both in; `of`: those of each person. */
export function sharedOf(
  of: readonly (readonly number[])[],
  circles: readonly Circle[],
  [p, q]: readonly [number, number],
): Circle[] {
  const there = new Set(of[q]);
  return of[p]!.filter((at) => there.has(at)).map((at) => circles[at]!);
}

/**
 * `both know Ana and Bo; both in #general; both at Lunch 3`: who is still here comes first, and ties by chance count
 * only where there are no others. Who has been silent for long is told too.
 */
export function reasonOf(
  { log, ground, circles }: { log: PeopledLog; ground: Ground; circles: readonly Circle[] },
  p: number,
  q: number,
): string {
  const sure = commonOf(ground.network, p, q);
  const common = (sure.length > 0 ? sure : commonOf(ground.known, p, q))
    .sort((r, s) => ground.away[r]! - ground.away[s]! || r - s)
    .map((r) => log.people[r]!.name);
  const named = (what: Circle['what']): string[] =>
    circles.filter((circle) => circle.what === what).map(({ name }) => name);
  const parts = [
    ['both know', common],
    ['both in', named('place')],
    ['both at', named('event')],
  ] as const;
  return parts
    .filter(([, names]) => names.length > 0)
    .map(([says, names]) => `${says} ${someOf(names)}`)
    .concat(silenceOf(log, ground, [p, q]))
    .join('; ');
}

/** `silent: Ana 40 days, Bo 33 days`: who may not answer, though not known to have left. */
function silenceOf({ people }: PeopledLog, { silent }: Ground, pair: readonly number[]): string[] {
  const told = pair
    .filter((p) => silent[p]! > 0)
    .map((p) => `${people[p]!.name} ${Math.round(silent[p]!)} days`);
  return told.length === 0 ? [] : [`silent: ${told.join(', ')}`];
}

/** Who knows both. */
function commonOf(network: Network, p: number, q: number): number[] {
  const mine = new Set(aroundOf(network, p));
  return [...aroundOf(network, q)].filter((r) => mine.has(r));
}

function someOf(names: readonly string[]): string {
  const more = names.length - NAMES;
  if (more > 0) return `${names.slice(0, NAMES).join(', ')} and ${more} more`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
