import { type Random, randomOf } from '../../src/kit/index.js';
import type { Row } from '../../tests/roles/log.js';
import type { Planted } from '../../tests/roles/planted.js';

/** People who talk day by day by chances that are known: an oracle can say how much a log tells (`oracle.ts`). */
export interface Circle {
  readonly people: number;
  readonly days: number;
  /** Contacts of each person, of a host beside them, and days between talks of a tie, in the mean. */
  readonly knows: number;
  readonly hostKnows: number;
  readonly gap: number;
  readonly hostGap: number;
  /** At any time; less at weekends; or mostly in one week of three. */
  readonly rhythm: 'even' | 'weekly' | 'bursts';
  readonly hosts: number;
  readonly each: number;
  /** Days between the host's two contacts, at most, and days from then until the two meet, at least and at most. */
  readonly spread: number;
  readonly soonest: number;
  readonly lag: number;
  /** Pairs who meet without anybody's doing: any, and those with a common contact. */
  readonly strangers: number;
  readonly closures: number;
  readonly places: 'none' | 'channels' | 'threads';
  /** Whether a host starts both contacts, or either of the two. */
  readonly either: boolean;
  /** Whether rows have a time of day: a host who turns to both on one day does so within half an hour, and before they meet. */
  readonly clock: boolean;
}

export const CIRCLE: Circle = {
  ...{ people: 100, days: 365, knows: 8, hostKnows: 8, gap: 30, hostGap: 30, rhythm: 'even' },
  ...{ hosts: 5, each: 10, spread: 1, soonest: 1, lag: 7, strangers: 40, closures: 40 },
  ...{ places: 'none', either: false, clock: false },
};

/** A log, and what the oracle knows of it. */
export interface Lived {
  readonly rows: readonly Row[];
  readonly planted: readonly Planted[];
  readonly keyOf: (a: number, b: number) => number;
  /** Ties from before, and the chance a day of each of them to talk, before the rhythm. */
  readonly rate: ReadonlyMap<number, number>;
  readonly rhythmOf: (key: number, day: number) => number;
  readonly hosts: readonly number[];
}

/** Ties talk between so much less and so much more often than the mean. */
export const RATES = [0.3, 0.65, 1, 1.35, 1.7] as const;

export function circleOf(circle: Circle, seed: number): Lived {
  const made = new Made(circle, randomOf(seed));
  made.befriend();
  made.host();
  made.meet();
  made.talk();
  const { planted, keyOf, rate, rhythmOf, hosts } = made;
  const rows = circle.clock ? made.timed() : made.rows;
  return { rows, planted, keyOf, rate, rhythmOf, hosts };
}

class Made {
  readonly rows: Row[] = [];
  readonly planted: Planted[] = [];
  readonly rate = new Map<number, number>();
  readonly hosts: readonly number[];
  readonly #circle: Circle;
  readonly #random: Random;
  readonly #friends: Set<number>[];
  /** Ties that begin in the log: the day after they meet, and their rate. */
  readonly #later = new Map<number, { start: number; rate: number }>();
  readonly #weeks = new Map<number, number>();
  /** Of each introduction, the host's two contacts and the meeting. */
  readonly #told: (readonly [Row, Row, Row])[] = [];
  #threads = 0;

  constructor(circle: Circle, random: Random) {
    this.#circle = circle;
    this.#random = random;
    this.#friends = Array.from({ length: circle.people }, () => new Set());
    this.hosts = Array.from({ length: circle.hosts }, (_, i) => i);
  }

  keyOf = (a: number, b: number): number => Math.min(a, b) * this.#circle.people + Math.max(a, b);

  /** What a rate is worth on a day. */
  rhythmOf = (key: number, day: number): number => {
    const { rhythm } = this.#circle;
    if (rhythm === 'even') return 1;
    if (rhythm === 'weekly') return day % 7 < 5 ? 1.3 : 0.25;
    const week = key * 1000 + Math.floor(day / 7);
    if (!this.#weeks.has(week)) this.#weeks.set(week, this.#random() < 1 / 3 ? 2.6 : 0.2);
    return this.#weeks.get(week)!;
  };

  befriend(): void {
    const { people, knows, hostKnows, gap, hostGap } = this.#circle;
    for (let i = 0; i < (people * knows) / 2; i += 1)
      this.#tie(this.#below(people), this.#below(people), gap);
    for (const host of this.hosts) {
      for (let i = 0; i < hostKnows; i += 1) this.#tie(host, this.#below(people), hostGap);
      for (const p of this.#friends[host]!) this.rate.set(this.keyOf(host, p), this.#rate(hostGap));
    }
  }

  host(): void {
    const { days, each, spread, soonest, lag, places, either } = this.#circle;
    for (const host of this.hosts) {
      for (let made = 0, tries = 0; made < each && tries < 2000; tries += 1) {
        const pair = this.#pairOf(host);
        if (pair === null) continue;
        const day = Math.floor(days * 0.15 + this.#random() * (days * 0.85 - spread - lag - 1));
        const then = day + this.#below(spread + 1);
        const met = then + soonest + this.#below(lag - soonest + 1);
        const place = places === 'threads' ? this.#thread() : undefined;
        const first = this.#say(day, { from: host, to: pair[0], either, place });
        const second = this.#say(then, { from: host, to: pair[1], either, place });
        this.#told.push([first, second, this.#begin(met, pair, place)]);
        this.planted.push({ by: host, key: this.keyOf(...pair) });
        made += 1;
      }
    }
  }

  /** Some meet by themselves. */
  meet(): void {
    const { people, days, strangers, closures } = this.#circle;
    for (let made = 0, tries = 0; made < strangers + closures && tries < 20_000; tries += 1) {
      const any: [number, number] = [this.#below(people), this.#below(people)];
      const pair = made < strangers ? (this.#knows(...any) ? null : any) : this.#pairOf(any[0]);
      if (pair === null) continue;
      this.#begin(Math.floor(this.#random() * days), pair);
      made += 1;
    }
  }

  talk(): void {
    const { days, people } = this.#circle;
    const ties = [...this.rate].map(([key, rate]) => ({ key, rate, start: 0 }));
    for (const [key, { rate, start }] of this.#later) ties.push({ key, rate, start });
    for (const { key, rate, start } of ties)
      for (let day = start; day < days; day += 1)
        if (this.#random() < Math.min(1, rate * this.rhythmOf(key, day)))
          this.#say(day, { from: Math.floor(key / people), to: key % people, either: true });
  }

  /** The rows with times of day, most of them around noon. */
  timed(): Row[] {
    const any = (): number => (this.#random() + this.#random() + this.#random()) / 3;
    const at = new Map<Row, number>();
    for (const [first, second, met] of this.#told) {
      at.set(first, any());
      at.set(
        second,
        first.day === second.day ? Math.min(0.999, at.get(first)! + this.#random() / 48) : any(),
      );
      const told = Math.max(...[first, second].map((row) => (row.day === met.day ? at.get(row)! : 0)));
      at.set(met, told + any() * (0.9999 - told));
    }
    return this.rows.map((row) => ({ ...row, day: row.day! + (at.get(row) ?? any()) }));
  }

  #begin(day: number, pair: readonly [number, number], place?: string): Row {
    this.#friends[pair[0]]!.add(pair[1]);
    this.#friends[pair[1]]!.add(pair[0]);
    const met = this.#say(day, { from: pair[0], to: pair[1], either: true, place });
    this.#later.set(this.keyOf(...pair), { start: day + 1, rate: this.#rate(this.#circle.gap) });
    return met;
  }

  #tie(a: number, b: number, gap: number): void {
    if (this.#knows(a, b)) return;
    this.#friends[a]!.add(b);
    this.#friends[b]!.add(a);
    this.rate.set(this.keyOf(a, b), this.#rate(gap));
  }

  #say(
    day: number,
    { from, to, either, place }: { from: number; to: number; either: boolean; place?: string | undefined },
  ): Row {
    const { places } = this.#circle;
    const where =
      place ?? (places === 'threads' && this.#random() < 0.1 ? this.#thread() : `channel ${this.#below(6)}`);
    const way = either && this.#random() < 0.5 ? { day, from: to, to: from } : { day, from, to };
    const row = places === 'none' ? way : { ...way, place: where };
    this.rows.push(row);
    return row;
  }

  #rate(gap: number): number {
    return RATES[this.#below(RATES.length)]! / gap;
  }

  #knows(a: number, b: number): boolean {
    return a === b || this.#friends[a]!.has(b);
  }

  /** Two from before whom somebody knows, and who do not know each other. */
  #pairOf(by: number): [number, number] | null {
    const friends = [...this.#friends[by]!].filter((p) => this.rate.has(this.keyOf(by, p)));
    const [a, b] = [friends[this.#below(friends.length)], friends[this.#below(friends.length)]];
    return a === undefined || b === undefined || this.#knows(a, b) ? null : [a, b];
  }

  #thread(): string {
    this.#threads += 1;
    return `thread ${this.#threads}`;
  }

  #below(n: number): number {
    return Math.floor(this.#random() * n);
  }
}
