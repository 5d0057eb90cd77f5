import { byText, Growable } from '../kit/index.js';
import { type Loss, MEDIA, type Network, type PeopledLog, type Ties } from '../model.js';
import { resampleOf } from '../network/index.js';
import { classOf, evidenceOf } from './class.js';

/** Places that are tried: those that the most ties hang on. */
const MOST_PLACES = 5;
const NOTHING = 1e-9;

/**
 * What would be left if one medium, or one place (channel, room), were gone: a tie is lost with it when all of its
 * contact was there. Media where the log has two of them or more, then the places that the most ties hang on.
 */
export function lossesOf(log: PeopledLog, ties: Ties, network: Network): Loss[] {
  const telling = log.places.length > 2;
  const only = telling ? onlyPlaceOf(log, network) : new Int32Array(0);
  const hanging = new Map<number, number>();
  for (const place of only) if (place > 0) hanging.set(place, (hanging.get(place) ?? 0) + 1);
  const places = [...hanging]
    .sort((x, y) => y[1] - x[1] || byText(log.places[x[0]]!, log.places[y[0]]!))
    .slice(0, MOST_PLACES);
  return [
    ...mediaOf(ties).map(({ name, part }) =>
      lossOf(network, { what: 'medium', name }, (tie) => ties.interactions[tie]! - part[tie]! < NOTHING),
    ),
    ...places.map(([place]) =>
      lossOf(network, { what: 'place', name: log.places[place]! }, (tie) => only[tie] === place),
    ),
  ];
}

/** The media that the ties have, if they have more than one. */
function mediaOf(ties: Ties): { name: string; part: Float64Array }[] {
  const unknown = ties.interactions.map((all, i) => Math.max(0, all - ties.online[i]! - ties.offline[i]!));
  const media = [ties.online, ties.offline, unknown].map((part, i) => ({ name: MEDIA[i] as string, part }));
  const there = media.filter(({ part }) => part.some((count) => count > NOTHING));
  return there.length > 1 ? there.filter(({ name }) => name !== 'unknown') : [];
}

const MIXED = -1;
const NEVER = -2;

/** For each tie, the one place that all of its contact was in; -1 where there are several or none, or events too. */
function onlyPlaceOf(log: PeopledLog, network: Network): Int32Array {
  const only = new Int32Array(network.ties).fill(NEVER);
  const sum = new Float64Array(network.ties);
  for (let i = 0; i < log.size; i += 1) {
    const tie = tieBetween(network, log.from[i]!, log.to[i]!);
    if (tie < 0) continue;
    const place = log.place[i]!;
    sum[tie]! += log.count[i]!;
    if (only[tie] === NEVER) only[tie] = place === 0 ? MIXED : place;
    else if (only[tie] !== place) only[tie] = MIXED;
  }
  return only.map((place, tie) => (sum[tie]! < network.interactions[tie]! - NOTHING ? MIXED : place));
}

/** The tie of two people by binary search in the shorter row, or -1. */
function tieBetween({ offsets, neighbours, tieOf }: Network, p: number, q: number): number {
  const [row, wanted] = offsets[p + 1]! - offsets[p]! < offsets[q + 1]! - offsets[q]! ? [p, q] : [q, p];
  let low = offsets[row]!;
  let high = offsets[row + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = neighbours[middle]!;
    if (found === wanted) return tieOf[middle]!;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function lossOf(
  network: Network,
  named: Pick<Loss, 'what' | 'name'>,
  isLost: (tie: number) => boolean,
): Loss {
  const lost = new Growable(Uint32Array);
  for (let tie = 0; tie < network.ties; tie += 1) if (isLost(tie)) lost.push(tie);
  const gone = new Uint8Array(network.ties);
  for (const tie of lost.view()) gone[tie] = 1;
  const rest = resampleOf(network, (tie) => gone[tie] === 0);
  const evidence = evidenceOf(rest);
  const tied = network.offsets.reduce((sum, at, p) => sum + Number(p > 0 && at > network.offsets[p - 1]!), 0);
  const share = evidence.largest_component_share ?? null;
  return {
    ...named,
    ties_lost: lost.size,
    deep_ties_lost: lost.view().reduce((sum, tie) => sum + network.deep[tie]!, 0),
    people_lost: tied - rest.people,
    web_index_without: evidence.web_index ?? null,
    largest_share_without: share === null ? null : (share * rest.people) / network.people,
    shape_without: classOf(evidence),
  };
}
