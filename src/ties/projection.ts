import { DAY, Growable } from '../kit/index.js';
import { type AttendanceList, MEDIA } from '../model.js';
import { orderedBy } from './order.js';
import { joinedOf, togetherOf, type Visit, visitOf } from './visits.js';

/** Pairs of people who were at the same event, as columns; one position per pair and event. */
export interface Projection {
  readonly size: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** The day of the event since 1970; NaN when it has no time. */
  readonly day: Float64Array;
  readonly medium: Uint8Array;
  /** 1/(n - 1) for an event of n people. */
  readonly share: Float64Array;
  /** Minutes that both were there; NaN when not known. */
  readonly minutes: Float64Array;
  readonly eventsTooLarge: number;
  /** Pairs at one event whose times there do not overlap; they are no pairs here. */
  readonly missedEachOther: number;
}

const ONLINE = MEDIA.indexOf('online');
const OFFLINE = MEDIA.indexOf('offline');
const UNKNOWN = MEDIA.indexOf('unknown');

/**
 * Pairs from attendance: an event of n people gives each pair 1/(n - 1), so that everyone spends one unit per event
 * and a keynote of 500 makes no friendships. Larger events than the limit give no pairs, and are counted. Two who
 * were never there at the same time did not meet, and are counted too.
 *
 * Source: Newman, M. E. J. (2001). Scientific collaboration networks II. Physical Review E 64, 016132.
 *
 * @example an event of A, B, C gives A-B, A-C and B-C half a unit each.
 */
export function projectionOf(list: AttendanceList, eventLimit: number): Projection {
  const columns = {
    a: new Growable(Uint32Array),
    b: new Growable(Uint32Array),
    day: new Growable(Float64Array),
    medium: new Growable(Uint8Array),
    share: new Growable(Float64Array),
    minutes: new Growable(Float64Array),
  };
  let eventsTooLarge = 0;
  let missedEachOther = 0;
  for (const guests of guestListsOf(list)) {
    if (guests.person.length > eventLimit) eventsTooLarge += 1;
    else missedEachOther += addPairs(guests, columns);
  }
  const { a, b, day, medium, share, minutes } = columns;
  return {
    size: a.size,
    a: a.view(),
    b: b.view(),
    day: day.view(),
    medium: medium.view(),
    share: share.view(),
    minutes: minutes.view(),
    eventsTooLarge,
    missedEachOther,
  };
}

interface Guests {
  readonly day: number;
  readonly person: number[];
  readonly medium: number[];
  readonly visit: Visit[];
}

/** Each event's people once each, sorted; its day is the earliest start that any of its rows gives. */
function* guestListsOf(list: AttendanceList): Iterable<Guests> {
  const order = orderedBy(
    [list.event, list.person].map((of) => ({ of, first: 0, step: 1 })),
    list.size,
  );
  let i = 0;
  while (i < order.length) {
    const event = list.event[order[i]!]!;
    const guests = { day: Number.NaN, person: [] as number[], medium: [] as number[], visit: [] as Visit[] };
    for (; i < order.length && list.event[order[i]!] === event; i += 1) {
      const at = order[i]!;
      const day = Math.floor(list.start[at]! / DAY);
      if (!(guests.day <= day) && !Number.isNaN(day)) guests.day = day;
      const most = guests.person.length - 1;
      if (guests.person[most] === list.person[at]) {
        guests.medium[most] = surerOf(guests.medium[most]!, list.medium[at]!);
        guests.visit[most] = joinedOf(guests.visit[most]!, visitOf(list, at));
      } else {
        guests.person.push(list.person[at]!);
        guests.medium.push(list.medium[at]!);
        guests.visit.push(visitOf(list, at));
      }
    }
    yield guests;
  }
}

/** Somebody listed twice for one event was there in person if either row says so. */
function surerOf(x: number, y: number): number {
  if (x === OFFLINE || y === OFFLINE) return OFFLINE;
  return x === ONLINE || y === ONLINE ? ONLINE : UNKNOWN;
}

/** Two people met offline when both were there in person, and online when either joined online. */
function sharedMediumOf(x: number, y: number): number {
  if (x === ONLINE || y === ONLINE) return ONLINE;
  return x === OFFLINE && y === OFFLINE ? OFFLINE : UNKNOWN;
}

type Columns = {
  [K in 'a' | 'b' | 'day' | 'medium' | 'share' | 'minutes']: { push(value: number): void };
};

/** Adds the pairs of an event, and says how many missed each other at it. */
function addPairs(guests: Guests, columns: Columns): number {
  const n = guests.person.length;
  const share = 1 / (n - 1);
  let missed = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const minutes = togetherOf(guests.visit[i]!, guests.visit[j]!);
      if (minutes === 0) {
        missed += 1;
        continue;
      }
      columns.a.push(guests.person[i]!);
      columns.b.push(guests.person[j]!);
      columns.day.push(guests.day);
      columns.medium.push(sharedMediumOf(guests.medium[i]!, guests.medium[j]!));
      columns.share.push(share);
      columns.minutes.push(minutes);
    }
  }
  return missed;
}
