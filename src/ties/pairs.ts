import { MEDIA } from '../model.js';
import { BACK, type Contacts, FORTH } from './contacts.js';
import { countDistinct, countPlaces } from './distinct.js';
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

/** The columns that are plain sums over a pair's contacts: eight, so that a pair's sums fill one line of cache. */
const SUMS = [
  'interactions',
  'online',
  'offline',
  'aToB',
  'bToA',
  'evidence',
  'direct',
  'directOnline',
] as const satisfies readonly (keyof Pairs)[];

/** Contacts summed per pair: a sort by (a, b) numbers the pairs, then walks in the order of days. */
export function pairsOf(contacts: Contacts): Pairs {
  const byDay = orderedBy(contacts.day, positionsOf(contacts.size));
  const byPair = orderedBy(contacts.a, orderedBy(contacts.b, positionsOf(contacts.size)));
  const pairAt = new Uint32Array(contacts.size);
  const pairs = emptyPairs(numberPairs(contacts, byPair, pairAt));
  addSums(contacts, pairAt, pairs);
  countEvents(contacts, pairAt, pairs.events);
  countDays(contacts, byDay, pairAt, pairs);
  countDistinct(contacts.kind, pairAt, pairs.kinds);
  countDistinct(contacts.medium, pairAt, pairs.media);
  if (contacts.places > 1) countPlaces(contacts, { byPair, pairAt }, pairs.places);
  return pairs;
}

/** Writes the pair of every contact, and returns the two people of each pair. */
function numberPairs({ a, b }: Contacts, byPair: Uint32Array, pairAt: Uint32Array): Pick<Pairs, 'a' | 'b'> {
  const people = { a: new Uint32Array(byPair.length), b: new Uint32Array(byPair.length) };
  let pair = -1;
  let beforeA = -1;
  let beforeB = -1;
  for (let i = 0; i < byPair.length; i += 1) {
    const at = byPair[i]!;
    if (a[at] !== beforeA || b[at] !== beforeB) {
      pair += 1;
      beforeA = a[at]!;
      beforeB = b[at]!;
      people.a[pair] = beforeA;
      people.b[pair] = beforeB;
    }
    pairAt[at] = pair;
  }
  return { a: people.a.slice(0, pair + 1), b: people.b.slice(0, pair + 1) };
}

function emptyPairs({ a, b }: Pick<Pairs, 'a' | 'b'>): Pairs {
  const size = a.length;
  const numbers = (): Float64Array => new Float64Array(size);
  const sums = Object.fromEntries(SUMS.map((name) => [name, numbers()]));
  return {
    ...(sums as Record<(typeof SUMS)[number], Float64Array>),
    ...{ size, a, b },
    events: numbers(),
    firstDay: numbers().fill(Number.NaN),
    lastDay: numbers().fill(Number.NaN),
    days: new Uint32Array(size),
    kinds: new Uint8Array(size),
    media: new Uint8Array(size),
    places: new Uint32Array(size),
  };
}

/** All sums of a pair side by side while adding, so that each contact touches one place in memory. */
function addSums(contacts: Contacts, pairAt: Uint32Array, pairs: Pairs): void {
  const width = SUMS.length;
  const sums = new Float64Array(pairs.size * width);
  for (let at = 0; at < contacts.size; at += 1) {
    const base = pairAt[at]! * width;
    const count = contacts.count[at]!;
    const medium = contacts.medium[at]!;
    const way = contacts.way[at]!;
    sums[base]! += count;
    if (medium === ONLINE) sums[base + 1]! += count;
    else if (medium === OFFLINE) sums[base + 2]! += count;
    if (way === FORTH) sums[base + 3]! += count;
    else if (way === BACK) sums[base + 4]! += count;
    const evidence = contacts.evidence[at]!;
    sums[base + 5]! += evidence;
    if (at >= contacts.interactions) continue;
    sums[base + 6]! += evidence;
    if (medium === ONLINE) sums[base + 7]! += evidence;
  }
  for (const [k, name] of SUMS.entries()) {
    const column = pairs[name];
    for (let pair = 0; pair < pairs.size; pair += 1) column[pair] = sums[pair * width + k]!;
  }
}

/** Contacts from the last interaction on are events. */
function countEvents({ size, interactions }: Contacts, pairAt: Uint32Array, events: Float64Array): void {
  for (let at = interactions; at < size; at += 1) events[pairAt[at]!]! += 1;
}

/** Contacts come in the order of days, so a day is new to a pair when it differs from the pair's last. */
function countDays(contacts: Contacts, byDay: Uint32Array, pairAt: Uint32Array, pairs: Pairs): void {
  for (let i = 0; i < byDay.length; i += 1) {
    const day = contacts.day[byDay[i]!]!;
    if (day === 0) continue;
    const pair = pairAt[byDay[i]!]!;
    const date = day + contacts.zeroDay;
    if (pairs.lastDay[pair] === date) continue;
    if (pairs.days[pair] === 0) pairs.firstDay[pair] = date;
    pairs.lastDay[pair] = date;
    pairs.days[pair]! += 1;
  }
}
