import { join } from 'node:path';
import type { PeopledLog } from '../../src/model.js';
import { thinnedOf } from './robustness.js';
import { type LabelledSet, logIn } from './sets.js';

const SENSED = { columns: { time: '1', from: '2', to: '3', kind: 'meetup' }, header: false } as const;

/** Logs without labels. */
const LOGS = [
  ['workplace', join('workplace-2015', 'workplace_InVS15_tij.dat.gz'), SENSED],
  ['second conference', join('conference-sfhh', 'SFHH_tij.dat.gz'), SENSED],
  ['college messages', join('college-messages', 'CollegeMsg.txt.gz'), {}],
  ['Slack', join('slack-racket', 'messages.csv.gz'), {}],
  ['comments on MathOverflow', join('mathoverflow', 'sx-mathoverflow-c2a.txt.gz'), {}],
] as const;

const OFTEN = 5;

/**
 * Who has contact five times or more in the second half of a log, told from its first half, among those who are there
 * in both. That is persistence and not closeness; no weight was fitted on it.
 */
export async function againSetsOf(data: string): Promise<LabelledSet[]> {
  const sets: LabelledSet[] = [];
  for (const [name, path, options] of LOGS) {
    const log = await logIn(join(data, path), options);
    sets.push({ name: `${name}: contact later on`, fitted: false, ...halvesOf(log) });
  }
  return sets;
}

const keyOf = (a: number | string, b: number | string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function halvesOf(log: PeopledLog): Pick<LabelledSet, 'log' | 'labelOf'> {
  const times = log.time.slice().sort();
  const half = times[Math.floor(times.length / 2)]!;
  const later = new Map<string, number>();
  const there = new Set<string>();
  for (let i = 0; i < log.size; i += 1) {
    if (!(log.time[i]! > half)) continue;
    const [a, b] = [log.people[log.from[i]!]!.name, log.people[log.to[i]!]!.name];
    later.set(keyOf(a, b), (later.get(keyOf(a, b)) ?? 0) + log.count[i]!);
    there.add(a).add(b);
  }
  return {
    log: thinnedOf(log, ({ time }, i) => time[i]! <= half),
    labelOf: (a, b) => (there.has(a) && there.has(b) ? (later.get(keyOf(a, b)) ?? 0) >= OFTEN : null),
  };
}
