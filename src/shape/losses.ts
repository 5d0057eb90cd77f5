import { greatestOf } from '../kit/index.js';
import { type Loss, MEDIA, type Medium, type Network, type PeopledLog, type Ties } from '../model.js';
import { componentsOf, Resampler, type Skeleton } from '../network/index.js';
import { classOf, evidenceOf } from './class.js';
import { NOTHING, placesOf } from './places.js';

/** What losses are read from: all ties, and the network of those that are more than chance. */
export interface Losable {
  readonly log: PeopledLog;
  readonly ties: Ties;
  readonly network: Network;
  /** Which ties would be deep, 1 for each, if a medium or a place were gone. */
  deepWithout(part: Pick<Loss, 'what' | 'name'>): Uint8Array;
}

/** A medium or a place, and how much of each tie's interactions is in it. */
export interface Part extends Pick<Loss, 'what' | 'name'> {
  readonly all: Float64Array;
  /** Whether events attended together have no part in it. */
  readonly sparesEvents: boolean;
}

/**
 * What would be left if one medium, or one place (channel, room), were gone: a tie is lost with it when all of its
 * contact was there, and no more than chance when all that is left of it is a crowd's events. Media where the log has
 * two of them or more, then the places that the most ties hang on.
 */
export function lossesOf(from: Losable): Loss[] {
  const losses: Loss[] = [];
  for (const part of mediaOf(from)) losses.push(lossOf(from, part));
  for (const part of placesOf(from)) losses.push(lossOf(from, part));
  return losses;
}

/** The media that the ties have, if they have more than one. */
function mediaOf({ log, ties }: Losable): Part[] {
  const { interactions, online, offline } = ties;
  const unknown = interactions.map((all, i) => Math.max(0, all - online[i]! - offline[i]!));
  const there = [online, offline, unknown].filter((part) => part.some((count) => count > NOTHING));
  if (there.length < 2) return [];
  const partOf = (name: Medium, all: Float64Array): Part => {
    return { what: 'medium', name, all, sparesEvents: !attends(log, name) };
  };
  return [partOf('online', online), partOf('offline', offline)].filter(({ all }) => there.includes(all));
}

function attends({ attendance }: PeopledLog, medium: Medium): boolean {
  return attendance.medium.includes(MEDIA.indexOf(medium));
}

function lossOf(from: Losable, part: Part): Loss {
  const { ties, network } = from;
  const counts = { ties_lost: 0, chance_ties_lost: 0, chance_ties_left: 0, deep_ties_lost: 0 };
  const deep = from.deepWithout(part);
  const stays = new Uint8Array(network.ties);
  let firm = 0;
  for (let i = 0; i < ties.size; i += 1) {
    const left = ties.interactions[i]! - part.all[i]!;
    const isLost = left < NOTHING;
    const isChance = ties.chance[i] === 1;
    const isCrowd = part.sparesEvents && ties.crowd[i] === 1 && left <= ties.events[i]! + NOTHING;
    if (isLost) counts.ties_lost += 1;
    if (isLost && isChance) counts.chance_ties_lost += 1;
    if (!isLost && (isChance || isCrowd)) counts.chance_ties_left += 1;
    if (ties.deep[i] === 1 && deep[i] === 0) counts.deep_ties_lost += 1;
    if (isChance) continue;
    stays[firm] = isLost || isCrowd ? 0 : 1;
    firm += 1;
  }
  return { what: part.what, name: part.name, ...counts, ...restOf(network, stays) };
}

/** The shape of the ties that stay. */
function restOf(network: Network, stays: Uint8Array) {
  const rest = new Resampler(network).of(stays);
  const evidence = evidenceOf(rest);
  const tied = network.offsets.reduce((sum, at, p) => sum + Number(p > 0 && at > network.offsets[p - 1]!), 0);
  const share = evidence.largest_component_share ?? null;
  return {
    people_lost: tied - rest.people,
    people_parted: partedOf(network, rest, stays),
    web_index_without: evidence.web_index ?? null,
    largest_share_without: share === null ? null : (share * rest.people) / network.people,
    shape_without: classOf(evidence),
  };
}

/** How many of the largest group keep a tie and are no longer in the largest part of that group. */
function partedOf(network: Network, rest: Skeleton, stays: Uint8Array): number {
  const { of, sizes } = componentsOf(network);
  const largest = sizes.indexOf(greatestOf(sizes));
  const keeps = new Uint8Array(network.people);
  for (const [tie, stay] of stays.entries())
    if (stay === 1) keeps[network.a[tie]!] = keeps[network.b[tie]!] = 1;
  // The rest has those who keep a tie, in the same order.
  const parts = componentsOf(rest);
  const inside = new Uint32Array(parts.sizes.length);
  let at = 0;
  for (let p = 0; p < network.people; p += 1) {
    if (keeps[p] === 0) continue;
    if (of[p] === largest) inside[parts.of[at]!]! += 1;
    at += 1;
  }
  const all = inside.reduce((sum, many) => sum + many, 0);
  return all - greatestOf(inside);
}
