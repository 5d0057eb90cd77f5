import { introducersOf, type Roles } from '../../src/roles/index.js';
import { rolesIn } from './from-log.js';
import { logFrom, type Row } from './log.js';
import type { Planted } from './planted.js';

/** Planted introductions against credited ones, summed over logs. */
export interface Score {
  planted: number;
  /** Pairs credited to whoever introduced them, all pairs credited, and those credited to people who are hosts. */
  right: number;
  credited: number;
  /** How many chance would credit. */
  expected: number;
  hosts: number;
  /** People with introductions beyond chance (p at most 0.05), and hosts among them. */
  found: number;
  beyond: number;
  /** People who might have introduced somebody and did not, and those of them told as introducers. */
  others: number;
  told: number;
}

export const noScore = (): Score => ({
  ...{ planted: 0, right: 0, credited: 0, expected: 0, hosts: 0, found: 0, beyond: 0, others: 0, told: 0 },
});

/** A log and what is planted in it. */
export interface Case {
  readonly people: number;
  readonly rows: readonly Row[];
  readonly planted: readonly Planted[];
  readonly keyOf: (a: number, b: number) => number;
}

/** Adds what one log shows. */
export function addScore(score: Score, { people, rows, planted, keyOf }: Case): void {
  const roles = rolesIn(logFrom(people, rows));
  const by = new Map(planted.map((one) => [one.key, one.by]));
  const hosts = new Set(by.values());
  score.planted += planted.length;
  score.hosts += hosts.size;
  addPairs(score, roles, (a, b) => by.get(keyOf(a, b)));
  for (const one of roles.columns.introductions_expected) if (!Number.isNaN(one)) score.expected += one;
  roles.columns.introductions_p.forEach((p, who) => {
    if (p <= 0.05) score.beyond += 1;
    if (p <= 0.05 && hosts.has(who)) score.found += 1;
    if (!Number.isNaN(p) && !hosts.has(who)) score.others += 1;
  });
  score.told += introducersOf(roles, people).filter((p) => !hosts.has(p)).length;
}

function addPairs(
  score: Score,
  { from: { network, introductions } }: Roles,
  byOf: (a: number, b: number) => number | undefined,
): void {
  const { tie, person, share } = introductions.credits;
  tie.forEach((t, i) => {
    score.credited += share[i]!;
    if (byOf(network.a[t]!, network.b[t]!) === person[i]) score.right += share[i]!;
  });
}

export const recallOf = ({ right, planted }: Score): number => right / planted;
export const precisionOf = ({ right, credited }: Score): number => right / credited;
