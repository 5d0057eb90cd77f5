import type { Contacts } from './contacts.js';
import { countCodes, countPlaces, NOBODY } from './distinct.js';
import { runsOf } from './runs.js';
import { addCounts, addEvidence, countDays } from './sums.js';

/** What each pair did, summed: a position per pair, sorted by (a, b). Everything else is computed from it. */
export interface Pairs {
  readonly size: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly interactions: Float64Array;
  readonly online: Float64Array;
  readonly offline: Float64Array;
  readonly aToB: Float64Array;
  readonly bToA: Float64Array;
  /** Interactions weighed by kind, medium and minutes, an event by its share 1/(n - 1). */
  readonly evidence: Float64Array;
  /** The same without events, in all and online: contact from person to person. */
  readonly direct: Float64Array;
  readonly directOnline: Float64Array;
  /** Events attended together. */
  readonly events: Float64Array;
  /** First and last day with contact, when it began in ms UTC; NaN without times. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly days: Uint32Array;
  /** Distinct kinds, media and places (places only where the log names them). */
  readonly kinds: Uint8Array;
  readonly media: Uint8Array;
  readonly places: Uint32Array;
}

/** Contacts summed per pair: sorted by pair and day, and then box by box, so that each sum finds the rows at hand. */
export function pairsOf(contacts: Contacts): Pairs {
  const runs = runsOf(contacts);
  const pairs = emptyPairs(runs.size, contacts.events === 0);
  const lastPairAt = new Uint32Array(contacts.places).fill(NOBODY);
  for (let box = 0; box + 1 < runs.boxes.length; box += 1) {
    const part = { contacts, runs, from: runs.boxes[box]!, to: runs.boxes[box + 1]! };
    addCounts(part, pairs);
    addEvidence(part, pairs);
    countDays(part, pairs);
    countCodes(part, pairs);
    if (contacts.places > 1) countPlaces(part, pairs, lastPairAt);
  }
  return pairs;
}

/** Where nothing was attended all evidence is direct, and the two are one column. */
function emptyPairs(size: number, onlyDirect: boolean): Pairs {
  const numbers = (): Float64Array => new Float64Array(size);
  const evidence = numbers();
  return {
    ...{ size, a: new Uint32Array(size), b: new Uint32Array(size), evidence },
    ...{ interactions: numbers(), online: numbers(), offline: numbers(), aToB: numbers(), bToA: numbers() },
    direct: onlyDirect ? evidence : numbers(),
    directOnline: numbers(),
    ...{ events: numbers(), first: numbers(), last: numbers() },
    days: new Uint32Array(size),
    kinds: new Uint8Array(size),
    media: new Uint8Array(size),
    places: new Uint32Array(size),
  };
}
