import { MEDIA } from '../model.js';
import { BACK, type Contacts, FORTH } from './contacts.js';
import { orderedBy, positionsOf } from './order.js';

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
  /** Interactions, with an event counted as its share 1/(n - 1). */
  readonly evidence: Float64Array;
  /** Interactions without events, in all and online: contact from person to person. */
  readonly direct: Float64Array;
  readonly directOnline: Float64Array;
  /** First and last day with contact since 1970; NaN without times. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly days: Uint32Array;
  /** Distinct kinds, media and places (places only where the log names them). */
  readonly kinds: Uint16Array;
  readonly media: Uint8Array;
  readonly places: Uint32Array;
}

/** Contacts summed per pair: one sort by (a, b, day), then one walk. */
export function pairsOf(contacts: Contacts): Pairs {
  const byDay = orderedBy(contacts.day, positionsOf(contacts.size));
  const order = orderedBy(contacts.a, orderedBy(contacts.b, byDay));
  const pairOf = pairPositionsOf(contacts, order);
  const pairs = emptyPairs(order.length === 0 ? 0 : pairOf[order.length - 1]! + 1);
  sumCounts(contacts, order, pairOf, pairs);
  countDays(contacts, order, pairOf, pairs);
  countDistinct(contacts.kind, 256, { order, pairOf, into: pairs.kinds, skipZero: false });
  countDistinct(contacts.medium, MEDIA.length, { order, pairOf, into: pairs.media, skipZero: false });
  countDistinct(contacts.place, contacts.places, { order, pairOf, into: pairs.places, skipZero: true });
  return pairs;
}

/** For each position of the order, the pair that it belongs to. */
function pairPositionsOf(contacts: Contacts, order: Uint32Array): Uint32Array {
  const pairOf = new Uint32Array(order.length);
  let pair = 0;
  for (let i = 1; i < order.length; i += 1) {
    const now = order[i]!;
    const before = order[i - 1]!;
    if (contacts.a[now] !== contacts.a[before] || contacts.b[now] !== contacts.b[before]) pair += 1;
    pairOf[i] = pair;
  }
  return pairOf;
}

function emptyPairs(size: number): Pairs {
  const numbers = (): Float64Array => new Float64Array(size);
  return {
    size,
    a: new Uint32Array(size),
    b: new Uint32Array(size),
    interactions: numbers(),
    online: numbers(),
    offline: numbers(),
    aToB: numbers(),
    bToA: numbers(),
    evidence: numbers(),
    direct: numbers(),
    directOnline: numbers(),
    firstDay: numbers().fill(Number.NaN),
    lastDay: numbers().fill(Number.NaN),
    days: new Uint32Array(size),
    kinds: new Uint16Array(size),
    media: new Uint8Array(size),
    places: new Uint32Array(size),
  };
}

function sumCounts(contacts: Contacts, order: Uint32Array, pairOf: Uint32Array, pairs: Pairs): void {
  for (let i = 0; i < order.length; i += 1) {
    const at = order[i]!;
    const pair = pairOf[i]!;
    const count = contacts.count[at]!;
    const evidence = contacts.evidence[at]!;
    const medium = contacts.medium[at]!;
    const way = contacts.way[at]!;
    pairs.a[pair] = contacts.a[at]!;
    pairs.b[pair] = contacts.b[at]!;
    pairs.interactions[pair]! += count;
    pairs.evidence[pair]! += evidence;
    if (medium === ONLINE) pairs.online[pair]! += count;
    else if (medium === OFFLINE) pairs.offline[pair]! += count;
    if (at < contacts.interactions) {
      pairs.direct[pair]! += count;
      if (medium === ONLINE) pairs.directOnline[pair]! += count;
    }
    if (way === FORTH) pairs.aToB[pair]! += count;
    else if (way === BACK) pairs.bToA[pair]! += count;
  }
}

/** Within a pair the order is by day, so a day is new when it differs from the one before. */
function countDays(contacts: Contacts, order: Uint32Array, pairOf: Uint32Array, pairs: Pairs): void {
  for (let i = 0; i < order.length; i += 1) {
    const day = contacts.day[order[i]!]!;
    if (day === 0) continue;
    const pair = pairOf[i]!;
    const date = day + contacts.zeroDay;
    if (pairs.days[pair] !== 0 && pairs.lastDay[pair] === date) continue;
    if (pairs.days[pair] === 0) pairs.firstDay[pair] = date;
    pairs.lastDay[pair] = date;
    pairs.days[pair]! += 1;
  }
}

interface Counting {
  readonly order: Uint32Array;
  readonly pairOf: Uint32Array;
  readonly into: Uint8Array | Uint16Array | Uint32Array;
  readonly skipZero: boolean;
}

/** Distinct values of a column per pair: each value remembers the last pair that had it. */
function countDistinct(column: Uint8Array | Uint32Array, values: number, counting: Counting): void {
  const { order, pairOf, into, skipZero } = counting;
  let largest = 0;
  for (const value of column) if (value > largest) largest = value;
  if (largest === 0) {
    if (!skipZero) into.fill(1);
    return;
  }
  const lastPair = new Uint32Array(values).fill(0xffffffff);
  for (let i = 0; i < order.length; i += 1) {
    const value = column[order[i]!]!;
    const pair = pairOf[i]!;
    if (lastPair[value] === pair || (skipZero && value === 0)) continue;
    lastPair[value] = pair;
    into[pair]! += 1;
  }
}
