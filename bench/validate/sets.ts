import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PeopledLog } from '../../src/model.js';
import { logOf, type Row } from '../../tests/ties/log.js';

/** A log, and the pairs of it of whom somebody has said whether they are close. */
export interface LabelledSet {
  readonly name: string;
  readonly log: PeopledLog;
  /** True or false for a pair that is a candidate, null for one that is not. Names in the order of the log. */
  labelOf(a: string, b: string): boolean | null;
}

/** Every labelled set; `data` is the folder of the data. */
export function labelledSetsOf(data: string): LabelledSet[] {
  return [...highSchoolOf(data), conferenceOf(data), fraternityOf(data), windsurfersOf(data)];
}

function linesOf(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split(/\r?\n/).filter((line) => line !== '');
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Contacts of 20 s; named friends among those who named anybody; the same among their Facebook friends. */
function highSchoolOf(data: string): LabelledSet[] {
  const at = (name: string): string => join(data, 'highschool-2013', `HighSchool2013_${name}.csv.gz`);
  const rows = linesOf(at('proximity_net')).map((line): Row => {
    const [time, from, to] = line.split(' ');
    return { time: Number(time) * 1000, from: from!, to: to!, kind: 'meetup' };
  });
  const named = linesOf(at('friendship_network')).map((line) => line.split(' ') as [string, string]);
  const friends = new Set(named.map(([a, b]) => keyOf(a, b)));
  const namers = new Set(named.map(([a]) => a));
  const facebook = new Set(
    linesOf(at('facebook_known_pairs'))
      .map((line) => line.split(' '))
      .filter(([, , known]) => known === '1')
      .map(([a, b]) => keyOf(a!, b!)),
  );
  const asked = (a: string, b: string): boolean => namers.has(a) && namers.has(b);
  const friend = (a: string, b: string): boolean => friends.has(keyOf(a, b));
  const log = logOf(rows);
  return [
    { name: 'high school: named friends', log, labelOf: (a, b) => (asked(a, b) ? friend(a, b) : null) },
    {
      name: 'high school: friends among Facebook friends',
      log,
      labelOf: (a, b) => (asked(a, b) && facebook.has(keyOf(a, b)) ? friend(a, b) : null),
    },
  ];
}

/** Bluetooth sightings and messages; Facebook friends on arrival, or declared during the event. */
function conferenceOf(data: string): LabelledSet {
  const at = (name: string): string => join(data, 'conference-2009', name);
  const rows = linesOf(at('interactions.csv.gz'))
    .slice(1)
    .map((line): Row => {
      const [time, from, to, kind] = line.split(',');
      return { time: time!, from: from!, to: to!, kind: kind! };
    });
  const friends = new Set(
    ['friends-before.csv', 'friends-made-there.csv'].flatMap((name) =>
      linesOf(at(name))
        .slice(1)
        .map((line) => keyOf(...(line.split(',') as [string, string]))),
    ),
  );
  return { name: 'conference: friends', log: logOf(rows), labelOf: (a, b) => friends.has(keyOf(a, b)) };
}

type Weighted = [from: string, to: string, weight: number];

function weightedOf(path: string): Weighted[] {
  return linesOf(path)
    .slice(1)
    .map((line): Weighted => {
      const [from, to, weight] = line.split(',');
      return [from!, to!, Number(weight)];
    })
    .filter(([from, to]) => from !== to);
}

/** The mean of what the two say of each other. */
function meansOf(said: readonly Weighted[]): Map<string, number> {
  const sums = new Map<string, [number, number]>();
  for (const [a, b, weight] of said) {
    const [sum, times] = sums.get(keyOf(a, b)) ?? [0, 0];
    sums.set(keyOf(a, b), [sum + weight, times + 1]);
  }
  return new Map([...sums].map(([key, [sum, times]]) => [key, sum / times]));
}

/** An observer's counts are the same in both directions: each pair once. */
function talkOf(counts: readonly Weighted[]): Row[] {
  return counts.map(([from, to, count]): Row => ({ from, to, count, kind: 'meetup' }));
}

/** Times seen talking; a mean rating of 4 of 5 or more for how much the two interact. */
function fraternityOf(data: string): LabelledSet {
  const ratings = meansOf(weightedOf(join(data, 'fraternity', 'bkfrac.edges.csv')));
  return {
    name: 'fraternity: rating of 4 or 5',
    log: logOf(talkOf(weightedOf(join(data, 'fraternity', 'bkfrab.edges.csv')))),
    labelOf: (a, b) => (ratings.get(keyOf(a, b)) ?? 0) >= 4,
  };
}

/** Contacts on a beach; the top fifth of closeness as perceived, among all pairs. */
function windsurfersOf(data: string): LabelledSet {
  const closeness = meansOf(weightedOf(join(data, 'windsurfers', 'surfersc.edges.csv')));
  const values = [...closeness.values()].sort((x, y) => y - x);
  const fifth = values[Math.floor(values.length / 5)]!;
  return {
    name: 'windsurfers: closest fifth',
    log: logOf(talkOf(weightedOf(join(data, 'windsurfers', 'surfersb.edges.csv')))),
    labelOf: (a, b) => (closeness.get(keyOf(a, b)) ?? 0) > fifth,
  };
}
