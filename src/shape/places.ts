import { byText } from '../kit/index.js';
import type { PeopledLog } from '../model.js';
import { tieFinderOf } from '../network/index.js';
import type { Losable, Part } from './losses.js';

/** Places that are tried: those that the most ties hang on. */
const MOST_PLACES = 5;
/** Sums of interactions differ by rounding up to this. */
export const NOTHING = 1e-9;

/** The place of a row that names none; `places` begins with it. */
const NOWHERE = 0;

/**
 * What each tie has in one of the places that the most ties hang on, place by place. Where all rows are in one place,
 * nothing is left without it, and nothing is told.
 */
export function* placesOf(from: Losable): Iterable<Part> {
  const { log } = from;
  if (log.places.length < (log.place.includes(NOWHERE) ? 2 : 3)) return;
  const tieOf = rowTiesOf(from);
  for (const place of hangingOf(from, tieOf)) yield partOf(from, tieOf, place);
}

/** The tie of each row of the log, as a position among all ties; -1 where there is none. Events are no rows. */
function rowTiesOf({ log, ties, network }: Losable): Int32Array {
  const firm = Uint32Array.from(ties.chance.keys()).filter((i) => ties.chance[i] === 0);
  const find = tieFinderOf(network);
  const tieOf = new Int32Array(log.size);
  for (let row = 0; row < log.size; row += 1) {
    const tie = find(log.from[row]!, log.to[row]!);
    tieOf[row] = tie < 0 ? -1 : firm[tie]!;
  }
  return tieOf;
}

/** The places that the most ties hang on: by all of their contact, or, of deep ties, by all of it in one world. */
function hangingOf({ log, ties }: Losable, tieOf: Int32Array): number[] {
  const rows = { log, tieOf };
  const worlds = ties.gate === 'both-worlds' ? [ties.online, ties.offline] : [];
  const only = [
    onlyPlaceOf({ ...rows, all: ties.interactions }, () => true),
    ...worlds.map((all, medium) =>
      onlyPlaceOf({ ...rows, all }, (row, tie) => log.medium[row] === medium && ties.deep[tie] === 1),
    ),
  ];
  const hanging = new Map<number, number>();
  for (let tie = 0; tie < ties.size; tie += 1) {
    only.forEach((column, k) => {
      const place = column[tie]!;
      if (place <= 0 || only.findIndex((other) => other[tie] === place) < k) return;
      hanging.set(place, (hanging.get(place) ?? 0) + 1);
    });
  }
  return [...hanging]
    .sort((x, y) => y[1] - x[1] || byText(log.places[x[0]]!, log.places[y[0]]!))
    .slice(0, MOST_PLACES)
    .map(([place]) => place);
}

const MIXED = -1;
const NEVER = -2;

interface Rows {
  readonly log: PeopledLog;
  readonly tieOf: Int32Array;
  /** How much of it each tie has. */
  readonly all: Float64Array;
}

/** For each tie, the one place that all of its rows that count were in; below 0 where there is none such, or events too. */
function onlyPlaceOf({ log, tieOf, all }: Rows, counts: (row: number, tie: number) => boolean): Int32Array {
  const only = new Int32Array(all.length).fill(NEVER);
  const sum = new Float64Array(all.length);
  for (let row = 0; row < log.size; row += 1) {
    const tie = tieOf[row]!;
    if (tie < 0 || !counts(row, tie)) continue;
    const place = log.place[row]!;
    sum[tie]! += log.count[row]!;
    if (only[tie] === NEVER) only[tie] = place === 0 ? MIXED : place;
    else if (only[tie] !== place) only[tie] = MIXED;
  }
  return only.map((place, tie) => (sum[tie]! < all[tie]! - NOTHING ? MIXED : place));
}

function partOf({ log, ties }: Losable, tieOf: Int32Array, place: number): Part {
  const all = new Float64Array(ties.size);
  for (let row = 0; row < log.size; row += 1) {
    const tie = tieOf[row]!;
    if (tie >= 0 && log.place[row] === place) all[tie]! += log.count[row]!;
  }
  return { what: 'place', name: log.places[place]!, all, sparesEvents: true };
}
