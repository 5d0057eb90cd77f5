import { byText, shownOf } from '../kit/index.js';
import { ALONE, type Communities, type Network, type Value } from '../model.js';
import { randIndexOf } from './agreement.js';
import { SMALLEST } from './communities.js';
import { toldModularityOf } from './modularity.js';

/**
 * Communities as they were given: a name per person, or null for people in none. Groups of fewer than three people
 * are no communities, as for those that are found. How far the found ones agree is measured on people of both.
 */
export function givenCommunitiesOf(
  network: Network,
  groupOf: (p: number) => string | null,
  found: Communities,
): Communities {
  const groups = new Map<string, number[]>();
  for (let p = 0; p < network.people; p += 1) {
    const name = groupOf(p);
    if (name === null) continue;
    const there = groups.get(name);
    if (there === undefined) groups.set(name, [p]);
    else there.push(p);
  }
  const sorted = [...groups].sort((x, y) => y[1].length - x[1].length || byText(x[0], y[0]));
  const large = sorted.filter(([, people]) => people.length >= SMALLEST);
  const small = sorted.slice(large.length).map(([name, people]) => ({ name, people: people.length }));
  const of = new Uint32Array(network.people).fill(ALONE);
  large.forEach(([, people], community) => {
    for (const p of people) of[p] = community;
  });
  return {
    of,
    count: large.length,
    members: large.map(([, people]) => Uint32Array.from(people)),
    modularity: toldModularityOf(network, of, large.length),
    agreement: null,
    runs: 0,
    given: { names: large.map(([name]) => name), small, found: agreementOf(of, found.of) },
  };
}

/** Names that a note carries. */
const MOST_NAMES = 5;

/** What a reader should know of groups that have no row. */
export function groupNotesOf({ given }: Communities): string[] {
  const small = given?.small ?? [];
  if (small.length === 0) return [];
  const some = small.slice(0, MOST_NAMES).map(({ name }) => `"${shownOf(name)}"`);
  const names = `${some.join(', ')}${small.length > MOST_NAMES ? ` and ${small.length - MOST_NAMES} more` : ''}`;
  const has = small.length === 1 ? '1 group has' : `${small.length} groups have`;
  const people = small.reduce((sum, one) => sum + one.people, 0);
  const count = people === 1 ? '1 person counts' : `${people} people count`;
  return [
    `${has} fewer than ${SMALLEST} people in the log and no row: ${names}. ${small.length === 1 ? 'Its' : 'Their'} ${count} in none.`,
  ];
}

function agreementOf(given: Uint32Array, found: Uint32Array): Value {
  const both = Array.from(given.keys()).filter((p) => given[p] !== ALONE && found[p] !== ALONE);
  if (both.length < 2) return null;
  const column = (of: Uint32Array): Uint32Array => Uint32Array.from(both, (p) => of[p]!);
  return randIndexOf(column(given), column(found));
}
