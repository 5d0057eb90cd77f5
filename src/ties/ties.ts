import { DAY } from '../kit/index.js';
import type { AnalyzeOptions, PeopledLog, Ties } from '../model.js';
import { depthOf } from './depth.js';
import { evidenceOf } from './evidence.js';
import { columnsWhenRead } from './facets/facet.js';
import { FACETS } from './facets/table.js';
import { gateOf, settingsOf } from './settings.js';
import { deepOf } from './standings/deep.js';
import { standingsOf } from './standings/table.js';

/** What each pair of a log shares: its sums, facets, depth and standing. */
export function tiesOf(log: PeopledLog, options: AnalyzeOptions): Ties {
  const settings = settingsOf(log, options);
  const { grounds, ...rest } = evidenceOf(log, options);
  const { blend, cut } = settings;
  const facets = columnsWhenRead(FACETS, (facet) => facet.columnOf(grounds));
  const gate = gateOf(settings.gate, grounds.shows);
  const depth = depthOf(grounds, blend);
  const deep = deepOf({ grounds, depth, gate, cut });
  const { size, a, b, interactions, online, offline, aToB, bToA, days, first, last, events } = grounds.pairs;
  return {
    ...{ size, a, b, interactions, online, offline, aToB, bToA, days, first, last, events },
    ...{ facets, depth, deep, cut, gate, blend },
    standing: standingsOf({ grounds, depth, deep, gate, cut }),
    asOf: grounds.asOfDay * DAY,
    ...rest,
  };
}
