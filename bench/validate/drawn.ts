import { randomOf } from '../../src/kit/index.js';
import type { Circle } from './circle.js';

const MANY = 40;

/** Circles whose settings nobody chose: each is drawn by chance, from what a community might be. */
export const DRAWN: readonly Partial<Circle>[] = drawn(randomOf(20_261_130));

function drawn(random: () => number): Partial<Circle>[] {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  return Array.from({ length: MANY }, () => {
    const days = one([60, 90, 120, 180, 365, 540]);
    const people = one([30, 60, 100, 200]);
    const gap = one([7, 10, 15, 20, 30, 45]);
    return {
      ...{ days, people, gap, knows: one([4, 6, 8, 12]), hostKnows: one([6, 8, 15, 30]) },
      ...{ hostGap: one([7, 10, 15, 30]), rhythm: one(['even', 'weekly', 'bursts'] as const) },
      ...{ hosts: one([1, 2, 5, 8]), each: one([4, 6, 10]), spread: one([0, 1, 3]), soonest: one([0, 1]) },
      lag: one([2, 5, 7, 14, 21]),
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
