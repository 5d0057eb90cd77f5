import type { Score } from '../../tests/roles/scored.js';
import { type Circle, type Lived, RATES } from './circle.js';

/**
 * What can be known at best: somebody who sees the same days, knows every chance by which the log was made, who the
 * hosts are, how often ties from before talk, and how many meet by themselves, and credits a host where that is
 * likelier than all else. Places, and who started a talk, are not looked at.
 */
export function oracleOf(circle: Circle, lived: Lived): Pick<Score, 'planted' | 'right' | 'credited'> {
  const { planted } = lived;
  const by = new Map(planted.map((one) => [one.key, one.by]));
  const days = daysIn(lived);
  const seen: Seen = {
    circle,
    lived,
    days,
    eligible: lived.hosts.map((host) => strangersOf(host, { circle, lived })),
  };
  let [right, credited] = [0, 0];
  for (const key of days.keys()) {
    const [nobody, ...hosts] = chancesOf(key, seen);
    const all = hosts.reduce((sum, chance) => sum + chance, nobody!);
    const host = hosts.findIndex((chance) => chance > all / 2);
    if (host < 0) continue;
    credited += 1;
    if (by.get(key) === lived.hosts[host]) right += 1;
  }
  return { planted: planted.length, right, credited };
}

interface Seen {
  readonly circle: Circle;
  readonly lived: Lived;
  readonly days: ReadonlyMap<number, readonly number[]>;
  /** Of each host, how many pairs they could introduce. */
  readonly eligible: readonly number[];
}

function daysIn({ rows, keyOf }: Lived): Map<number, number[]> {
  const days = new Map<number, Set<number>>();
  for (const { day = 0, from, to } of rows) {
    const key = keyOf(from, to);
    days.set(key, (days.get(key) ?? new Set()).add(Math.floor(day)));
  }
  return new Map([...days].map(([key, set]) => [key, [...set].sort((a, b) => a - b)]));
}

function strangersOf(
  host: number,
  { circle, lived: { rate, keyOf } }: Pick<Seen, 'circle' | 'lived'>,
): number {
  const known = Array.from({ length: circle.people }, (_, p) => p).filter((p) => rate.has(keyOf(host, p)));
  let pairs = 0;
  for (const [i, a] of known.entries())
    for (const b of known.slice(i + 1)) if (!rate.has(keyOf(a, b))) pairs += 1;
  return pairs;
}

/** How likely the days of a pair are together with: nobody introduced them, or each of the hosts did. */
function chancesOf(key: number, seen: Seen): number[] {
  const { circle, lived } = seen;
  const [a, b] = [Math.floor(key / circle.people), key % circle.people];
  const [first] = seen.days.get(key)!;
  const pairs = (circle.people * (circle.people - 1)) / 2;
  const isOld = lived.rate.size / pairs;
  const isNew = (circle.strangers + circle.closures) / pairs / circle.days;
  const on = talkedFrom(key, seen, first! + 1);
  const nobody = isOld * talkedFrom(key, seen, 0) + isNew * on;
  return [
    nobody,
    ...lived.hosts.map(
      (host, i) => ((on * circle.each) / seen.eligible[i]!) * toldOf(host, [a, b, first!], seen),
    ),
  ];
}

/** That a tie talks on just those of its days from a day on, whatever its rate. */
function talkedFrom(key: number, { circle, lived, days }: Seen, start: number): number {
  const on = new Set(days.get(key)!);
  let all = 0;
  for (const share of RATES) {
    let chance = 1 / RATES.length;
    for (let day = start; day < circle.days; day += 1) {
      const talks = Math.min(1, (share / circle.gap) * lived.rhythmOf(key, day));
      chance *= on.has(day) ? talks : 1 - talks;
    }
    all += chance;
  }
  return all;
}

/** How much likelier than by chance a host is to talk with both as they did, and to do so for these two to meet that day. */
function toldOf(host: number, [a, b, met]: readonly [number, number, number], seen: Seen): number {
  const { circle, lived, days } = seen;
  const [toA, toB] = [lived.keyOf(host, a), lived.keyOf(host, b)];
  if (!lived.rate.has(toA) || !lived.rate.has(toB) || a === host || b === host) return 0;
  const { spread, soonest, lag } = circle;
  const each = 1 / (circle.days * 0.85 - spread - lag - 1) / (spread + 1) / (lag - soonest + 1);
  const chanceOf = (key: number, day: number): number =>
    Math.min(1, lived.rate.get(key)! * lived.rhythmOf(key, day));
  let all = 0;
  for (const one of days.get(toA) ?? [])
    for (const other of days.get(toB) ?? []) {
      const after = met - Math.max(one, other);
      const apart = Math.abs(one - other);
      if (
        after < soonest ||
        after > lag ||
        apart > spread ||
        Math.min(one, other) < Math.floor(circle.days * 0.15)
      )
        continue;
      all += ((apart === 0 ? 1 : 0.5) * each) / chanceOf(toA, one) / chanceOf(toB, other);
    }
  return all;
}
