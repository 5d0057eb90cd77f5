import { type Random, randomOf } from '../../src/kit/index.js';
import type { Row } from './log.js';

/** Kinds of logs in which nobody introduces anybody: contacts come at random, by different clocks. */
export const KINDS = ['steady', 'bursty', 'growing', 'grouped', 'eventful'] as const;
export type Kind = (typeof KINDS)[number];

export const PEOPLE = 120;
const DAYS = 365;
const CONTACTS = 8;

export interface Background {
  readonly rows: Row[];
  readonly random: Random;
}

/** A year of 120 people, some of them far busier than others, with so many contacts each. */
export function backgroundOf(kind: Kind, seed: number, contacts = CONTACTS): Background {
  const random = randomOf(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const each = <T>(of: (p: number) => T): T[] => Array.from({ length: PEOPLE }, (_, p) => of(p));
  const from = each(() => (kind === 'growing' ? below(DAYS * 0.9) : 0));
  const until = from.map((day) => (kind === 'growing' ? Math.min(DAYS, day + 30 + below(DAYS)) : DAYS));
  const bursts = each(() => [below(DAYS), below(DAYS), below(DAYS), below(DAYS)]);
  const events = Array.from({ length: 12 }, () => below(DAYS));
  const pick = pickerOf(
    random,
    each(() => random() ** -0.5),
  );
  const partnerOf = (p: number): number =>
    kind === 'grouped' && random() < 0.9 ? p - (p % 10) + below(10) : pick();
  const dayOf = (a: number, b: number): number => {
    const [start, end] = [Math.max(from[a]!, from[b]!), Math.min(until[a]!, until[b]!)];
    if (kind === 'bursty') return bursts[random() < 0.5 ? a : b]![below(4)]! + below(5);
    if (kind === 'eventful' && random() < 0.6) return events[below(12)]! + below(2);
    return start + below(end - start);
  };
  const pairs = new Map<number, readonly [number, number]>();
  while (pairs.size < (PEOPLE * contacts) / 2) {
    const a = pick();
    const b = partnerOf(a);
    const apart = Math.min(until[a]!, until[b]!) <= Math.max(from[a]!, from[b]!) + 1;
    if (a !== b && !apart) pairs.set(keyOf(a, b), [a, b]);
  }
  const rows: Row[] = [];
  for (const [a, b] of pairs.values()) {
    for (let left = 1 - 4 * Math.log(1 - random()); left >= 1; left -= 1) {
      rows.push({ day: dayOf(a, b), from: a, to: b });
    }
  }
  return { rows, random };
}

export const keyOf = (a: number, b: number): number => Math.min(a, b) * PEOPLE + Math.max(a, b);

/** Draws a position as often as its weight says. */
function pickerOf(random: Random, weights: readonly number[]): () => number {
  const sums = weights.map((_, i) => weights.slice(0, i + 1).reduce((sum, w) => sum + w, 0));
  return () => {
    const drawn = random() * sums.at(-1)!;
    return sums.findIndex((sum) => drawn < sum);
  };
}

/** A planted introduction: who, and the pair. */
export interface Planted {
  readonly by: number;
  readonly key: number;
}

/**
 * Some people introduce pairs of their contacts: they talk with the one and, that day or the next, with the other, and
 * up to `lag` days later the two talk for the first time, and then three times more.
 */
export function plantIn({ rows, random }: Background, { hosts = 5, each = 12, lag = 7 } = {}): Planted[] {
  const below = (n: number): number => Math.floor(random() * n);
  const first = new Map<number, number>();
  const contacts = Array.from({ length: PEOPLE }, () => new Set<number>());
  for (const { day = 0, from, to } of rows) {
    first.set(keyOf(from, to), Math.min(day, first.get(keyOf(from, to)) ?? day));
    contacts[from]!.add(to);
    contacts[to]!.add(from);
  }
  const busy = contacts.map((_, p) => p).filter((p) => contacts[p]!.size >= 8);
  const planted: Planted[] = [];
  for (let i = 0; i < hosts; i += 1) {
    const by = busy.splice(below(busy.length), 1)[0]!;
    const theirs = [...contacts[by]!];
    for (let tries = 0, made = 0; tries < 2000 && made < each; tries += 1) {
      const [a, b] = [theirs[below(theirs.length)]!, theirs[below(theirs.length)]!];
      const known = Math.max(first.get(keyOf(by, a))!, first.get(keyOf(by, b))!);
      const day = known + 1 + below(DAYS - 23 - lag - known);
      if (a === b || first.has(keyOf(a, b)) || day < 40 || day > DAYS - 23 - lag) continue;
      const met = day + 1 + below(lag);
      rows.push(
        { day, from: by, to: a },
        { day: day + below(2), from: by, to: b },
        { day: met, from: a, to: b },
      );
      for (let j = 0; j < 3; j += 1) rows.push({ day: met + below(30), from: b, to: a });
      first.set(keyOf(a, b), met);
      planted.push({ by, key: keyOf(a, b) });
      made += 1;
    }
  }
  return planted;
}
