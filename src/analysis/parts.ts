import { DAY, isoOf, shareOf } from '../kit/index.js';
import {
  ALONE,
  type Analysis,
  MEDIA,
  type PeopledLog,
  STANDINGS,
  type Standing,
  type Ties,
} from '../model.js';

/** First and last moment of the log, and the moment from which recency is counted. */
export function periodOf(log: PeopledLog, ties: Ties): Analysis['period'] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const times of [log.time, log.attendance.start]) {
    for (let i = 0; i < times.length; i += 1) {
      if (times[i]! < first) first = times[i]!;
      if (times[i]! > last) last = times[i]!;
    }
  }
  const days = last >= first ? Math.floor(last / DAY) - Math.floor(first / DAY) + 1 : null;
  return { first: isoOf(first), last: isoOf(last), asOf: isoOf(ties.asOf), days };
}

/** Interactions by medium as the ties hold them (events projected), and how many ties have both. */
export function worldsOf(log: PeopledLog, ties: Ties): Analysis['worlds'] {
  const total = (column: Float64Array): number => column.reduce((sum, x) => sum + x, 0);
  const online = total(ties.online);
  const offline = total(ties.offline);
  let tiesInBoth = 0;
  for (let i = 0; i < ties.size; i += 1) if (ties.online[i]! > 0 && ties.offline[i]! > 0) tiesInBoth += 1;
  const unknown = Math.max(0, total(ties.interactions) - online - offline);
  return { online, offline, unknown: holdsUnknown(log) ? unknown : 0, tiesInBoth, gate: ties.gate };
}

function holdsUnknown(log: PeopledLog): boolean {
  const unknown = MEDIA.indexOf('unknown');
  return log.medium.includes(unknown) || log.attendance.medium.includes(unknown);
}

/** The counts of the first screen; `of` is each person's community. */
export function summaryOf(log: PeopledLog, ties: Ties, of: Uint32Array): Analysis['summary'] {
  const { deepTies, ...counts } = countsOf(ties, () => true);
  return {
    people: log.people.length,
    ...{ ties: counts.ties, deepTies, deepShare: shareOf(deepTies, ties.size) },
    interactions: ties.interactions.reduce((sum, n) => sum + n, 0),
    cut: ties.cut,
    standings: counts.standings,
    alone: of.reduce((sum, community) => sum + (community === ALONE ? 1 : 0), 0),
    byChance: countsOf(ties, (i) => ties.chance[i] === 1),
  };
}

function countsOf({ size, deep, standing }: Ties, isOne: (i: number) => boolean) {
  const standings = Object.fromEntries(STANDINGS.map((name) => [name, 0])) as Record<Standing, number>;
  const counts = { ties: 0, deepTies: 0, standings };
  for (let i = 0; i < size; i += 1) {
    if (!isOne(i)) continue;
    counts.ties += 1;
    counts.deepTies += deep[i]!;
    standings[STANDINGS[standing[i]!]!] += 1;
  }
  return counts;
}
