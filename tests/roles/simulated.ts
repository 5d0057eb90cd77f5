import { type Random, randomOf } from '../../src/kit/index.js';
import type { Row } from './log.js';
import type { Planted } from './planted.js';

/** A community that lives day by day, and what is planted in it. */
export interface Life {
  readonly people: number;
  readonly days: number;
  /** Contacts a day, of everybody together, as a share of the people. */
  readonly busy: number;
  readonly hosts: number;
  /** Introductions that each host makes. */
  readonly each: number;
  /** Days until the two meet, at most. */
  readonly lag: number;
  /** Whether introductions happen in a thread of their own, as a tenth of all talk does. */
  readonly threads: boolean;
}

export const USUAL: Life = {
  ...{ people: 80, days: 240, busy: 0.15, hosts: 4, each: 10, lag: 7, threads: false },
};

export interface Lived {
  readonly rows: Row[];
  readonly planted: readonly Planted[];
  readonly keyOf: (a: number, b: number) => number;
}

/**
 * Everybody knows some six others from before. Day by day some people turn to somebody: mostly to whom they know, now
 * and then to a friend of a friend, or to anybody. On some days a host turns to two contacts who have never met; some days later they talk, and stay in touch.
 */
export function livedOf(life: Life, seed: number): Lived {
  const random = randomOf(seed);
  const town = new Town(life, random);
  for (let day = 0; day < life.days; day += 1) {
    town.introduce(day);
    town.keepDates(day);
    for (let i = 0; i < life.people * life.busy; i += 1) town.chat(day);
  }
  return { rows: town.rows, planted: town.planted, keyOf: (a, b) => town.keyOf(a, b) };
}

class Town {
  readonly rows: Row[] = [];
  readonly planted: Planted[] = [];
  readonly #life: Life;
  readonly #random: Random;
  readonly #eager: readonly number[];
  readonly #known: number[][];
  readonly #dates = new Map<number, Row[]>();
  #threads = 0;

  constructor(life: Life, random: Random) {
    this.#life = life;
    this.#random = random;
    this.#eager = Array.from({ length: life.people }, (_, p) =>
      p < life.hosts ? 0.8 : random() ** 2 + 0.05,
    );
    this.#known = Array.from({ length: life.people }, () => []);
    for (let i = 0; i < life.people * 3; i += 1) this.#meet(this.#somebody(), this.#somebody());
  }

  keyOf(a: number, b: number): number {
    return Math.min(a, b) * this.#life.people + Math.max(a, b);
  }

  chat(day: number): void {
    const a = this.#somebody();
    const mine = this.#known[a]!;
    const luck = this.#random();
    const friend = mine.length === 0 || luck < 0.05 ? this.#somebody() : this.#one(mine);
    const b = luck > 0.95 && mine.length > 0 ? this.#one(this.#known[friend]!) : friend;
    const place = this.#random() < 0.1 ? this.#thread() : `room ${Math.floor(this.#random() * 4)}`;
    this.#talk({ day, from: a, to: b, place });
  }

  /** Spread evenly over the days after the first fifth of the log, host by host. */
  introduce(day: number): void {
    const { hosts, each, days, lag } = this.#life;
    const [start, end] = [days / 5, days - lag - 2];
    const due = (Math.max(0, day - start) / (end - start)) * hosts * each;
    if (day >= end || this.planted.length >= due) return;
    const by = this.planted.length % hosts;
    const pair = this.#strangersOf(by);
    if (pair === null) return;
    const place = this.#thread();
    const [a, b] = pair;
    this.#talk({ day, from: by, to: a, place });
    this.#talk({ day, from: by, to: b, place });
    let met = day + Math.floor(this.#random() * (lag + 1));
    for (let i = 0; i < 4; i += 1) {
      this.#dates.set(met, [...(this.#dates.get(met) ?? []), { day: met, from: a, to: b, place }]);
      met += 1 + Math.floor(this.#random() * 20);
    }
    this.planted.push({ by, key: this.keyOf(a, b) });
    this.#promised.add(this.keyOf(a, b));
  }

  /** Those who are introduced wait until it is time. */
  readonly #promised = new Set<number>();

  keepDates(day: number): void {
    for (const row of this.#dates.get(day) ?? []) {
      this.#promised.delete(this.keyOf(row.from, row.to));
      this.#talk(row);
    }
  }

  #talk({ place, ...row }: Row): void {
    const { from, to } = row;
    if (from === to || this.#promised.has(this.keyOf(from, to))) return;
    this.rows.push(this.#life.threads && place !== undefined ? { ...row, place } : row);
    this.#meet(from, to);
  }

  #meet(a: number, b: number): void {
    if (a === b || this.#known[a]!.includes(b)) return;
    this.#known[a]!.push(b);
    this.#known[b]!.push(a);
  }

  #strangersOf(by: number): readonly [number, number] | null {
    for (let tries = 0; tries < 50; tries += 1) {
      const [a, b] = [this.#one(this.#known[by]!), this.#one(this.#known[by]!)];
      const met = a === b || a === undefined || this.#known[a]!.includes(b);
      if (!met && !this.#promised.has(this.keyOf(a, b))) return [a, b];
    }
    return null;
  }

  #thread(): string {
    this.#threads += 1;
    return `thread ${this.#threads}`;
  }

  #one(list: readonly number[]): number {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  #somebody(): number {
    for (;;) {
      const p = Math.floor(this.#random() * this.#life.people);
      if (this.#random() < this.#eager[p]!) return p;
    }
  }
}
