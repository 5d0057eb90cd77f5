import { type Random, randomOf } from '../../src/kit/index.js';
import type { Row } from '../../tests/roles/log.js';
import type { Planted } from '../../tests/roles/planted.js';

/** Talk at random times among pairs drawn once, and introductions in it: with these the rule was chosen. */
export interface Chatter {
  readonly people: number;
  readonly days: number;
  /** Contacts of each person, and how often a tie talks beyond its first time. */
  readonly contacts: number;
  readonly rate: number;
  readonly hosts: number;
  readonly each: number;
  /** Days between the host's two contacts, and until the two meet, at most. */
  readonly spread: number;
  readonly lag: number;
  readonly places: 'none' | 'channels' | 'threads';
  /** Pairs who meet through a common contact who had nothing to do with it for long. */
  readonly organic: number;
  /** Meetups of twelve, half of whose pairs talk. */
  readonly meetups: number;
  /** Hosts talk with everybody they know every so many days; 0 is as everybody. */
  readonly hostsEvery: number;
  /** People whom each host talks with now and then, beside the usual. */
  readonly hostsKnow: number;
  /** People come on any day and stay about so many days; 0 is all along. */
  readonly stay: number;
  /** Ties talk within three days of so many times a person has; 0 is at any time. */
  readonly bursts: number;
  /** Of all ties, how many begin on some day in the log, and talk as much in the rest. */
  readonly begin: number;
  /** Whether either of two starts talk, also of a host and whom they introduce; or always the same, and hosts. */
  readonly either: boolean;
}

export const CHATTER: Chatter = {
  ...{ people: 100, days: 365, contacts: 8, rate: 5, hosts: 5, each: 10, spread: 1, lag: 7 },
  ...{ places: 'none', organic: 0, meetups: 0, hostsEvery: 0 },
  ...{ hostsKnow: 0, stay: 0, bursts: 0, begin: 0, either: false },
};

export interface Heard {
  readonly rows: Row[];
  readonly planted: Planted[];
  readonly keyOf: (a: number, b: number) => number;
}

export function chatterOf(chatter: Chatter, seed: number): Heard {
  const room = new Room(chatter, randomOf(seed));
  room.talk();
  room.meetUp();
  room.close();
  room.host();
  return { rows: room.rows, planted: room.planted, keyOf: room.keyOf };
}

class Room {
  readonly rows: Row[] = [];
  readonly planted: Planted[] = [];
  readonly #chatter: Chatter;
  readonly #random: Random;
  readonly #first = new Map<number, number>();
  readonly #contacts: Set<number>[];
  readonly #there: readonly (readonly [number, number])[];
  readonly #bursts: readonly (readonly number[])[];
  #threads = 0;

  constructor(chatter: Chatter, random: Random) {
    this.#chatter = chatter;
    this.#random = random;
    const { people, days, stay, bursts } = chatter;
    const each = <T>(of: () => T): T[] => Array.from({ length: people }, of);
    this.#contacts = each(() => new Set());
    this.#there = each(() => {
      const from = stay > 0 ? Math.max(0, random() * (days + stay) - stay) : 0;
      return [from, stay > 0 ? Math.min(days, from + stay * (0.5 + random())) : days];
    });
    this.#bursts = each(() => Array.from({ length: bursts }, () => random() * days));
  }

  keyOf = (a: number, b: number): number => Math.min(a, b) * this.#chatter.people + Math.max(a, b);

  talk(): void {
    const { people, days, contacts, rate, hosts, hostsKnow, begin } = this.#chatter;
    for (let i = 0; i < (people * contacts) / 2; i += 1) {
      const [a, b] = [Math.floor(this.#random() ** 1.5 * people), this.#below(people)];
      const times = 1 - Math.floor(Math.log(1 - this.#random()) * rate);
      const start = begin > 0 && this.#random() < begin ? this.#random() * days : 0;
      for (let n = 0; n < times; n += 1) this.#add(start + (1 - start / days) * this.#timeOf(a, b), a, b);
    }
    for (let by = 0; by < hosts; by += 1)
      for (let n = 0; n < hostsKnow; n += 1) {
        const [host, p] = [this.#hostAt(by), this.#below(people)];
        for (let times = rate / 2; times > 0; times -= 1) this.#add(this.#timeOf(host, p), host, p);
      }
  }

  #hostAt(i: number): number {
    return Math.floor((i * this.#chatter.people) / (2 * this.#chatter.hosts));
  }

  /** Some time at which both are there, in a burst of one of the two where talk comes in bursts. */
  #timeOf(a: number, b: number): number {
    const from = Math.max(this.#there[a]![0], this.#there[b]![0]);
    const until = Math.min(this.#there[a]![1], this.#there[b]![1]);
    if (until <= from) return -1;
    const bursts = this.#bursts[this.#random() < 0.5 ? a : b]!;
    if (bursts.length === 0) return from + this.#random() * (until - from);
    return bursts[this.#below(bursts.length)]! + this.#random() * 3;
  }

  meetUp(): void {
    const { people, days, meetups } = this.#chatter;
    for (let i = 0; i < meetups; i += 1) {
      const day = Math.floor((days * (i + 0.5)) / meetups);
      const guests = Array.from({ length: 12 }, () => this.#below(people));
      for (const a of guests)
        for (const b of guests) if (a < b && this.#random() < 0.5) this.#add(day, a, b, `meetup ${i}`);
    }
  }

  close(): void {
    const { days, people, organic, lag } = this.#chatter;
    for (let made = 0, tries = 0; made < organic && tries < 20_000; tries += 1) {
      const by = this.#below(people);
      const pair = this.#strangersOf(by);
      const day = days * (0.15 + 0.8 * this.#random());
      if (pair === null || pair.every((p) => this.#isActive(by, p, [day - Math.max(7, lag), day]))) continue;
      this.#acquaint(day, pair);
      made += 1;
    }
  }

  host(): void {
    const { days, hosts, each, spread, lag, places, hostsEvery } = this.#chatter;
    for (let i = 0; i < hosts; i += 1) {
      const by = this.#hostAt(i);
      for (const p of hostsEvery > 0 ? [...this.#contacts[by]!] : [])
        for (let day = this.#random() * hostsEvery; day < days; day += hostsEvery * (0.5 + this.#random()))
          this.#add(day, by, p);
      for (let made = 0, tries = 0; made < each && tries < 5000; tries += 1) {
        const pair = this.#strangersOf(by);
        const known = pair?.map((p) => this.#first.get(this.keyOf(by, p))!) ?? [];
        const start = Math.max(...known, days * 0.1) + 1;
        const until = Math.min(...[by, ...(pair ?? [])].map((p) => this.#there[p]![1]));
        const room = until - spread - lag - 1 - start;
        if (pair === null || room <= 0) continue;
        const place = places === 'threads' ? this.#thread() : undefined;
        const day = start + this.#random() * room;
        const then = day + this.#random() * spread;
        this.#add(day, by, pair[0], place);
        this.#add(then, by, pair[1], place);
        this.#acquaint(then + 0.02 + this.#random() * lag, pair, place);
        this.planted.push({ by, key: this.keyOf(...pair) });
        made += 1;
      }
    }
  }

  /** They meet, and talk three times more within a month. */
  #acquaint(day: number, [a, b]: readonly [number, number], place?: string): void {
    this.#add(day, a, b, place);
    for (let n = 0; n < 3; n += 1)
      this.#add(day + this.#random() * Math.min(30, this.#chatter.days * 0.3), b, a);
  }

  #add(day: number, from: number, to: number, place = `channel ${this.#below(5)}`): void {
    if (day < 0 || day >= this.#chatter.days || from === to) return;
    const turn = this.#chatter.either && this.#random() < 0.5;
    const row = turn ? { day, from: to, to: from } : { day, from, to };
    this.rows.push(this.#chatter.places === 'none' ? row : { ...row, place });
    const key = this.keyOf(from, to);
    this.#first.set(key, Math.min(day, this.#first.get(key) ?? day));
    this.#contacts[from]!.add(to);
    this.#contacts[to]!.add(from);
  }

  #strangersOf(by: number): readonly [number, number] | null {
    const mine = [...this.#contacts[by]!];
    const [a, b] = [mine[this.#below(mine.length)]!, mine[this.#below(mine.length)]!];
    return mine.length < 2 || a === b || this.#contacts[a]!.has(b) ? null : [a, b];
  }

  #isActive(p: number, q: number, [start, end]: readonly [number, number]): boolean {
    const key = this.keyOf(p, q);
    return this.rows.some(
      ({ day = 0, from, to }) => day > start && day <= end && this.keyOf(from, to) === key,
    );
  }

  #thread(): string {
    this.#threads += 1;
    return `thread ${this.#threads}`;
  }

  #below(n: number): number {
    return Math.floor(this.#random() * n);
  }
}
