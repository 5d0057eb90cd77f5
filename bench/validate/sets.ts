import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ReadOptions, readLog } from '../../src/interactions/index.js';
import type { PeopledLog } from '../../src/model.js';
import { peopledLogOf } from '../../src/people/index.js';

/** A log, and the pairs of it of whom somebody has said whether they are close. */
export interface LabelledSet {
  readonly name: string;
  readonly log: PeopledLog;
  /** False where no weight was ever fitted on these labels. */
  readonly fitted: boolean;
  /** True or false for a pair that is a candidate, null for one that is not. Names in the order of the log. */
  labelOf(a: string, b: string): boolean | null;
}

/** Every labelled set, its log read as anybody's is; `data` is the folder of the data. */
export async function labelledSetsOf(data: string): Promise<LabelledSet[]> {
  return [
    ...(await highSchoolOf(data)),
    await conferenceOf(data),
    await fraternityOf(data),
    await windsurfersOf(data),
  ];
}

/** The log of one file, through the readers. */
export async function logIn(path: string, options: Partial<ReadOptions> = {}): Promise<PeopledLog> {
  const source = { name: path, bytes: () => createReadStream(path) };
  return peopledLogOf(await readLog([source], options), null);
}

function linesOf(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split(/\r?\n/).filter((line) => line !== '');
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The longest of the four answers of the contact diaries: more than an hour that day. */
const LONG = 4;

/** Who kept a diary on the fourth day, and the longest time that either of two wrote down. */
function diariesOf(lines: readonly string[]): { writers: Set<string>; most: Map<string, number> } {
  const most = new Map<string, number>();
  const writers = new Set<string>();
  for (const line of lines) {
    const [a, b, time] = line.split(' ');
    writers.add(a!);
    most.set(keyOf(a!, b!), Math.max(most.get(keyOf(a!, b!)) ?? 0, Number(time)));
  }
  return { writers, most };
}

/** Contacts of 20 s; named friends among those who named anybody; the same among their Facebook friends. */
async function highSchoolOf(data: string): Promise<LabelledSet[]> {
  const at = (name: string): string => join(data, 'highschool-2013', `HighSchool2013_${name}.csv.gz`);
  const columns = { time: '1', from: '2', to: '3', kind: 'meetup' };
  const log = await logIn(at('proximity_net'), { columns, header: false });
  const named = linesOf(at('friendship_network')).map((line) => line.split(' ') as [string, string]);
  const friends = new Set(named.map(([a, b]) => keyOf(a, b)));
  const namers = new Set(named.map(([a]) => a));
  const known = new Map(
    linesOf(at('facebook_known_pairs')).map((line) => {
      const [a, b, says] = line.split(' ');
      return [keyOf(a!, b!), says === '1'] as const;
    }),
  );
  const asked = (a: string, b: string): boolean => namers.has(a) && namers.has(b);
  const friend = (a: string, b: string): boolean => friends.has(keyOf(a, b));
  const setOf = (name: string, fitted: boolean, labelOf: LabelledSet['labelOf']): LabelledSet => ({
    name: `high school: ${name}`,
    ...{ log, fitted, labelOf },
  });
  const diaries = diariesOf(linesOf(at('contactdiaries_network')));
  return [
    setOf('named friends', true, (a, b) => (asked(a, b) ? friend(a, b) : null)),
    setOf('friends among Facebook friends', true, (a, b) =>
      asked(a, b) && known.get(keyOf(a, b)) === true ? friend(a, b) : null,
    ),
    setOf('Facebook friends', false, (a, b) => known.get(keyOf(a, b)) ?? null),
    setOf('an hour or more in the diary', false, (a, b) =>
      diaries.writers.has(a) && diaries.writers.has(b) ? (diaries.most.get(keyOf(a, b)) ?? 0) >= LONG : null,
    ),
  ];
}

/** Bluetooth sightings and messages; Facebook friends on arrival, or declared during the event. */
async function conferenceOf(data: string): Promise<LabelledSet> {
  const at = (name: string): string => join(data, 'conference-2009', name);
  const friends = new Set(
    ['friends-before.csv', 'friends-made-there.csv'].flatMap((name) =>
      linesOf(at(name))
        .slice(1)
        .map((line) => keyOf(...(line.split(',') as [string, string]))),
    ),
  );
  const log = await logIn(at('interactions.csv.gz'));
  return { name: 'conference: friends', log, fitted: true, labelOf: (a, b) => friends.has(keyOf(a, b)) };
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

/** Counts of an observer, who sees no direction. */
const TALK = { columns: { from: 'from', to: 'to', count: 'weight', kind: 'meetup' } } as const;

/** Times seen talking; a mean rating of 4 of 5 or more for how much the two interact. */
async function fraternityOf(data: string): Promise<LabelledSet> {
  const ratings = meansOf(weightedOf(join(data, 'fraternity', 'bkfrac.edges.csv')));
  return {
    name: 'fraternity: rating of 4 or 5',
    fitted: true,
    log: await logIn(join(data, 'fraternity', 'bkfrab.edges.csv'), TALK),
    labelOf: (a, b) => (ratings.get(keyOf(a, b)) ?? 0) >= 4,
  };
}

/** Contacts on a beach; the top fifth of closeness as perceived, among all pairs. */
async function windsurfersOf(data: string): Promise<LabelledSet> {
  const closeness = meansOf(weightedOf(join(data, 'windsurfers', 'surfersc.edges.csv')));
  const values = [...closeness.values()].sort((x, y) => y - x);
  const fifth = values[Math.floor(values.length / 5)]!;
  return {
    name: 'windsurfers: closest fifth',
    fitted: true,
    log: await logIn(join(data, 'windsurfers', 'surfersb.edges.csv'), TALK),
    labelOf: (a, b) => (closeness.get(keyOf(a, b)) ?? 0) > fifth,
  };
}
