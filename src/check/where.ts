import { complaintOf, type Entry } from './document.js';
import { textOf } from './entries.js';
import type { Where } from './limit.js';
import type { Limitable } from './measures.js';

/** The entries of one limit, by key. */
export type Keys = ReadonlyMap<string, Entry>;

/** Where a limit holds: the whole, the deep ties, each community, or a named one. */
export function whereOf(keys: Keys, measure: Limitable): Where {
  const where = placeOf(keys);
  const key = keys.get('around') ?? keys.get('of');
  if (measure.of === 'whole' && where.type !== 'all' && key !== undefined)
    throw complaintOf(key, `${measure.name} is measured of the whole only`, `Leave ${key.key} out.`);
  const smallest = keys.get('smallest');
  smallestOf(smallest);
  if (smallest !== undefined && where.type !== 'each')
    throw complaintOf(smallest, 'smallest goes with of: each', 'Leave it out, or write of: each.');
  return where;
}

/** 0 when the entry is not there. */
function smallestOf(entry: Entry | undefined): number {
  if (entry === undefined) return 0;
  const { value } = entry;
  if (value.type === 'scalar' && Number.isInteger(value.value) && Number(value.value) >= 1)
    return Number(value.value);
  throw complaintOf(
    value,
    'smallest must be a whole number from 1',
    'Such as 5: communities of five people or more.',
  );
}

function placeOf(keys: Keys): Where {
  const around = keys.get('around');
  const of = keys.get('of');
  if (around !== undefined && of !== undefined)
    throw complaintOf(around, 'of and around exclude each other', 'Leave one of them out.');
  if (around !== undefined) return { type: 'around', person: textOf(around) ?? '' };
  const word = textOf(of) ?? 'all';
  if (word === 'all' || word === 'deep') return { type: word };
  if (word === 'each') return { type: 'each', smallest: smallestOf(keys.get('smallest')) };
  if (/^[A-Z]{1,3}$/.test(word)) return { type: 'letter', letter: word };
  throw complaintOf(
    of as Entry,
    `of: ${word} is no place`,
    'Write all, deep (the deep ties alone), each (community), a letter such as A, or around: NAME.',
  );
}
