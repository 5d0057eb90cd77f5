import { randomOf } from '../../src/kit/index.js';
import type { Circle } from './circle.js';

const MANY = 40;

type Ranges = Readonly<
  Record<
    | 'days'
    | 'people'
    | 'gap'
    | 'knows'
    | 'hostKnows'
    | 'hostGap'
    | 'hosts'
    | 'each'
    | 'spread'
    | 'soonest'
    | 'lag',
    readonly number[]
  >
>;

const ANY: Ranges = {
  ...{ days: [60, 90, 120, 180, 365, 540], people: [30, 60, 100, 200], gap: [7, 10, 15, 20, 30, 45] },
  ...{ knows: [4, 6, 8, 12], hostKnows: [6, 8, 15, 30], hostGap: [7, 10, 15, 30], hosts: [1, 2, 5, 8] },
  ...{ each: [4, 6, 10], spread: [0, 1, 3], soonest: [0, 1], lag: [2, 5, 7, 14, 21] },
};

/** Half a year or more, each tie talks every two weeks to six, a dozen introductions or more, met within a week. */
const ORDINARY: Ranges = {
  ...{ ...ANY, days: [180, 365, 540], people: [60, 100, 200], gap: [20, 30, 45], hostGap: [15, 20, 30] },
  ...{ hosts: [2, 5, 8], each: [6, 10], spread: [0, 1], lag: [2, 5, 7] },
};

/** Circles whose settings nobody chose: each is drawn by chance, from what a community might be. */
export const DRAWN: readonly Partial<Circle>[] = drawn(ANY, randomOf(20_261_131));
export const DRAWN_ORDINARY: readonly Partial<Circle>[] = drawn(ORDINARY, randomOf(20_261_132));

function drawn(ranges: Ranges, random: () => number): Partial<Circle>[] {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  return Array.from({ length: MANY }, () => {
    const numbers = Object.fromEntries(Object.entries(ranges).map(([name, of]) => [name, one(of)]));
    const people = numbers.people!;
    return {
      ...numbers,
      rhythm: one(['even', 'weekly', 'bursts'] as const),
      strangers: Math.round(people * one([0.2, 0.5, 1])),
      closures: Math.round(people * one([0.2, 0.5, 1])),
      ...{ places: one(['none', 'none', 'channels', 'threads'] as const), either: one([true, false]) },
    };
  });
}

/** `60 people, 90 days, places: none; ties talk every 10 days, those of 8 hosts every 7, met within 2`. */
export function nameOf({ people, days, gap, hosts, hostGap, lag, places, rhythm }: Partial<Circle>): string {
  return `${people} people, ${days} days, ${rhythm}, places: ${places}; ties talk every ${gap} days, of ${hosts} hosts every ${hostGap}, met within ${lag}`;
}
