import type { Network, PeopledLog } from '../model.js';
import { aroundOf } from './candidates.js';
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

/** `both know Ana and Bo; both in #general; both at Lunch 3` */
export function reasonOf(
  { log, network, circles }: { log: PeopledLog; network: Network; circles: readonly Circle[] },
  p: number,
  q: number,
): string {
  const mine = new Set(aroundOf(network, p));
  const common = [...aroundOf(network, q)].filter((r) => mine.has(r)).map((r) => log.people[r]!.name);
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
    .join('; ');
}

function someOf(names: readonly string[]): string {
  const more = names.length - NAMES;
  if (more > 0) return `${names.slice(0, NAMES).join(', ')} and ${more} more`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
