import { oncePer } from '../kit/index.js';
import type { Network } from '../model.js';
import {
  type Around,
  cutOffWithoutOf,
  degreeOf,
  largestWithoutOf,
  withoutSpareOf,
} from '../network/index.js';
import { betweenOf } from './between.js';
import { cuttingOf } from './cutting.js';
import { hubsOf } from './hubs.js';

/** Every set of so many people is tried while all tries together look at this many people and ties. */
export const TRIES = 300_000;
/** For each of these, the search for go-betweens may look at so many; at one where a like network is known. */
const LOOKS = 64;

/**
 * What may be spent; and people who break a network with the same ties but one: they are tried first, with somebody
 * else for one of them too, and no fewer are looked for.
 */
export interface Search {
  readonly work?: number;
  readonly like?: Uint32Array;
}

/**
 * The fewest people found whose leaving breaks the largest group down to half of all: the hubs, or whoever cuts most
 * people off or lies between most of them, one after the other, each without those who can be spared; or any set of
 * fewer as far as all sets of that size can be tried.
 */
export function linchpinsOf(network: Network, { work = TRIES, like }: Search = {}): Uint32Array {
  const near = like === undefined ? null : nearOf(network, like, work);
  if (near !== null) return near;
  let best = withoutSpareOf(network, hubsOf(network));
  best = neededOf(network, cuttingOf(network, best.length)) ?? best;
  best = neededOf(network, betweenOf(network, best.length, like === undefined ? LOOKS * work : work)) ?? best;
  if (like !== undefined && best.length <= like.length) return best;
  const whole = largestOf(network);
  const half = network.people / 2;
  const isInner = Uint8Array.from({ length: network.people }, (_, p) => Number(degreeOf(network, p) > 1));
  const inner = isInner.reduce((sum, one) => sum + one, 0);
  let left = Math.min(TRIES, work);
  for (let size = 1; size < best.length; size += 1) {
    left -= waysOf(inner, size - 1) * (network.people + network.ties);
    if (left < 0) break;
    const found = breakingOf(whole, { size, after: -1, half, isInner });
    if (found !== null) return Uint32Array.from(found);
  }
  return best;
}

/** The linchpins of a part of a log of so many ties, which has its share of the work by its own. */
export function linchpinsWithin(network: Network, wholeTies = network.ties): Uint32Array {
  const known = knownOf(network);
  const found =
    known.get(wholeTies) ?? linchpinsOf(network, { work: TRIES * Math.min(1, network.ties / wholeTies) });
  known.set(wholeTies, found);
  return found;
}

/** They are counted and named: looked for once. */
const knownOf = oncePer((_: Network) => new Map<number, Uint32Array>());

function neededOf(network: Network, found: Uint32Array | null): Uint32Array | null {
  return found === null ? null : withoutSpareOf(network, found);
}

/** The largest group, and who its people are in the whole. */
interface Group {
  readonly rest: Around;
  readonly were: Uint32Array;
}

const NOBODY = -1;

function largestOf(network: Around): Group {
  return largestWithoutOf(network, NOBODY);
}

function withoutOf({ rest, were }: Group, person: number): Group {
  const left = largestWithoutOf(rest, person);
  return { rest: left.rest, were: left.were.map((p) => were[p]!) };
}

interface Sought {
  readonly size: number;
  /** The others stand after this one: every set is tried once. */
  readonly after: number;
  readonly half: number;
  /** 1 for who has two ties: instead of who has one, the person at its other end breaks as much. */
  readonly isInner: Uint8Array;
}

/** So many people without whom at most half is left; null when there are none. All leave the group that is largest then. */
function breakingOf(group: Group, { size, after, half, isInner }: Sought): number[] | null {
  if (group.rest.people <= half) return [];
  if (size === 1) {
    const last = lastOf(group, half);
    return last === NOBODY ? null : [last];
  }
  for (let p = 0; p < group.rest.people; p += 1) {
    const person = group.were[p]!;
    if (person <= after || isInner[person] === 0) continue;
    const found = breakingOf(withoutOf(group, p), { size: size - 1, after: person, half, isInner });
    if (found !== null) return [person, ...found];
  }
  return null;
}

/** Somebody without whom at most half is left: in one pass over the group. */
function lastOf({ rest, were }: Group, half: number): number {
  const last = cutOffWithoutOf(rest).findIndex((cutOff) => rest.people - 1 - cutOff <= half);
  return last < 0 ? NOBODY : were[last]!;
}

/**
 * Those people themselves, or with somebody else for one of them, as far as so many looks go; null when no such set
 * breaks the network.
 */
function nearOf(network: Network, like: Uint32Array, work: number): Uint32Array | null {
  const half = network.people / 2;
  if (withoutAllOf(network, like).rest.people <= half) return like;
  const tries = Math.min(like.length, Math.floor(work / (network.people + network.ties)));
  for (const spared of like.subarray(0, tries)) {
    const others = like.filter((p) => p !== spared);
    const last = lastOf(withoutAllOf(network, others), half);
    if (last !== NOBODY) return Uint32Array.from([...others, last]);
  }
  return null;
}

/** The largest group without those people. */
function withoutAllOf({ people, offsets, neighbours }: Network, away: Uint32Array): Group {
  const isAway = new Uint8Array(people);
  for (const p of away) isAway[p] = 1;
  const starts = new Uint32Array(people + 1);
  const kept = new Uint32Array(neighbours.length);
  let ends = 0;
  for (let p = 0; p < people; p += 1) {
    for (let at = offsets[p]!; isAway[p] === 0 && at < offsets[p + 1]!; at += 1) {
      if (isAway[neighbours[at]!] === 0) kept[ends++] = neighbours[at]!;
    }
    starts[p + 1] = ends;
  }
  return largestOf({ people, offsets: starts, neighbours: kept.subarray(0, ends) });
}

/** In how many ways so many of all can be chosen. */
function waysOf(all: number, chosen: number): number {
  let ways = 1;
  for (let i = 0; i < chosen; i += 1) ways *= (all - i) / (i + 1);
  return ways;
}
