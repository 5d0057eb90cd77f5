import { DAY } from '../kit/index.js';
import type { AnalyzeOptions, Gate, PeopledLog, Ties } from '../model.js';
import { CUT } from './blend.js';
import { contactsOf } from './contacts.js';
import { depthOf } from './depth.js';
import { FACETS } from './facets/table.js';
import { type Grounds, groundsOf } from './grounds.js';
import { type Pairs, pairsOf } from './pairs.js';
import { projectionOf } from './projection.js';
import { standingsOf } from './standings/table.js';

/** What each pair of a log shares: its sums, facets, depth and standing. */
export function tiesOf(log: PeopledLog, options: AnalyzeOptions): Ties {
  const projection = projectionOf(log.attendance, options.eventLimit);
  const pairs = pairsOf(contactsOf(log, projection));
  const asOfDay = options.asOf === null ? lastDayOf(pairs) : Math.floor(options.asOf / DAY);
  const grounds = groundsOf(pairs, log.people.length, { asOfDay, halfLife: options.halfLife });
  const facets = Object.fromEntries(FACETS.map((facet) => [facet.name, facet.columnOf(grounds)]));
  const depth = depthOf(grounds);
  const gate: Gate = grounds.shows.online && grounds.shows.offline ? 'both-worlds' : 'depth-alone';
  const deep = deepOf(grounds, depth, gate);
  const { size, a, b, interactions, online, offline, aToB, bToA, days } = pairs;
  return {
    ...{ size, a, b, interactions, online, offline, aToB, bToA, days },
    first: pairs.firstDay.map((day) => day * DAY),
    last: pairs.lastDay.map((day) => day * DAY),
    facets,
    depth,
    deep,
    standing: standingsOf({ grounds, facets, depth, deep, gate, cut: CUT }),
    cut: CUT,
    gate,
    asOf: asOfDay * DAY,
    eventsTooLarge: projection.eventsTooLarge,
  };
}

function lastDayOf(pairs: Pairs): number {
  let last = Number.NaN;
  for (const day of pairs.lastDay) if (!(last >= day) && !Number.isNaN(day)) last = day;
  return last;
}

/** 1 where the depth reaches the cut, and the pair has evidence in both worlds if the log can show that. */
function deepOf({ pairs }: Grounds, depth: Float64Array, gate: Gate): Uint8Array {
  const deep = new Uint8Array(pairs.size);
  for (let i = 0; i < pairs.size; i += 1) {
    const passes = gate === 'depth-alone' || (pairs.online[i]! > 0 && pairs.offline[i]! > 0);
    deep[i] = passes && depth[i]! >= CUT ? 1 : 0;
  }
  return deep;
}
