import { DAY } from '../kit/index.js';
import type { AnalyzeOptions, Gate, PeopledLog, Ties } from '../model.js';
import { BLEND, CUT } from './blend.js';
import { contactsOf } from './contacts.js';
import { depthOf } from './depth.js';
import { FACETS } from './facets/table.js';
import { type Grounds, groundsOf } from './grounds.js';
import { type Pairs, pairsOf } from './pairs.js';
import { projectionOf } from './projection.js';
import { deepOf } from './standings/deep.js';
import { standingsOf } from './standings/table.js';

/** What each pair of a log shares: its sums, facets, depth and standing. */
export function tiesOf(log: PeopledLog, options: AnalyzeOptions): Ties {
  const { grounds, eventsTooLarge } = evidenceOf(log, options);
  const { pairs, shows } = grounds;
  const facets = Object.fromEntries(FACETS.map((facet) => [facet.name, facet.columnOf(grounds)]));
  const depth = depthOf(grounds, BLEND);
  const gate: Gate = shows.online && shows.offline ? 'both-worlds' : 'depth-alone';
  const deep = deepOf(grounds, depth, gate);
  const { size, a, b, interactions, online, offline, aToB, bToA, days } = pairs;
  return {
    ...{ size, a, b, interactions, online, offline, aToB, bToA, days },
    first: pairs.firstDay.map((day) => day * DAY),
    last: pairs.lastDay.map((day) => day * DAY),
    facets,
    depth,
    deep,
    standing: standingsOf({ grounds, facets, depth, deep, gate }),
    cut: CUT,
    gate,
    asOf: grounds.asOfDay * DAY,
    eventsTooLarge,
  };
}

/** All that facets and depth are computed from. */
export function evidenceOf(
  log: PeopledLog,
  options: AnalyzeOptions,
): { grounds: Grounds; eventsTooLarge: number } {
  const projection = projectionOf(log.attendance, options.eventLimit);
  const pairs = pairsOf(contactsOf(log, projection));
  const asOfDay = options.asOf === null ? lastDayOf(pairs) : Math.floor(options.asOf / DAY);
  const grounds = groundsOf(pairs, log.people.length, { asOfDay, halfLife: options.halfLife });
  return { grounds, eventsTooLarge: projection.eventsTooLarge };
}

function lastDayOf(pairs: Pairs): number {
  let last = Number.NaN;
  for (const day of pairs.lastDay) if (!(last >= day) && !Number.isNaN(day)) last = day;
  return last;
}
