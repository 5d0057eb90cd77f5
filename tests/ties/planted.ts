import { randomOf } from '../../src/kit/index.js';
import type { AttendanceList } from '../../src/model.js';
import { ALPHA } from '../../src/ties/chance/chance.js';
import { guestsOf } from '../../src/ties/chance/guests.js';
import { sdsmOf } from '../../src/ties/chance/sdsm.js';
import { rememberedOf } from '../../src/ties/chance/test.js';
import { hypergeometricOf } from './hypergeometric.js';
import type { Guest } from './log.js';

/** The test that we use, and the one that we do not. */
export const TESTS = { hypergeometric: hypergeometricOf, sdsm: sdsmOf } as const;

/** 80 people: circles of five that meet by themselves, and popular events that appetite alone draws people to. */
export interface Condition {
  readonly circles: number;
  /** Meetings of each circle, and the share of its people who come. */
  readonly meetings: number;
  readonly come: number;
  readonly popular: number;
}

export const CONDITIONS = [
  { circles: 10, meetings: 6, come: 0.75, popular: 20 },
  { circles: 10, meetings: 3, come: 0.75, popular: 20 },
  { circles: 10, meetings: 12, come: 0.75, popular: 20 },
  { circles: 10, meetings: 6, come: 0.75, popular: 60 },
  { circles: 10, meetings: 2, come: 0.9, popular: 10 },
  { circles: 4, meetings: 4, come: 0.75, popular: 40 },
  { circles: 16, meetings: 3, come: 0.6, popular: 12 },
] as const satisfies readonly Condition[];

/** Nobody seeks anybody: every tie is chance, and there is no shape to see. */
export const NOBODY = [
  { circles: 0, meetings: 0, come: 0, popular: 12 },
  { circles: 0, meetings: 0, come: 0, popular: 24 },
  { circles: 0, meetings: 0, come: 0, popular: 60 },
] as const satisfies readonly Condition[];

const PEOPLE = 80;
const CIRCLE = 5;

function eventsOf({ circles, meetings, come, popular }: Condition, seed: number): number[][] {
  const random = randomOf(seed);
  const everyone = Array.from({ length: PEOPLE }, (_, p) => p);
  const appetite = everyone.map(() => 0.02 + 0.9 * random() ** 2);
  const circleOf = (p: number): number => (p < circles * CIRCLE ? Math.floor(p / CIRCLE) : -1);
  const drawn = (chanceOf: (p: number) => number): number[] => everyone.filter((p) => random() < chanceOf(p));
  const events = Array.from({ length: popular }, () => {
    const pull = 0.3 + 1.2 * random();
    return drawn((p) => Math.min(0.97, appetite[p]! * pull));
  });
  for (let circle = 0; circle < circles; circle += 1) {
    for (let n = 0; n < meetings; n += 1)
      events.push(drawn((p) => (circleOf(p) === circle ? come : 0.06 * appetite[p]!)));
  }
  return events.filter((people) => people.length > 1);
}

/** An attendance list from events as lists of people. */
export function attendanceOf(events: readonly (readonly number[])[]): AttendanceList {
  const rows = events.flatMap((people, e) => people.map((p) => ({ e, p })));
  const none = new Float64Array(rows.length).fill(Number.NaN);
  return {
    size: rows.length,
    event: Uint32Array.from(rows, (r) => r.e),
    person: Uint32Array.from(rows, (r) => r.p),
    start: none,
    end: none,
    minutes: new Float32Array(rows.length).fill(Number.NaN),
    medium: new Uint8Array(rows.length),
    file: new Uint16Array(rows.length),
    line: new Uint32Array(rows.length),
    events: events.map((_, e) => `event ${e}`),
  };
}

/** The same as guests, for a log. */
export function guestListOf(condition: Condition, seed: number): Guest[] {
  return eventsOf(condition, seed).flatMap((people, e) =>
    people.map((p) => ({ event: `e${e}`, person: `p${p}` })),
  );
}

export interface Judged {
  readonly precision: number;
  readonly recall: number;
  /** Share of the pairs of no circle that are called beyond chance. */
  readonly falseAlarms: number;
  /** The largest group that is connected by the pairs beyond chance, as a share of all people, in the mean. */
  readonly together: number;
}

/** How each test tells the pairs of a circle from the others who shared an event, over seeds. */
export function judgedOf(condition: Condition, seeds: readonly number[]): Record<keyof typeof TESTS, Judged> {
  const names = Object.keys(TESTS) as (keyof typeof TESTS)[];
  return Object.fromEntries(names.map((name) => [name, oneOf(name, condition, seeds)])) as Record<
    keyof typeof TESTS,
    Judged
  >;
}

function oneOf(name: keyof typeof TESTS, condition: Condition, seeds: readonly number[]): Judged {
  const found = { right: 0, wrong: 0, missed: 0, rest: 0 };
  let together = 0;
  for (const seed of seeds) {
    const events = eventsOf(condition, seed);
    const guests = guestsOf(attendanceOf(events), { people: PEOPLE, eventLimit: 100 });
    const test = rememberedOf(TESTS[name](guests), events.length);
    const kept: [number, number][] = [];
    for (const [key, shared] of sharedOf(events)) {
      const [a, b] = [Math.floor(key / PEOPLE), key % PEOPLE];
      const circle = Math.floor(a / CIRCLE) === Math.floor(b / CIRCLE) && b < condition.circles * CIRCLE;
      const beyond = test(shared, guests.attended[a]!, guests.attended[b]!) <= ALPHA;
      found[beyond ? (circle ? 'right' : 'wrong') : circle ? 'missed' : 'rest'] += 1;
      if (beyond) kept.push([a, b]);
    }
    together += largestOf(kept) / PEOPLE / seeds.length;
  }
  const { right, wrong, missed, rest } = found;
  return {
    precision: right / (right + wrong),
    recall: right / (right + missed),
    falseAlarms: wrong / (wrong + rest),
    together,
  };
}

/** People in the largest group that these pairs connect. */
function largestOf(pairs: readonly (readonly [number, number])[]): number {
  const groups = Array.from({ length: PEOPLE }, (_, p) => new Set([p]));
  for (const [a, b] of pairs) {
    const [into, from] = [groups[a]!, groups[b]!];
    if (into === from) continue;
    for (const p of from) {
      into.add(p);
      groups[p] = into;
    }
  }
  return Math.max(...groups.map(({ size }) => size));
}

/** How many events each pair shares. */
function sharedOf(events: readonly (readonly number[])[]): Map<number, number> {
  const shared = new Map<number, number>();
  for (const people of events) {
    for (const a of people)
      for (const b of people) if (a < b) shared.set(a * PEOPLE + b, (shared.get(a * PEOPLE + b) ?? 0) + 1);
  }
  return shared;
}
