import { MEDIA } from '../model.js';
import {
  AT_DAY,
  AT_EVENT,
  BACK,
  CODES,
  COUNT,
  EVIDENCE,
  FORTH,
  mediumIn,
  NUMBERS,
  WORDS,
  wayIn,
} from './contact.js';
import { UNIT } from './exact.js';
import type { Pairs } from './pairs.js';
import type { Part } from './runs.js';

const ONLINE = MEDIA.indexOf('online');
const OFFLINE = MEDIA.indexOf('offline');

/** Interactions in all, by medium and by way. */
export function addCounts(
  { contacts: { words, numbers }, runs: { order, starts }, from, to }: Part,
  pairs: Pairs,
): void {
  for (let pair = from; pair < to; pair += 1) {
    let all = 0;
    let online = 0;
    let offline = 0;
    let forth = 0;
    let back = 0;
    const end = starts[pair + 1]!;
    for (let i = starts[pair]!; i < end; i += 1) {
      const row = order[i]!;
      const n = numbers[NUMBERS * row + COUNT]!;
      const codes = words[WORDS * row + CODES]!;
      const medium = mediumIn(codes);
      const way = wayIn(codes);
      all += n;
      if (medium === ONLINE) online += n;
      else if (medium === OFFLINE) offline += n;
      if (way === FORTH) forth += n;
      else if (way === BACK) back += n;
    }
    pairs.interactions[pair] = all / UNIT;
    pairs.online[pair] = online / UNIT;
    pairs.offline[pair] = offline / UNIT;
    pairs.aToB[pair] = forth / UNIT;
    pairs.bToA[pair] = back / UNIT;
  }
}

/** Evidence in all, and without events, which are no direct contact. */
export function addEvidence(
  { contacts: { words, numbers }, runs: { order, starts }, from, to }: Part,
  pairs: Pairs,
): void {
  for (let pair = from; pair < to; pair += 1) {
    let all = 0;
    let events = 0;
    let direct = 0;
    let online = 0;
    const end = starts[pair + 1]!;
    for (let i = starts[pair]!; i < end; i += 1) {
      const row = order[i]!;
      const codes = words[WORDS * row + CODES]!;
      const evidence = numbers[NUMBERS * row + EVIDENCE]!;
      all += evidence;
      if (wayIn(codes) === AT_EVENT) events += 1;
      else {
        direct += evidence;
        if (mediumIn(codes) === ONLINE) online += evidence;
      }
    }
    pairs.evidence[pair] = all / UNIT;
    pairs.direct[pair] = direct / UNIT;
    pairs.directOnline[pair] = online / UNIT;
    if (events > 0) pairs.events[pair] = events;
  }
}

/** A pair's contacts come in the order of days, those without a time (day 0) first. */
export function countDays(
  { contacts: { words, zeroDay }, runs: { order, starts }, from, to }: Part,
  pairs: Pairs,
): void {
  for (let pair = from; pair < to; pair += 1) {
    let first = 0;
    let last = 0;
    let days = 0;
    const end = starts[pair + 1]!;
    for (let i = starts[pair]!; i < end; i += 1) {
      const day = words[WORDS * order[i]! + AT_DAY]!;
      if (day === last) continue;
      last = day;
      if (days === 0) first = last;
      days += 1;
    }
    pairs.firstDay[pair] = days === 0 ? Number.NaN : first + zeroDay;
    pairs.lastDay[pair] = days === 0 ? Number.NaN : last + zeroDay;
    pairs.days[pair] = days;
  }
}
