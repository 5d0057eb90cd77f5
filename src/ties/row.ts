import { asValue, isoOf } from '../kit/index.js';
import { type Person, STANDINGS, type TieRow, type Ties } from '../model.js';
import { FACETS } from './facets/table.js';
import { whyOf } from './why.js';

/** One tie for a person or a file. First and last are days, so that a log summed per day gives the same row. */
export function tieRowOf(ties: Ties, people: readonly Person[], i: number): TieRow {
  return {
    a: people[ties.a[i]!]!.name,
    b: people[ties.b[i]!]!.name,
    depth: asValue(ties.depth[i]!),
    tie: ties.deep[i] === 1 ? 'deep' : 'thin',
    standing: STANDINGS[ties.standing[i]!]!,
    interactions: ties.interactions[i]!,
    online: ties.online[i]!,
    offline: ties.offline[i]!,
    a_to_b: ties.aToB[i]!,
    b_to_a: ties.bToA[i]!,
    first: dateOf(ties.first[i]!),
    last: dateOf(ties.last[i]!),
    days: ties.days[i] === 0 ? null : ties.days[i]!,
    facets: Object.fromEntries(FACETS.map(({ name }) => [name, asValue(ties.facets[name]![i]!)])),
    why: whyOf(ties, people, i),
  };
}

function dateOf(time: number): string | null {
  return isoOf(time)?.slice(0, -'T00:00:00.000Z'.length) ?? null;
}
