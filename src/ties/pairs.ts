import { MEDIA } from '../model.js';
import { BACK, type Contacts, FORTH } from './contacts.js';
import { countDistinct, countPlaces } from './distinct.js';
import { type Runs, runsOf } from './runs.js';

const ONLINE = MEDIA.indexOf('online');
const OFFLINE = MEDIA.indexOf('offline');

/** What each pair did, summed: a position per pair, sorted by (a, b). Everything else is computed from it. */
export interface Pairs {
  readonly size: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly interactions: Float64Array;
  readonly online: Float64Array;
  readonly offline: Float64Array;
  readonly aToB: Float64Array;
  readonly bToA: Float64Array;
  /** Interactions weighed by kind, medium and minutes, an event by its share 1/(n - 1). */
  readonly evidence: Float64Array;
  /** The same without events, in all and online: contact from person to person. */
  readonly direct: Float64Array;
  readonly directOnline: Float64Array;
  /** Events attended together. */
  readonly events: Float64Array;
  /** First and last day with contact since 1970; NaN without times. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly days: Uint32Array;
  /** Distinct kinds, media and places (places only where the log names them). */
  readonly kinds: Uint8Array;
  readonly media: Uint8Array;
  readonly places: Uint32Array;
}

/** Contacts summed per pair: sorted by pair and day, each column is summed run by run. */
export function pairsOf(contacts: Contacts): Pairs {
  const runs = runsOf(contacts);
  const onlyDirect = contacts.interactions === contacts.size;
  const pairs = emptyPairs(runs, onlyDirect);
  addCounts(runs, pairs);
  addEvidence(runs, pairs);
  if (!onlyDirect) countEvents(runs, contacts.interactions, pairs);
  countDays(runs, contacts.zeroDay, pairs);
  countDistinct(runs.kind, runs.starts, pairs.kinds);
  countDistinct(runs.medium, runs.starts, pairs.media);
  if (contacts.places > 1) countPlaces(contacts, runs, pairs.places);
  return pairs;
}

/** Where nothing was attended all evidence is direct, and the two are one column. */
function emptyPairs({ size, starts, a, b }: Runs, onlyDirect: boolean): Pairs {
  const numbers = (): Float64Array => new Float64Array(size);
  const evidence = numbers();
  const pairs = {
    ...{ size, a: new Uint32Array(size), b: new Uint32Array(size), evidence },
    ...{ interactions: numbers(), online: numbers(), offline: numbers(), aToB: numbers(), bToA: numbers() },
    direct: onlyDirect ? evidence : numbers(),
    directOnline: numbers(),
    ...{ events: numbers(), firstDay: numbers(), lastDay: numbers() },
    days: new Uint32Array(size),
    kinds: new Uint8Array(size),
    media: new Uint8Array(size),
    places: new Uint32Array(size),
  };
  for (let pair = 0; pair < size; pair += 1) {
    pairs.a[pair] = a[starts[pair]!]!;
    pairs.b[pair] = b[starts[pair]!]!;
  }
  return pairs;
}

function addCounts({ size, starts, count, medium, way }: Runs, pairs: Pairs): void {
  for (let pair = 0; pair < size; pair += 1) {
    let all = 0;
    let online = 0;
    let offline = 0;
    let forth = 0;
    let back = 0;
    for (let i = starts[pair]!; i < starts[pair + 1]!; i += 1) {
      const n = count[i]!;
      all += n;
      if (medium[i] === ONLINE) online += n;
      else if (medium[i] === OFFLINE) offline += n;
      if (way[i] === FORTH) forth += n;
      else if (way[i] === BACK) back += n;
    }
    pairs.interactions[pair] = all;
    pairs.online[pair] = online;
    pairs.offline[pair] = offline;
    pairs.aToB[pair] = forth;
    pairs.bToA[pair] = back;
  }
}

/** As if all of it were direct. */
function addEvidence({ size, starts, evidence, medium }: Runs, pairs: Pairs): void {
  for (let pair = 0; pair < size; pair += 1) {
    let all = 0;
    let online = 0;
    for (let i = starts[pair]!; i < starts[pair + 1]!; i += 1) {
      all += evidence[i]!;
      if (medium[i] === ONLINE) online += evidence[i]!;
    }
    pairs.evidence[pair] = all;
    pairs.directOnline[pair] = online;
  }
}

/** Contacts from the last interaction on are events, and no direct evidence. */
function countEvents({ size, starts, ...runs }: Runs, interactions: number, pairs: Pairs): void {
  for (let pair = 0; pair < size; pair += 1) {
    let events = 0;
    let direct = 0;
    let online = 0;
    for (let i = starts[pair]!; i < starts[pair + 1]!; i += 1) {
      if (runs.positions[i]! >= interactions) events += 1;
      else {
        direct += runs.evidence[i]!;
        if (runs.medium[i] === ONLINE) online += runs.evidence[i]!;
      }
    }
    pairs.events[pair] = events;
    pairs.direct[pair] = direct;
    pairs.directOnline[pair] = online;
  }
}

/** A pair's contacts come in the order of days, those without a time (day 0) first. */
function countDays({ size, starts, day }: Runs, zeroDay: number, pairs: Pairs): void {
  for (let pair = 0; pair < size; pair += 1) {
    const to = starts[pair + 1]!;
    let first = 0;
    let last = 0;
    let days = 0;
    for (let i = starts[pair]!; i < to; i += 1) {
      if (day[i] === last) continue;
      last = day[i]!;
      if (days === 0) first = last;
      days += 1;
    }
    pairs.firstDay[pair] = days === 0 ? Number.NaN : first + zeroDay;
    pairs.lastDay[pair] = days === 0 ? Number.NaN : last + zeroDay;
    pairs.days[pair] = days;
  }
}
