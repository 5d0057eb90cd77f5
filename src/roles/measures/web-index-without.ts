import { degreeOf, webIndexWithoutOf } from '../../network/index.js';
import { columnOf, type PersonMeasure, type Standpoint } from '../person-measure.js';

/** Each person costs as much as the whole, so it is for those who matter most, while the work stays in bounds. */
const MOST_PERSONS = 50;
const MOST_SIZE = 2_000_000;
const MOST_WORK = 10_000_000;
/** Equals leave in several random orders while these look at so many people and ties for all of them. */
const ORDER_WORK = 1_000_000;

/** The web index of those who stay. */
export const webIndexWithout = {
  name: 'web_index_without',
  of: 'person',
  label: 'Web index without',
  says: 'The web index of the whole if this person were away: lower than the web index means that this person helps to weave it.',
  formula: 'web index of the network of everybody else',
  range: '0 (a star) to 1 (everyone linked)',
  undefinedWhen:
    'the person is not among the first of those with 2 ties or more, by people cut off and then by ties: the first 50 in a network of up to 200,000 people and ties, fewer above (10,000,000 divided by people and ties), nobody above 2,000,000; or fewer than 4 people',
  source: 'see web_index',
  example: 'a star without its middle: 0 (nobody holds anybody); a clique without anybody: 1',
  column: (from) => {
    const column = columnOf(from.network.people, () => Number.NaN);
    const candidates = candidatesOf(from);
    const work = ORDER_WORK / Math.max(1, candidates.length);
    for (const p of candidates) column[p] = webIndexWithoutOf(from.network, p, work) ?? Number.NaN;
    return column;
  },
} as const satisfies PersonMeasure;

function candidatesOf({ network, separations: { cutOff } }: Standpoint): number[] {
  const size = network.people + network.ties;
  if (size > MOST_SIZE) return [];
  const most = Math.min(MOST_PERSONS, Math.floor(MOST_WORK / size));
  const persons: number[] = [];
  for (let p = 0; p < network.people; p += 1) if (degreeOf(network, p) >= 2) persons.push(p);
  persons.sort((p, q) => cutOff[q]! - cutOff[p]! || degreeOf(network, q) - degreeOf(network, p) || p - q);
  return persons.slice(0, most);
}
